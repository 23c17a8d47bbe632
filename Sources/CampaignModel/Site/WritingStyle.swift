/// How a language writes numbers and dates.
///
/// It comes from the language's file and not from a locale library: most minority languages of the province have no
/// locale data, and output must be the same on every machine.
public struct WritingStyle: Hashable, Sendable {
    /// Between whole and fraction, as “,” in Vietnamese.
    public let decimalMark: String
    /// Between groups of three digits, as “.” in Vietnamese.
    public let groupMark: String
    /// A short date with `{d}`, `{m}`, `{y}`.
    public let shortDate: String
    /// A long date with `{d}`, `{m}`, `{y}`; `{month}` stands for the month's name, when months are named.
    public let longDate: String
    /// A share with `{n}`.
    public let percent: String
    /// The names of the twelve months, when the long date uses them.
    public let months: [String]
    private let shortPattern: TextPattern
    private let longPattern: TextPattern
    private let percentPattern: TextPattern

    /// Makes a style.
    public init(
        decimalMark: String, groupMark: String, shortDate: String, longDate: String, percent: String,
        months: [String] = []
    ) {
        self.decimalMark = decimalMark
        self.groupMark = groupMark
        self.shortDate = shortDate
        self.longDate = longDate
        self.percent = percent
        self.months = months
        shortPattern = TextPattern(shortDate)
        longPattern = TextPattern(longDate)
        percentPattern = TextPattern(percent)
    }

    /// A number with at most so many decimals; a tie is rounded away from zero, trailing zeros stay.
    public func number(_ value: Double, decimals: Int) -> String {
        let scale = decimals == 0 ? 1 : (1...decimals).reduce(1.0) { scale, _ in scale * 10 }
        let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
        let (whole, fraction) = Int(scaled).quotientAndRemainder(dividingBy: Int(scale))
        let text = (value < 0 && scaled != 0 ? "−" : "") + grouped(whole)
        return decimals == 0 ? text : text + decimalMark + WritingStyle.padded(fraction, to: decimals)
    }

    /// A number with all its decimals, as in “23.718,25”.
    public func exact(_ value: Double) -> String {
        let parts = MachineNumber.text(abs(value)).split(separator: ".")
        guard let whole = parts.first.flatMap({ UInt($0) }) else { return number(value, decimals: 0) }
        let fraction = parts.count > 1 ? decimalMark + parts[1] : ""
        return (value < 0 ? "−" : "") + grouped(whole) + fraction
    }

    /// A whole number.
    public func number(_ value: Int) -> String {
        (value < 0 ? "−" : "") + grouped(value.magnitude)
    }

    /// A share in percent, with one decimal.
    public func percent(_ value: Double) -> String {
        percent(value, decimals: 1)
    }

    /// A share in percent, with so many decimals.
    public func percent(_ value: Double, decimals: Int) -> String {
        percentPattern.filled { $0 == "n" ? number(value, decimals: decimals) : nil }
    }

    /// A short date, as in “30/8/2026”.
    public func short(_ date: CalendarDate) -> String {
        fill(shortPattern, with: date)
    }

    /// A long date, as in “ngày 30 tháng 8 năm 2026”.
    public func long(_ date: CalendarDate) -> String {
        fill(longPattern, with: date)
    }

    /// Digits in groups of three.
    private func grouped<Number: BinaryInteger>(_ number: Number) -> String {
        guard number >= 1000 else { return String(number) }
        let (front, last) = number.quotientAndRemainder(dividingBy: 1000)
        return grouped(front) + groupMark + WritingStyle.padded(last, to: 3)
    }

    /// Digits with zeros before them.
    private static func padded<Number: BinaryInteger>(_ number: Number, to length: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: length - digits.utf8.count) + digits
    }

    private func fill(_ pattern: TextPattern, with date: CalendarDate) -> String {
        pattern.filled { name in
            switch name {
            case "d": String(date.day)
            case "m": String(date.month)
            case "y": String(date.year)
            case "month": months.count == 12 ? months[date.month - 1] : nil
            default: nil
            }
        }
    }
}
