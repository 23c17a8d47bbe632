/// Makes scorecards: holds what all units share, so that it is worked out once.
public final class Scorecards: Sendable {
    /// How the communes stand to one another.
    public let comparisons: Comparisons
    /// What was due from each unit.
    public let due: DueFigures
    /// The scores of the composites that the content declares.
    public let composites: [CompositeTable]
    /// The period that pages show first.
    public let current: RegisterIndex<Period>?
    private let campaign: Campaign
    private let asOf: CalendarDate
    private let reports: [RegisterIndex<ReportingUnit>: [PeriodicReport]]
    /// The kinds of which there is more than one commune.
    private let sharedKinds: Set<Commune.Kind>

    /// Prepares the scorecards of a campaign, judged on a day.
    public init(of campaign: Campaign, current: RegisterIndex<Period>?, asOf: CalendarDate) {
        self.campaign = campaign
        self.current = current
        self.asOf = asOf
        let comparisons = Comparisons(of: campaign, current: current)
        self.comparisons = comparisons
        composites = campaign.composites.items.map {
            CompositeTable($0, comparisons: comparisons, campaign: campaign)
        }
        due = DueFigures(of: campaign, until: current)
        let kinds = campaign.communes.indices.map { campaign.communes[$0].kind }
        sharedKinds = Set(Commune.Kind.allCases.filter { kind in kinds.count { $0 == kind } > 1 })
        reports = Dictionary(grouping: campaign.records.reports, by: \.unit)
    }

    /// The scorecard of a unit.
    public func scorecard(of unit: RegisterIndex<ReportingUnit>) -> Scorecard {
        let level = campaign.units[unit].level
        let entries = campaign.indicators.indices.compactMap { indicator -> ScorecardEntry? in
            guard campaign.indicators[indicator].levels.contains(level), let current else { return nil }
            return campaign.lastPeriod(with: indicator, until: current).map { entry(of: unit, indicator, in: $0) }
        }
        return Scorecard(
            unit: unit, entries: entries, completeness: completeness(of: unit), punctuality: punctuality(of: unit),
            evidence: campaign.evidenceCoverage(of: unit))
    }

    /// How a unit does in an indicator, in a period.
    public func entry(
        of unit: RegisterIndex<ReportingUnit>, _ indicator: RegisterIndex<Indicator>, in period: RegisterIndex<Period>
    ) -> ScorecardEntry {
        let figure = campaign.figures[
            FigureKey(unit: unit, indicator: indicator, group: nil, period: period)]
        let comparison = comparisons[indicator].flatMap { $0.period == period ? $0 : nil }
        var (place, placeInKind, kindMedian): (RankPlace?, RankPlace?, Double?)
        if let comparison, case .commune(let commune) = campaign.units[unit].kind {
            let kind = campaign.communes[commune].kind
            place = comparison.place(of: commune)
            placeInKind = comparison.place(of: commune, among: kind)
            kindMedian = sharedKinds.contains(kind) ? comparison.medianByKind[kind] : nil
        }
        return ScorecardEntry(
            indicator: indicator, figure: figure, change: campaign.change(of: figure),
            path: TargetPath(of: figure, campaign: campaign), place: place, placeInKind: placeInKind,
            median: comparison?.median, kindMedian: kindMedian, gaps: campaign.gaps(of: unit, in: indicator, period))
    }

    /// How much a unit gave of what was due from it for the last period of each rhythm.
    public func completeness(of unit: RegisterIndex<ReportingUnit>) -> Completeness? {
        guard let current else { return nil }
        let entries = due[unit].filter { campaign.lastPeriod(with: $0.indicator, until: current) == $0.period }
        return entries.isEmpty ? nil : Completeness(of: unit, due: entries, figures: campaign.figures)
    }

    /// How the reports of a unit came.
    public func punctuality(of unit: RegisterIndex<ReportingUnit>) -> Punctuality {
        Punctuality(of: reports[unit] ?? [], on: asOf)
    }
}
