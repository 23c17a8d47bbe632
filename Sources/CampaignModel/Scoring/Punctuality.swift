/// How a unit keeps the days by which its reports are due (plan III.1.c-2, V.1-2, V.4-4).
public struct Punctuality: Hashable, Sendable {
    /// Reports whose day has passed by the as-of date, or that came before it.
    public let due: Int
    /// Those that came in time.
    public let inTime: Int
    /// Those that came late.
    public let late: Int
    /// Those that have not come.
    public let missing: Int

    /// Counts reports as they stand on a day; one that isn't due yet and hasn't come doesn't count.
    public init(of reports: some Sequence<PeriodicReport>, on day: CalendarDate) {
        var (inTime, late, missing) = (0, 0, 0)
        for report in reports {
            switch report.state(on: day) {
            case .due: break
            case .received: inTime += 1
            case .receivedLate: late += 1
            case .late: missing += 1
            }
        }
        due = inTime + late + missing
        self.inTime = inTime
        self.late = late
        self.missing = missing
    }
}
