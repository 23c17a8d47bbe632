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
        return written(
            whole.magnitude, isNegative: value < 0 && scaled != 0, fraction: fraction.magnitude, decimals: decimals)
    }

    /// A number with all its decimals, as in “23.718,25”.
    public func exact(_ value: Double) -> String {
        let parts = MachineNumber.text(abs(value)).split(separator: ".")
        guard let whole = parts.first.flatMap({ UInt($0) }) else { return number(value, decimals: 0) }
        let fraction = parts.count > 1 ? decimalMark + parts[1] : ""
        return written(whole, isNegative: value < 0) + fraction
    }

    /// A whole number.
    public func number(_ value: Int) -> String {
        written(value.magnitude, isNegative: value < 0)
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

    /// Digits in groups of three, then so many of the fraction; in one piece, since pages are full of numbers.
    private func written(_ whole: UInt, isNegative: Bool, fraction: UInt = 0, decimals: Int = 0) -> String {
        let digits = WritingStyle.digits(of: whole)
        let ending = decimals == 0 ? 0 : decimalMark.utf8.count + decimals
        let sign = isNegative ? "−" : ""
        let length = sign.utf8.count + digits + (digits - 1) / 3 * groupMark.utf8.count + ending
        return String(unsafeUninitializedCapacity: length) { bytes in
            var ending = NumberEnding(bytes, end: length)
            if decimals > 0 {
                ending.put(fraction, digits: decimals)
                ending.put(decimalMark)
            }
            var (rest, left) = (whole, digits)
            while left > 3 {
                ending.put(rest % 1000, digits: 3)
                ending.put(groupMark)
                (rest, left) = (rest / 1000, left - 3)
            }
            ending.put(rest, digits: left)
            ending.put(sign)
            return length
        }
    }

    private static func digits(of number: UInt) -> Int {
        var (digits, rest) = (1, number)
        while rest > 9 { (digits, rest) = (digits + 1, rest / 10) }
        return digits
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

/// Fills a text from its end to its beginning.
private struct NumberEnding {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private var end: Int

    init(_ bytes: UnsafeMutableBufferPointer<UInt8>, end: Int) {
        self.bytes = bytes
        self.end = end
    }

    mutating func put(_ number: UInt, digits: Int) {
        var rest = number
        for _ in 0..<digits {
            end -= 1
            bytes[end] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }

    mutating func put(_ mark: String) {
        end -= mark.utf8.count
        for (offset, byte) in mark.utf8.enumerated() { bytes[end + offset] = byte }
    }
}
