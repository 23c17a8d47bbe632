/// Reads Vietnamese numbers: “hai mươi mốt”, “mười lăm”, “hai mươi tư”, “một trăm linh năm”, “một nghìn không trăm linh
/// một”.
///
/// After “mươi”, one, four and five are “mốt”, “tư”, “lăm”; after “mười” only five changes. A group of three digits
/// that isn't the first says its hundreds even when there are none.
public struct VietnameseSpeller: NumberSpeller {
    /// What is said for the decimal mark.
    public let decimalMark = "phẩy"
    /// What is said before a number below zero.
    public let minus = "âm"

    private static let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

    /// Makes a speller.
    public init() {}

    /// A whole number.
    public func words(_ number: Int) -> String {
        let words = magnitude(number.magnitude)
        return ((number < 0 ? [minus] : []) + (words.isEmpty ? [digit(0)] : words)).joined(separator: " ")
    }

    /// A digit after the decimal mark.
    public func digit(_ digit: Int) -> String {
        VietnameseSpeller.digits[digit]
    }

    /// A day.
    public func words(_ date: CalendarDate) -> String {
        "ngày \(words(date.day)) tháng \(month(date.month)) năm \(year(date.year))"
    }

    /// A year.
    public func year(_ year: Int) -> String {
        words(year)
    }

    /// A quarter or half by its number within the year.
    public func part(ofYear number: Int) -> String {
        number == 4 ? "tư" : words(number)
    }

    /// April is “tháng tư”.
    private func month(_ month: Int) -> String {
        month == 4 ? "tư" : words(month)
    }

    /// Billions are counted in billions again: 10¹⁸ is “một tỷ tỷ”.
    private func magnitude(_ number: UInt, isFirst: Bool = true) -> [String] {
        let (billions, rest) = number.quotientAndRemainder(dividingBy: 1_000_000_000)
        guard billions > 0 else { return belowBillion(Int(rest), isFirst: isFirst) }
        return magnitude(billions, isFirst: isFirst) + ["tỷ"] + belowBillion(Int(rest), isFirst: false)
    }

    private func belowBillion(_ number: Int, isFirst: Bool) -> [String] {
        let groups = [(number / 1_000_000, "triệu"), (number / 1000 % 1000, "nghìn"), (number % 1000, "")]
        var words: [String] = []
        for (group, name) in groups where group > 0 {
            words += hundreds(group, saysAll: !isFirst || !words.isEmpty)
            if !name.isEmpty { words.append(name) }
        }
        return words
    }

    /// A group of up to three digits.
    private func hundreds(_ group: Int, saysAll: Bool) -> [String] {
        let hundreds = saysAll || group >= 100 ? [digit(group / 100), "trăm"] : []
        return hundreds + tens(group / 10 % 10, ones: group % 10, isAlone: hundreds.isEmpty)
    }

    private func tens(_ tens: Int, ones: Int, isAlone: Bool) -> [String] {
        switch (tens, ones) {
        case (0, 0): []
        case (0, _): isAlone ? [digit(ones)] : ["linh", digit(ones)]
        case (1, 0): ["mười"]
        case (1, 5): ["mười", "lăm"]
        case (1, _): ["mười", digit(ones)]
        case (_, 0): [digit(tens), "mươi"]
        case (_, 1): [digit(tens), "mươi", "mốt"]
        case (_, 4): [digit(tens), "mươi", "tư"]
        case (_, 5): [digit(tens), "mươi", "lăm"]
        default: [digit(tens), "mươi", digit(ones)]
        }
    }
}
