/// Spells numbers and days the way they are read aloud in one language.
///
/// How numbers are built is grammar, not a list of words, so each language that is read aloud has a speller of its own.
public protocol NumberSpeller: Sendable {
    /// A whole number, as in “một trăm linh năm”.
    func words(_ number: Int) -> String
    /// A digit after the decimal mark.
    func digit(_ digit: Int) -> String
    /// What is said for the decimal mark.
    var decimalMark: String { get }
    /// What is said before a number below zero.
    var minus: String { get }
    /// A day, as in “ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi sáu”.
    func words(_ date: CalendarDate) -> String
    /// A year.
    func year(_ year: Int) -> String
    /// A quarter or half by its number within the year, 1 to 4.
    func part(ofYear number: Int) -> String
}

extension NumberSpeller {
    /// A number with at most so many decimals, rounded like the written one; zeros at the end aren't said.
    public func words(_ value: Double, decimals: Int) -> String {
        let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
        let scaled = Int((abs(value) * Double(scale)).rounded(.toNearestOrAwayFromZero))
        var digits = String(scaled % scale).compactMap(\.wholeNumberValue)
        digits = Array(repeating: 0, count: max(0, decimals - digits.count)) + digits
        while digits.last == 0 { digits.removeLast() }
        let sign = value < 0 && scaled > 0 ? [minus] : []
        let fraction = digits.isEmpty ? [] : [decimalMark] + digits.map(digit)
        return (sign + [words(scaled / scale)] + fraction).joined(separator: " ")
    }
}

/// The languages that can be read aloud.
public enum NumberSpellers {
    /// The speller of a language; nothing for languages whose number words nobody has taught the program.
    public static func speller(of language: LanguageTag) -> (any NumberSpeller)? {
        switch language.text {
        case "vi": VietnameseSpeller()
        case "en": EnglishSpeller()
        default: nil
        }
    }
}
