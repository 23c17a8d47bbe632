import CampaignModel

/// The time that a report tells of, and what belongs to it.
struct ReportSpan: Sendable {
    let period: RegisterIndex<Period>
    let campaign: Campaign

    var entry: Period { campaign.periods[period] }

    /// The periods that are over on a day, the newest first, and of those that end together the longest last.
    static func all(in campaign: Campaign, on day: CalendarDate) -> [ReportSpan] {
        let over = campaign.periods.indices.filter { campaign.periods[$0].end < day }
        let ordered = over.sorted { left, right in
            let (first, second) = (campaign.periods[left], campaign.periods[right])
            return first.end != second.end ? first.end > second.end : first.start > second.start
        }
        return ordered.map { ReportSpan(period: $0, campaign: campaign) }
    }

    /// True when a day lies in the period.
    func contains(_ day: CalendarDate?) -> Bool {
        day.map { entry.start <= $0 && $0 <= entry.end } ?? false
    }

    /// True when another period lies in this one.
    func covers(_ other: RegisterIndex<Period>) -> Bool {
        let other = campaign.periods[other]
        return entry.start <= other.start && other.end <= entry.end
    }

    /// The last period of an indicator's own rhythm within this one; nothing when none ends in it.
    func lastPeriod(of indicator: RegisterIndex<Indicator>) -> RegisterIndex<Period>? {
        campaign.lastPeriod(with: indicator, until: period).flatMap { covers($0) ? $0 : nil }
    }

    /// The province's indicators that a figure was due for, each with its last period.
    var due: [(indicator: RegisterIndex<Indicator>, period: RegisterIndex<Period>)] {
        campaign.indicators.indices.compactMap { indicator in
            guard campaign.indicators[indicator].levels.contains(.province) else { return nil }
            return lastPeriod(of: indicator).map { (indicator, $0) }
        }
    }

    /// The indicators that a report counts, wherever it counts some: those that were due and that apply, whether somebody
    /// reports them or the portal works them out.
    var counted: [Counted] {
        due.map { ($0.indicator, $0.period, figure($0.indicator, $0.period)) }.filter { ReportSpan.counts($0.2) }
    }

    /// An indicator that a report counts, in its period, with the province's figure.
    typealias Counted = (indicator: RegisterIndex<Indicator>, period: RegisterIndex<Period>, figure: Figure)

    /// True for a figure of an indicator that a report counts.
    static func counts(_ figure: Figure) -> Bool { figure.state != .notApplicable }

    /// The province's figure for an indicator.
    func figure(_ indicator: RegisterIndex<Indicator>, _ period: RegisterIndex<Period>) -> Figure {
        campaign.figures[
            FigureKey(unit: campaign.provinceUnit, indicator: indicator, group: nil, period: period)]
    }

    /// The state of each task on the last day of the period.
    var taskStates: [TaskState] {
        TaskJudge(asOf: entry.end).states(
            of: campaign.tasks, updates: campaign.taskUpdates, reports: campaign.records.reports,
            reach: TaskReach(agencies: campaign.agencies, units: campaign.units))
    }

    /// The reports that units owe for the period.
    var reports: [PeriodicReport] {
        campaign.records.reports.filter { $0.period == period }
    }
}
