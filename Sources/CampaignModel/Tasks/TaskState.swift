/// How a task stands on the as-of date: judged by its deadline and by what was reported, never by anyone's word.
public enum TaskState: String, Hashable, Sendable, CaseIterable {
    /// Past its deadline and not reported done.
    case late
    /// Ongoing, and nobody has reported for too long.
    case silent
    /// Its deadline is near.
    case dueSoon = "due_soon"
    /// Its deadline is ahead.
    case open
    /// Ongoing, and reported within the time allowed.
    case reported
    /// Done, but after its deadline.
    case doneLate = "done_late"
    /// Done in time, or done where no day was set.
    case done
    /// The plan states no deadline and nothing was reported.
    case noDeadline = "no_deadline"
}

/// The rule that judges tasks.
public struct TaskJudge: Sendable {
    /// A task is “due soon” this many days before its deadline.
    public static let soonInDays = 30
    /// Ongoing work is silent when the last report is older than this: a quarter and a few days for the post.
    public static let silentAfterDays = 100

    /// The day that everything is judged at.
    public let asOf: CalendarDate

    /// Judges at a day, never at the clock.
    public init(asOf: CalendarDate) {
        self.asOf = asOf
    }

    /// The state of a task with a deadline and what was reported about it; updates after the day don't count.
    public func state(deadline: Deadline, updates: [TaskUpdate]) -> TaskState {
        let known = updates.filter { $0.date <= asOf }
        let done = known.filter { $0.stage == .done }.map(\.date).min()
        switch deadline {
        case .before(let day):
            if let done { return done < day ? .done : .doneLate }
            if asOf >= day { return .late }
            return asOf.days(until: day) <= TaskJudge.soonInDays ? .dueSoon : .open
        case .ongoing, .periodic, .periodicUnstated, .yearly, .promptly:
            guard let last = known.map(\.date).max() else { return .silent }
            return last.days(until: asOf) > TaskJudge.silentAfterDays ? .silent : .reported
        case .otherDocuments, .unstated:
            if done != nil { return .done }
            return known.isEmpty ? .noDeadline : .reported
        }
    }
}
