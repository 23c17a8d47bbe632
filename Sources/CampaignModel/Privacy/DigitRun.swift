/// Groups of digits with short gaps between them.
struct DigitRun {
    private(set) var groups: [Range<Int>] = []
    private(set) var digitCount = 0
    /// The groups before which a gap is loose.
    private var loose: Set<Int> = []
    /// True when a plus sign stands before the first group.
    let hasPlus: Bool
    /// The byte after the last digit.
    var end: Int { groups.last?.upperBound ?? 0 }

    /// Reads on from a digit.
    init(in text: PrivacyText, from start: Int) {
        hasPlus = start > 0 && text.bytes[start - 1] == UInt8(ascii: "+")
        var first = start
        while true {
            var last = first
            while text.isDigit(last) { last += 1 }
            groups.append(first..<last)
            digitCount += last - first
            guard let gap = DigitGap(at: last, in: text), text.isDigit(gap.end) else { return }
            if gap.isLoose { loose.insert(groups.count) }
            first = gap.end
        }
    }

    /// The digits of some groups, as numbers from 0 to 9.
    func digits(_ range: ClosedRange<Int>, in text: PrivacyText) -> [UInt8] {
        groups[range].flatMap { text.bytes[$0].map { $0 - 0x30 } }
    }

    /// True when a dot parts two of the groups.
    func hasDot(between range: ClosedRange<Int>, in text: PrivacyText) -> Bool {
        range.dropLast().contains { text.bytes[groups[$0].upperBound] == UInt8(ascii: ".") }
    }

    /// True when a loose gap parts two of the groups.
    func isLoose(between range: ClosedRange<Int>) -> Bool {
        range.dropFirst().contains { loose.contains($0) }
    }

    /// True when a number may start with the group: it isn't the rest of a longer number or of a code.
    func canStart(at group: Int, in text: PrivacyText) -> Bool {
        if group > 0 { return !isTight(after: group - 1, in: text) && !isDecimal(group, in: text) }
        let start = groups[0].lowerBound
        guard start > 0 else { return true }
        switch text.bytes[start - 1] {
        case UInt8(ascii: ","), UInt8(ascii: "."): return !text.isDigit(start - 2)
        case UInt8(ascii: "@"): return false
        case UInt8(ascii: "_"): return !text.isWord(start - 2)
        default: break
        }
        guard text.isASCIILetter(start - 1) else { return true }
        return DigitRun.labels.contains { text.hasWords($0, before: start) }
    }

    /// Words that stand before a number without a space.
    private static let labels = [
        "đt", "sđt", "dt", "sdt", "lh", "tel", "phone", "mobile", "hotline", "call", "zalo", "cccd", "cmnd", "cmt",
    ]

    /// True when a number may end with the group.
    func canEnd(at group: Int, in text: PrivacyText) -> Bool {
        if group + 1 < groups.count { return !isTight(after: group, in: text) }
        guard end < text.bytes.count else { return true }
        if text.bytes[end] == UInt8(ascii: "_") { return !text.isWord(end + 1) }
        return !text.isASCIILetter(end) && text.bytes[end] != UInt8(ascii: "@")
    }

    /// True when the group stands right behind a comma that parts thousands or decimals: no telephone or identity
    /// number in a cell of its own, which begins with 0.
    private func isDecimal(_ group: Int, in text: PrivacyText) -> Bool {
        let before = groups[group - 1]
        return before.count <= 3 && text.bytes[groups[group].lowerBound] != UInt8(ascii: "0")
            && text.bytes[before.upperBound..<groups[group].lowerBound].elementsEqual(",".utf8)
    }

    /// True when a single dot or hyphen joins the group to the next.
    private func isTight(after group: Int, in text: PrivacyText) -> Bool {
        let gap = text.bytes[groups[group].upperBound..<groups[group + 1].lowerBound]
        return gap.elementsEqual(".".utf8) || gap.elementsEqual("-".utf8)
    }
}
