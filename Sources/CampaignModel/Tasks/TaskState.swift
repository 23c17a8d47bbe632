/// How a task stands on the as-of date: judged by its deadline and by what was reported, never by anyone's word.
public enum TaskState: String, Hashable, Sendable, CaseIterable {
    /// Past its deadline and not reported done.
    case late
    /// Periodic, and some of those who owe a report for it haven't sent it.
    case reportsLate = "reports_late"
    /// Ongoing, and nobody has reported for too long.
    case silent
    /// Its deadline is near.
    case dueSoon = "due_soon"
    /// Its deadline is ahead.
    case open
    /// Ongoing, and reported within the time allowed; or periodic, and no report is late.
    case reported
    /// Done, but after its deadline.
    case doneLate = "done_late"
    /// Done in time, or done where no day was set.
    case done
    /// The plan states no deadline and nothing was reported.
    case noDeadline = "no_deadline"

    /// True when somebody must do something now: what pages put first.
    public var needsAttention: Bool {
        switch self {
        case .late, .reportsLate, .silent: true
        case .dueSoon, .open, .reported, .doneLate, .done, .noDeadline: false
        }
    }
}

/// The rule that judges tasks.
public struct TaskJudge: Sendable {
    /// A task is “due soon” this many days before its deadline.
    public static let soonInDays = 30
    /// Ongoing work is silent when the last report is older than this: a quarter and a few days for the post.
    public static let silentAfterDays = 100
    /// Yearly work is silent when the last report is older than this: a year and a few days.
    public static let silentAfterDaysOfYear = 380

    /// The day that everything is judged at.
    public let asOf: CalendarDate

    /// Judges at a day, never at the clock.
    public init(asOf: CalendarDate) {
        self.asOf = asOf
    }

    /// The state of a task with a deadline, what was reported about it, and the reports that it asks for; what came
    /// after the day doesn't count, one unit alone can't finish a task, and what is taken up again isn't done.
    public func state(
        deadline: Deadline, updates: [TaskUpdate], reports: [PeriodicReport]
    ) -> TaskState {
        let known = updates.filter { $0.date <= asOf }
        let done = TaskJudge.done(known.filter { $0.unit == nil })
        switch deadline {
        case .before(let day):
            if let done { return done < day ? .done : .doneLate }
            if asOf >= day { return .late }
            return asOf.days(until: day) <= TaskJudge.soonInDays ? .dueSoon : .open
        case .periodic: return state(ofReports: reports) ?? reportedOrSilent(known, TaskJudge.silentAfterDays)
        case .yearly: return reportedOrSilent(known, TaskJudge.silentAfterDaysOfYear)
        case .ongoing, .periodicUnstated, .promptly: return reportedOrSilent(known, TaskJudge.silentAfterDays)
        case .otherDocuments, .unstated:
            if done != nil { return .done }
            return known.isEmpty ? .noDeadline : .reported
        }
    }

    /// The first day that the whole task was reported done on, by an agency that hasn't taken it up again since;
    /// reports of one day count in their order.
    private static func done(_ updates: [TaskUpdate]) -> CalendarDate? {
        let ordered = updates.enumerated()
            .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
        return Dictionary(grouping: ordered, by: \.agency).values.compactMap { updates in
            let since = (updates.lastIndex { $0.stage != .done } ?? -1) + 1
            return updates.dropFirst(since).first?.date
        }.min()
    }

    /// Nothing while none of the reports was ever due.
    private func state(ofReports reports: [PeriodicReport]) -> TaskState? {
        let states = Set(reports.map { $0.state(on: asOf) })
        if states.contains(.late) { return .reportsLate }
        return states.contains(.received) || states.contains(.receivedLate) ? .reported : nil
    }

    private func reportedOrSilent(_ known: [TaskUpdate], _ days: Int) -> TaskState {
        guard let last = known.map(\.date).max() else { return .silent }
        return last.days(until: asOf) > days ? .silent : .reported
    }
}
