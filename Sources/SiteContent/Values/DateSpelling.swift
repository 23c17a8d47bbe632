import CampaignModel

/// How people write dates when they don't write them as ISO 8601.
public enum DateSpelling {
    /// The date in Vietnamese order, `30/8/2026`, `30-08-2026`, `30.8.2026`, or an ISO date without its zeros,
    /// `2026-8-30`; nil when it is none.
    public static func vietnameseReading(_ text: String) -> CalendarDate? {
        let parts = text.split { "/-.".contains($0) }.map { Int($0) }
        guard parts.count == 3, let first = parts[0], let month = parts[1], let last = parts[2] else { return nil }
        return first > 31
            ? CalendarDate(year: first, month: month, day: last)
            : last > 31 ? CalendarDate(year: last, month: month, day: first) : nil
    }

    /// The date that a cell was meant to hold: in Vietnamese order, in American order where only that is a day
    /// (`10/25/2026`), or as the number of days that spreadsheets count (`46320`).
    static func reading(ofCell text: String) -> CalendarDate? {
        if let date = vietnameseReading(text) { return date }
        let parts = text.split { "/-.".contains($0) }.map { Int($0) }
        if parts.count == 3, let month = parts[0], let day = parts[1], let year = parts[2], year > 31 {
            return CalendarDate(year: year, month: month, day: day)
        }
        // Days of this century and the next few years before it; other numbers may be anything.
        guard let days = Int(text), text.utf8.count == 5, (32_874...73_050).contains(days) else { return nil }
        return spreadsheetDay(days)
    }

    /// The date that spreadsheets number so: 1 is the last day of 1899 and 61 the first of March 1900.
    public static func spreadsheetDay(_ number: Int) -> CalendarDate? {
        guard let first = CalendarDate(year: 1899, month: 12, day: 30) else { return nil }
        let starts = (1990...2100).flatMap { year in
            (1...12).compactMap { CalendarDate(year: year, month: $0, day: 1) }
        }
        guard let start = starts.last(where: { first.days(until: $0) <= number }) else { return nil }
        return CalendarDate(year: start.year, month: start.month, day: start.day + number - first.days(until: start))
    }
}
