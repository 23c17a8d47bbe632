/// Something in a row that is possible but unlikely, and that nobody has explained there.
struct Doubt {
    /// What is unlikely about it.
    enum Kind: String, CaseIterable {
        /// More was spent than was set aside.
        case spentAboveAllocated = "spent-above-allocated"
        /// More findings were mended than there were.
        case fixedAboveFindings = "fixed-above-findings"
        /// A day that hasn't come by the as-of day.
        case dayAfterAsOf = "day-after-as-of"
        /// A paper that is listed with a day that hasn't come.
        case paperToCome = "paper-to-come"
        /// A report that came before its period began.
        case reportBeforePeriod = "report-before-period"
        /// A figure of a period that wasn't over when it was reported, or isn't yet.
        case figureBeforePeriodEnd = "figure-before-period-end"
        /// Money that looks like thousands or millions of đồng.
        case smallMoney = "small-money"
        /// A report about a task by an agency that the task doesn't name.
        case otherAgency = "other-agency"
        /// A task that was done and is worked on again.
        case reopenedTask = "reopened-task"
        /// Places that share one point.
        case onePoint = "one-point"
    }

    /// What is unlikely.
    let kind: Kind
    /// The row.
    let place: SourcePlace
    /// What the row says, short enough for a list.
    let words: String
}
