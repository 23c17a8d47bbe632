import CampaignModel

/// Days as ISO 8601 writes them.
enum DayText {
    /// Appends a day, as in `2026-11-20`.
    static func append(_ date: CalendarDate, to bytes: inout [UInt8]) {
        appendPair(date.year / 100, to: &bytes)
        appendPair(date.year % 100, to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        appendPair(date.month, to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        appendPair(date.day, to: &bytes)
    }

    private static func appendPair(_ number: Int, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "0") + UInt8(number / 10))
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
