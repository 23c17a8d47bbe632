/// A span of time that figures are reported for.
public struct Period: Registered, Hashable {
    /// How long the span is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Three months, as in `2026-Q3`.
        case quarter
        /// Six months, as in `2026-H1`.
        case halfYear = "half_year"
        /// A year, as in `2026`.
        case year
    }

    /// The identifier, as in `2026-Q3`.
    public let id: String
    /// How long the span is.
    public let kind: Kind
    /// The first day.
    public let start: CalendarDate
    /// The last day.
    public let end: CalendarDate
    /// The day by which reports for it are due, if stated.
    public let reportsDue: CalendarDate?

    /// Makes a period.
    public init(id: String, kind: Kind, start: CalendarDate, end: CalendarDate, reportsDue: CalendarDate?) {
        self.id = id
        self.kind = kind
        self.start = start
        self.end = end
        self.reportsDue = reportsDue
    }

    /// The number of the quarter or half within the year, from 1; 1 for a year.
    public var ordinal: Int {
        switch kind {
        case .quarter: (start.month - 1) / 3 + 1
        case .halfYear: (start.month - 1) / 6 + 1
        case .year: 1
        }
    }
}
