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
}
