import CampaignModel

extension PageContext {
    /// What a unit's figures of an indicator say up to a period, in one to three short sentences.
    func sentence(
        on indicator: RegisterIndex<Indicator>, of unit: RegisterIndex<ReportingUnit>,
        until last: RegisterIndex<Period>
    ) -> String {
        let all = periods(until: last)
        let first =
            all.lastIndex {
                campaign.seriesBreak(at: FigureKey(unit: unit, indicator: indicator, group: nil, period: $0)) != nil
            } ?? 0
        let points = all[first...].map { period in
            SeriesPoint(
                name(period),
                campaign.figures[FigureKey(unit: unit, indicator: indicator, group: nil, period: period)].chartValue)
        }
        return sentence(on: points, campaign.indicators[indicator].measure)
    }

    /// What a row of values says; its labels are the names of periods.
    func sentence(on points: [SeriesPoint], _ measure: Indicator.Measure) -> String {
        TrendMessage(points, tolerance: measure.smallestVisibleChange)
            .clauses(
                number: { amount($0, measure) },
                difference: { amount($0, measure == .percent ? .points : measure) }
            )
            .map { phrases($0) }.joined(separator: " ")
    }
}
