/// Works out the figures that the registers decide, from a campaign whose reported figures are published.
///
/// Everything is judged at the as-of day, as pages judge it, so that a figure and the page of its register say the same.
/// A period gets its figures when it is over. A register without any row says nothing: its figures stay “not reported”.
/// A share of no rows is “not applicable”.
public struct ComputedFigures {
    let campaign: Campaign
    let asOf: CalendarDate
    private let threshold: Int

    /// Takes a campaign without computed figures, the day, and the count below which figures are kept back.
    public init(of campaign: Campaign, asOf: CalendarDate, threshold: Int) {
        self.campaign = campaign
        self.asOf = asOf
        self.threshold = threshold
    }

    /// The campaign with its computed figures among the others; the same one where no indicator is computed.
    public var campaignWithFigures: Campaign {
        let computed = figures
        return computed.isEmpty ? campaign : campaign.with(figures: campaign.figures.adding(computed))
    }

    /// The computed figures, in the order of keys.
    public var figures: [Figure] {
        var observations: [Observation] = []
        var bases: [FigureKey: FigureBasis] = [:]
        var gaps: [Figure] = []
        for index in campaign.indicators.indices {
            guard let computed = campaign.indicators[index].computed else { continue }
            if computed.rule == .groupGap {
                gaps += groupGaps(index, computed)
            } else {
                for (period, tallies) in tallies(computed.rule, in: periods(of: index)) {
                    for unit in units(of: index, computed.rule, in: period) {
                        let isProvince = campaign.units[unit].level == .province
                        let tally = isProvince ? tallies.province : tallies[unit]
                        guard let row = observation(tally, computed.rule, index, unit, period) else { continue }
                        observations.append(row)
                        bases[row.key] = FigureBasis(rule: computed.rule, rows: tally.rows)
                    }
                }
            }
        }
        return (published(observations, bases) + gaps).sorted { $0.key < $1.key }
    }

    /// The figures after suppression, each with its rows unless it is kept back.
    private func published(_ observations: [Observation], _ bases: [FigureKey: FigureBasis]) -> [Figure] {
        guard !observations.isEmpty else { return [] }
        let rules = PublicationRules(
            indicators: campaign.indicators, units: campaign.units, groups: campaign.groups, periods: campaign.periods,
            threshold: threshold)
        return Publication(of: observations, by: rules, asOf: asOf).figures.figures.map { figure in
            guard let basis = bases[figure.key] else { return figure }
            let shown = figure.state == .suppressed ? FigureBasis(rule: basis.rule, rows: []) : basis
            return figure.with(FigureRemark(basis: shown))
        }
    }

    private func observation(
        _ tally: Tally, _ rule: ComputedRule, _ indicator: RegisterIndex<Indicator>,
        _ unit: RegisterIndex<ReportingUnit>, _ period: RegisterIndex<Period>
    ) -> Observation? {
        let value: Double?
        switch rule.measure {
        case .percent: value = nil
        case .count: value = Double(tally.whole)
        case .money:
            // A sum with a line that doesn't say its part is no sum, and a unit without lines spent nothing that is known.
            guard tally.whole > 0, let amount = tally.amount else { return nil }
            value = Double(amount)
        case .points, .score, .days: return nil
        }
        let isShare = rule.measure == .percent
        return Observation(
            key: FigureKey(unit: unit, indicator: indicator, group: nil, period: period), statement: .reported,
            numerator: isShare ? tally.part : nil, denominator: isShare ? tally.whole : nil, value: value, evidence: [],
            source: nil, reportedOn: nil, origin: RowOrigin(file: -1, line: 0))
    }

    /// The periods of an indicator's rhythm that are over.
    func periods(of indicator: RegisterIndex<Indicator>) -> [RegisterIndex<Period>] {
        let rhythm = campaign.indicators[indicator].frequency.rhythm
        return campaign.periods.indices.filter { index in
            campaign.periods[index].kind == rhythm && campaign.periods[index].end < asOf
        }
    }

    /// The units that a rule gives figures for.
    func units(
        of indicator: RegisterIndex<Indicator>, _ rule: ComputedRule, in period: RegisterIndex<Period>
    ) -> [RegisterIndex<ReportingUnit>] {
        let levels = campaign.indicators[indicator].levels.filter(rule.levels.contains)
        return campaign.units.indices.filter { index in
            let unit = campaign.units[index]
            guard levels.contains(unit.level) else { return false }
            guard case .commune(let commune) = unit.kind else { return true }
            return campaign.communes[commune].exists(on: campaign.periods[period].end)
        }
    }
}
