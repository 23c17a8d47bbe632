import CampaignModel

extension PageContext {
    /// A deadline in words; where the plan states none, that is said.
    func words(_ deadline: Deadline) -> String {
        switch deadline {
        case .before(let day): phrases(.deadlineBefore, ["date": style.short(day)])
        case .periodic(let rhythms):
            phrases(
                .deadlinePeriodic,
                ["rhythms": rhythms.map { phrases.word("rhythm", $0.rawValue) }.joined(separator: ", ")])
        case .ongoing, .periodicUnstated, .yearly, .promptly, .otherDocuments, .unstated:
            phrases.word("deadline", deadline.kind.rawValue)
        }
    }

    /// How long a deadline is past or ahead on the as-of date; nothing for tasks that are done or have no day.
    func distance(to deadline: Deadline, _ state: TaskState) -> String {
        guard case .before(let day) = deadline else { return "" }
        let days = settings.asOf.days(until: day)
        switch state {
        case .late: return phrases(.taskDaysLate, count: 1 - days, ["n": style.number(1 - days)])
        case .dueSoon, .open: return phrases(.taskDaysLeft, count: days, ["n": style.number(days)])
        case .reportsLate, .silent, .reported, .doneLate, .done, .noDeadline: return ""
        }
    }
}
