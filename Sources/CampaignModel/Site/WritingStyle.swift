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
    }

    /// A number with at most so many decimals; a tie is rounded away from zero, trailing zeros stay.
    public func number(_ value: Double, decimals: Int) -> String {
        let scale = decimals == 0 ? 1 : (1...decimals).reduce(1.0) { scale, _ in scale * 10 }
        let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = value < 0 && scaled != 0 ? "−" : ""
        let whole = sign + grouped(String(padded.dropLast(decimals)))
        return decimals == 0 ? whole : whole + decimalMark + padded.suffix(decimals)
    }

    /// A whole number.
    public func number(_ value: Int) -> String {
        (value < 0 ? "−" : "") + grouped(String(value.magnitude))
    }

    /// A share in percent, with one decimal.
    public func percent(_ value: Double) -> String {
        percent(value, decimals: 1)
    }

    /// A share in percent, with so many decimals.
    public func percent(_ value: Double, decimals: Int) -> String {
        Placeholders.fill(percent) { $0 == "n" ? number(value, decimals: decimals) : nil }
    }

    /// A short date, as in “30/8/2026”.
    public func short(_ date: CalendarDate) -> String {
        fill(shortDate, with: date)
    }

    /// A long date, as in “ngày 30 tháng 8 năm 2026”.
    public func long(_ date: CalendarDate) -> String {
        fill(longDate, with: date)
    }

    private func grouped(_ digits: String) -> String {
        guard digits.count > 3 else { return digits }
        var text = ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position).isMultiple(of: 3) { text += groupMark }
            text.append(digit)
        }
        return text
    }

    private func fill(_ pattern: String, with date: CalendarDate) -> String {
        Placeholders.fill(pattern) { name in
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
