/// A day by which something must be done.
public struct CalendarEntry: Hashable, Sendable {
    /// What must be done.
    public enum Subject: Hashable, Sendable {
        /// A task of the plan.
        case task(RegisterIndex<CampaignTask>)
        /// The reports for a period.
        case reports(RegisterIndex<Period>)
        /// Reports on demand, all that are due on the day.
        case reportsOnDemand
        /// The inspection at a position of `CampaignRecords.inspections`.
        case inspection(Int)
        /// The correction at a position of `CampaignRecords.corrections`.
        case correction(Int)
    }

    /// How it stands on the as-of day.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Its day has passed, and it isn't done.
        case overdue
        /// It is not done, and there is time.
        case ahead
        /// It is done.
        case done
    }

    /// The last day that still counts: of “before 30 August” it is the 29th.
    public let day: CalendarDate
    /// What must be done.
    public let subject: Subject
    /// How it stands.
    public let state: State
}

/// All days by which something must be done, in order of time (plan III, V): deadlines of tasks, reports, inspections
/// planned, corrections.
public struct CampaignCalendar: Sendable {
    /// The entries, the earliest first.
    public let entries: [CalendarEntry]

    /// The days of a campaign, judged at a day.
    ///
    /// - Parameter owner: The commune or agency whose days alone are wanted: tasks that name it or its kind, what it
    ///   reports, inspections that it makes or receives, what it has to mend.
    public init(_ campaign: Campaign, asOf: CalendarDate, of owner: RegisterIndex<ReportingUnit>? = nil) {
        let all = campaign.records.reports
        self.init(
            campaign, asOf: asOf, of: owner, reports: owner.map { owner in all.filter { $0.unit == owner } } ?? all,
            startedPeriods: CampaignCalendar.startedPeriods(of: all))
    }

    /// The same, of reports that were looked up before.
    ///
    /// - Parameters:
    ///   - reports: The reports of the owner; all of them where there is none.
    ///   - startedPeriods: The periods for which anybody's report is in the register.
    public init(
        _ campaign: Campaign, asOf: CalendarDate, of owner: RegisterIndex<ReportingUnit>?, reports: [PeriodicReport],
        startedPeriods: Set<RegisterIndex<Period>>
    ) {
        let rule = Rule(
            campaign: campaign, asOf: asOf, owner: owner, ownReports: reports, startedPeriods: startedPeriods)
        let found = rule.tasks + rule.reports + rule.reportsOnDemand + rule.inspections + rule.corrections
        entries = found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    /// The periods for which anybody's report is in a register.
    public static func startedPeriods(of reports: [PeriodicReport]) -> Set<RegisterIndex<Period>> {
        Set(reports.lazy.compactMap(\.period))
    }

    /// What is worth a place in somebody's own calendar: what is still to be done, and what is ahead. Reports for a period
    /// are due in the quarter behind it; when that quarter is over the period is closed, and who has sent none stands on
    /// the page of what is due.
    public func entriesToFollow(asOf: CalendarDate) -> [CalendarEntry] {
        let first = CalendarDate(year: asOf.year, month: (asOf.month - 1) / 3 * 3 + 1, day: 1)
        return entries.filter { entry in
            if entry.day < asOf, entry.state == .done { return false }
            if case .reports = entry.subject { return first.map { entry.day >= $0 } ?? true }
            return true
        }
    }

    /// The entries in a state, in order.
    public func entries(in state: CalendarEntry.State) -> [CalendarEntry] {
        entries.filter { $0.state == state }
    }
}

private struct Rule {
    let campaign: Campaign
    let asOf: CalendarDate
    let owner: RegisterIndex<ReportingUnit>?
    /// The reports that count.
    let ownReports: [PeriodicReport]
    /// The periods for which anybody's report is in the register.
    let startedPeriods: Set<RegisterIndex<Period>>

    var tasks: [CalendarEntry] {
        let reach = TaskReach(agencies: campaign.agencies, units: campaign.units)
        return campaign.tasks.indices.compactMap { index in
            let task = campaign.tasks[index]
            if let owner, !reach.includes(owner, among: task.leads + task.partners) { return nil }
            guard case .before(let day) = campaign.tasks[index].deadline, let last = day.dayBefore else { return nil }
            let state = campaign.taskStates[Int(index.position)]
            return entry(last, .task(index), isDone: state == .done || state == .doneLate)
        }
    }

    var reports: [CalendarEntry] {
        let byPeriod = Dictionary(grouping: ownReports.filter { $0.period != nil }) { $0.period }
        return campaign.periods.indices.compactMap { period in
            let own = byPeriod[period] ?? []
            if owner != nil, own.isEmpty, !isToCome(period, after: byPeriod) { return nil }
            guard let day = campaign.periods[period].reportsDue ?? own.map(\.dueOn).max() else { return nil }
            let isDone = !own.isEmpty && own.allSatisfy { isReceived($0) }
            return entry(day, .reports(period), isDone: isDone)
        }
    }

    /// Nobody's report for a period is in the register before it is due: whoever owed one for the last period of the kind
    /// owes the next.
    private func isToCome(
        _ period: RegisterIndex<Period>, after own: [RegisterIndex<Period>?: [PeriodicReport]]
    ) -> Bool {
        guard !startedPeriods.contains(period) else { return false }
        let next = campaign.periods[period]
        let last = startedPeriods.lazy
            .filter { [periods = campaign.periods] in periods[$0].kind == next.kind && periods[$0].end < next.start }
            .max { [periods = campaign.periods] in periods[$0].end < periods[$1].end }
        return last.map { own[$0] != nil } ?? false
    }

    var reportsOnDemand: [CalendarEntry] {
        Dictionary(grouping: ownReports.filter { $0.period == nil }, by: \.dueOn)
            .sorted { $0.key < $1.key }
            .map { entry($0.key, .reportsOnDemand, isDone: $0.value.allSatisfy { isReceived($0) }) }
    }

    var inspections: [CalendarEntry] {
        campaign.records.inspections.enumerated().compactMap { position, inspection in
            if let owner, !concerns(inspection, owner) { return nil }
            return inspection.plannedOn.map { entry($0, .inspection(position), isDone: isPast(inspection.doneOn)) }
        }
    }

    var corrections: [CalendarEntry] {
        campaign.records.corrections.enumerated().compactMap { position, correction in
            if let owner, correction.unit != owner { return nil }
            guard let day = correction.dueOn, correction.date <= asOf else { return nil }
            return entry(day, .correction(position), isDone: isPast(correction.closedOn))
        }
    }

    private func concerns(_ inspection: Inspection, _ owner: RegisterIndex<ReportingUnit>) -> Bool {
        if inspection.units.contains(owner) { return true }
        if case .agency(let agency) = campaign.units[owner].kind { return inspection.agency == agency }
        return false
    }

    private func entry(_ day: CalendarDate, _ subject: CalendarEntry.Subject, isDone: Bool) -> CalendarEntry {
        CalendarEntry(day: day, subject: subject, state: isDone ? .done : day < asOf ? .overdue : .ahead)
    }

    private func isReceived(_ report: PeriodicReport) -> Bool {
        isPast(report.receivedOn)
    }

    private func isPast(_ day: CalendarDate?) -> Bool {
        day.map { $0 <= asOf } ?? false
    }
}
