/// Finds the days that people were born: a date beside words such as “sinh ngày”, “born on”.
struct BirthDateSearch {
    let text: PrivacyText

    /// The meaning is how many bytes may stand between the words and the date.
    private static let words = PhraseTable<Int>([
        (
            "sinh ngày,ngày sinh,sinh ngay,ngay sinh,ngay_sinh,sinh nhật,ngày tháng năm sinh,date of birth,birth date,birthdate,birthday,dob",
            12
        ),
        ("sinh", 1), ("sinh vào,sinh tại,sinh ở,born", 40),
    ])

    /// Words that end in “sinh” and aren't about a birth: pupils, what arises, candidates, birth certificates.
    private static let otherWords = [
        "học ", "phát ", "thí ", "tuyển ", "chiêu ", "khai ", "vệ ", "cứu ", "tái ", "sản ", "nảy ", "giáo ", "thực ",
    ]

    func findings() -> [PrivacyFinding] {
        var findings: [PrivacyFinding] = []
        for match in BirthDateSearch.words.matches(in: text) {
            let start = match.range.lowerBound
            guard !BirthDateSearch.otherWords.contains(where: { text.hasWords($0, before: start) }),
                let end = dateEnd(after: match.range.upperBound, within: match.meaning),
                // “ngày sinh” and the “sinh” in it tell of the same date.
                findings.last?.range.upperBound != end
            else { continue }
            findings.append(PrivacyFinding(.birthDate, start..<end))
        }
        return findings
    }

    private func dateEnd(after start: Int, within distance: Int) -> Int? {
        let limit = min(start + distance, text.bytes.count - 1)
        guard start <= limit else { return nil }
        let gap = (start...limit).prefix { !text.isDigit($0) && !"\n.;".utf8.contains(text.bytes[$0]) }
        let first = gap.last.map { $0 + 1 } ?? start
        guard text.isDigit(first) else { return nil }
        let words = String(decoding: text.lower[start..<first], as: UTF8.self)
        guard !words.contains("trước"), !words.contains("before") else { return nil }
        let hasMonth = BirthDateSearch.months.contains { words.contains($0) }
        return WrittenDate.end(in: text, from: first, monthBefore: hasMonth)
    }

    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
