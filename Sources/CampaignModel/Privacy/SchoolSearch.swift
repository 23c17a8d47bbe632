/// Finds the school and the class of a child, which are a child's private matter (Decree 56/2017/NĐ-CP article 33).
struct SchoolSearch {
    let text: PrivacyText

    private enum Word {
        case vietnameseSchool, school, schoolClass
    }

    private static let words = PhraseTable<Word>([
        (
            "trường thcs,trường thpt,trường tiểu học,trường trung học cơ sở,trường trung học phổ thông,trường mầm non,"
                + "trường mẫu giáo,trường ptdtnt,trường ptdtbt,trường phổ thông,trường phổ thông dân tộc nội trú,"
                + "trường phổ thông dân tộc bán trú,trường th,thcs,thpt", .vietnameseSchool
        ),
        ("school", .school), ("lớp,grade,class,grader", .schoolClass),
    ])

    func findings() -> [PrivacyFinding] {
        var findings: [PrivacyFinding] = []
        for match in SchoolSearch.words.matches(in: text) {
            // “Trường THCS” and the “THCS” in it tell of the same school.
            if let last = findings.last, last.range.contains(match.range.lowerBound) { continue }
            if let finding = finding(match.meaning, match.range) { findings.append(finding) }
        }
        return findings
    }

    private func finding(_ word: Word, _ range: Range<Int>) -> PrivacyFinding? {
        switch word {
        case .vietnameseSchool: school(range)
        case .school: englishSchool(range)
        case .schoolClass: schoolClass(range)
        }
    }

    /// “Trường THCS” with a name behind it.
    private func school(_ words: Range<Int>) -> PrivacyFinding? {
        var name = words.upperBound + 1
        while name < text.bytes.count, !text.isWord(name), name < words.upperBound + 4 { name += 1 }
        guard text.isCapital(name) else { return nil }
        let end = (name..<text.bytes.count).first { !text.isWord($0) } ?? text.bytes.count
        return PrivacyFinding(.school, words.lowerBound..<end)
    }

    /// “School” with a name before it, both in capitals.
    private func englishSchool(_ word: Range<Int>) -> PrivacyFinding? {
        guard text.isCapital(word.lowerBound), word.lowerBound > 1, text.bytes[word.lowerBound - 1] == 0x20
        else { return nil }
        let start = (0..<word.lowerBound - 1).reversed().prefix { text.isWord($0) }.last ?? word.lowerBound
        let isName = !["the ", "a ", "our ", "my ", "this "].contains { text.hasWords($0, before: word.lowerBound) }
        return text.isCapital(start) && isName ? PrivacyFinding(.school, start..<word.upperBound) : nil
    }

    private static let counted = ["người", "học viên", "em", "bạn", "buổi", "tối", "ngày", "giờ", "phút", "people"].map
    {
        Array($0.utf8)
    }

    /// A class by its number from 1 to 12, as in “lớp 7A”, “grade 7”, “7th grade”.
    private func schoolClass(_ word: Range<Int>) -> PrivacyFinding? {
        for ending in ["st ", "nd ", "rd ", "th ", "th-"] {
            let digits = word.lowerBound - ending.utf8.count
            guard text.lower[max(0, digits)..<word.lowerBound].elementsEqual(ending.utf8), text.isDigit(digits - 1)
            else { continue }
            let start = text.isDigit(digits - 2) ? digits - 2 : digits - 1
            return PrivacyFinding(.schoolClass, start..<word.upperBound)
        }
        let first = word.upperBound + 1
        let digits = text.bytes.dropFirst(first).prefix(3).prefix { (0x30...0x39).contains($0) }
        guard text.bytes[min(word.upperBound, text.bytes.count - 1)] == 0x20,
            let number = Int(String(decoding: digits, as: UTF8.self)), (1...12).contains(number)
        else { return nil }
        let end = (first..<text.bytes.count).first { !text.isWord($0) } ?? text.bytes.count
        let isCount = SchoolSearch.counted.contains { text.end(of: $0, at: end + 1) != nil }
        return isCount ? nil : PrivacyFinding(.schoolClass, word.lowerBound..<end)
    }
}
