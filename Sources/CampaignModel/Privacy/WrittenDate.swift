/// Dates with a day and a month at least: 5/3/1990, 1990-03-05, 5 tháng 3 năm 1990, 5 March 1990, March 5, 1990.
enum WrittenDate {
    /// The end of the date that starts at a digit; nil when there is none.
    static func end(in text: PrivacyText, from start: Int, monthBefore: Bool) -> Int? {
        let first = digitsEnd(in: text, from: start)
        if first - start == 4 {
            guard let month = next(in: text, after: first), month.count <= 2 else { return nil }
            return next(in: text, after: month.upperBound).map(\.upperBound)
        }
        guard first - start <= 2 else { return nil }
        if monthBefore { return yearEnd(in: text, after: first) ?? first }
        if let month = next(in: text, after: first), month.count <= 2 {
            return next(in: text, after: month.upperBound)?.upperBound ?? month.upperBound
        }
        guard let month = monthEnd(in: text, after: first) else { return nil }
        return yearEnd(in: text, after: month) ?? month
    }

    private static func digitsEnd(in text: PrivacyText, from start: Int) -> Int {
        var end = start
        while text.isDigit(end) { end += 1 }
        return end
    }

    /// The digits behind one mark: `/`, `-` or `.`.
    private static func next(in text: PrivacyText, after end: Int) -> Range<Int>? {
        guard end < text.bytes.count, "/-.".utf8.contains(text.bytes[end]), text.isDigit(end + 1) else { return nil }
        return (end + 1)..<digitsEnd(in: text, from: end + 1)
    }

    private static func monthEnd(in text: PrivacyText, after day: Int) -> Int? {
        var start = day
        for ending in ["st", "nd", "rd", "th"] where text.end(of: Array(ending.utf8), at: day) != nil {
            start = day + 2
        }
        guard start < text.bytes.count, text.bytes[start] == 0x20 else { return nil }
        if let word = text.end(of: Array("tháng".utf8), at: start + 1) {
            let end = digitsEnd(in: text, from: word + 1)
            return end > word + 1 ? end : nil
        }
        return BirthDateSearch.months.lazy.compactMap { text.end(of: Array($0.utf8), at: start + 1) }.first
    }

    /// The end of a year of four digits behind at most “ năm ” or a comma.
    private static func yearEnd(in text: PrivacyText, after end: Int) -> Int? {
        let gap = (end..<min(end + 7, text.bytes.count)).prefix { !text.isDigit($0) && text.bytes[$0] != 0x0A }
        guard let start = gap.last.map({ $0 + 1 }) else { return nil }
        let last = digitsEnd(in: text, from: start)
        return last - start == 4 ? last : nil
    }
}
