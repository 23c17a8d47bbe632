/// Finds identity and telephone numbers, whose groups of digits may be parted by spaces, dots, hyphens or brackets.
struct NumberSearch {
    let text: PrivacyText

    /// A few more than the longest number has.
    private static let mostGroups = 6
    private static let mostDigits = 15

    func findings() -> [PrivacyFinding] {
        var findings: [PrivacyFinding] = []
        var index = 0
        while index < text.bytes.count {
            guard text.isDigit(index) else {
                index += 1
                continue
            }
            let run = DigitRun(in: text, from: index)
            index = run.end
            if run.digitCount >= 9, !text.isInWebAddress(run.groups[0].lowerBound) { findings += numbers(in: run) }
        }
        return findings
    }

    private func numbers(in run: DigitRun) -> [PrivacyFinding] {
        var findings: [PrivacyFinding] = []
        var first = 0
        while first < run.groups.count {
            let lasts = first..<min(first + NumberSearch.mostGroups, run.groups.count)
            let hit = lasts.reversed().lazy.compactMap { last in
                kind(of: run, first...last).map { (kind: $0, last: last) }
            }.first
            guard let hit else {
                first += 1
                continue
            }
            let hasPlus = first == 0 && run.hasPlus
            let start = run.groups[first].lowerBound - (hasPlus ? 1 : 0)
            findings.append(PrivacyFinding(hit.kind, start..<run.groups[hit.last].upperBound))
            first = hit.last + 1
        }
        return findings
    }

    private func kind(of run: DigitRun, _ groups: ClosedRange<Int>) -> PrivacyFinding.Kind? {
        guard run.canStart(at: groups.lowerBound, in: text), run.canEnd(at: groups.upperBound, in: text)
        else { return nil }
        let digits = run.digits(groups, in: text)
        guard (9...NumberSearch.mostDigits).contains(digits.count) else { return nil }
        let number = WrittenNumber(
            digits: digits, lengths: run.groups[groups].map(\.count),
            hasPlus: groups.lowerBound == 0 && run.hasPlus,
            hasDots: run.hasDot(between: groups, in: text), isLoose: run.isLoose(between: groups))
        let start = run.groups[groups.lowerBound].lowerBound
        if number.isPhone {
            return text.hasAny(of: NumberSearch.taxWords, within: 32, before: start) ? nil : .phone
        }
        let isNamed = text.hasAny(of: NumberSearch.identityWords, within: 48, before: start)
        guard let kind = number.identity(isNamed: isNamed) else { return nil }
        return isNamed || !isAmount(start, run.groups[groups.upperBound].upperBound) ? kind : nil
    }

    private static let identityWords = [
        "cccd", "cmnd", "cmt", "căn cước", "chứng minh", "định danh", "identity", "id number", "id card", "citizen id",
    ]

    /// Businesses' tax numbers have ten digits, as telephone numbers do.
    private static let taxWords = ["mã số thuế", "mst", "tax code", "tax number"]

    private static let countedWords = [
        "đồng", "vnd", "vnđ", "đ", "dong", "usd", "triệu", "tỷ", "người", "lượt", "giao dịch", "hộ", "people",
        "households", "transactions", "million", "billion",
    ].map { Array($0.utf8) }

    /// True when a word or sign beside the number says that it counts something.
    private func isAmount(_ start: Int, _ end: Int) -> Bool {
        let after = text.lower[end...].prefix { $0 == 0x20 }.count + end
        if NumberSearch.countedWords.contains(where: { text.end(of: $0, at: after) != nil }) { return true }
        if text.bytes[after...].starts(with: "₫".utf8) { return true }
        return ["vnd ", "usd ", "$", "₫"].contains { text.hasWords($0, before: start) }
    }
}
