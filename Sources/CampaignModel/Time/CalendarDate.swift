/// A day of the Gregorian calendar, without clock or time zone.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Year, month and day as one number, 20260830: a country's figures hold millions of dates.
    private let packed: Int32

    /// The year, as in 2026.
    public var year: Int { Int(packed) / 10_000 }
    /// The month, 1 to 12.
    public var month: Int { Int(packed) / 100 % 100 }
    /// The day of the month, from 1.
    public var day: Int { Int(packed) % 100 }

    /// Takes year, month and day as one number, of a day that there is.
    init(packed: Int32) {
        self.packed = packed
    }

    /// Makes a date, or nothing when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= CalendarDate.length(ofMonth: month, year: year)
        else { return nil }
        packed = Int32(year * 10_000 + month * 100 + day)
    }

    /// Reads an ISO 8601 date, `2026-08-30`; nothing else is a date.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = CalendarDate.number(bytes[0..<4]),
            let month = CalendarDate.number(bytes[5..<7]),
            let day = CalendarDate.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The date in ISO 8601, as in `2026-08-30`.
    public var description: String {
        let digits = String(packed)
        let padded = String(repeating: "0", count: 8 - digits.count) + digits
        return "\(padded.prefix(4))-\(padded.dropFirst(4).prefix(2))-\(padded.suffix(2))"
    }

    /// Days since 1970-01-01; negative before it.
    ///
    /// The algorithm is `days_from_civil` of Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.
    public var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// How many days later the other date is; negative when it is earlier.
    public func days(until other: CalendarDate) -> Int {
        other.dayNumber - dayNumber
    }

    /// Orders by time.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        left.packed < right.packed
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }
}
