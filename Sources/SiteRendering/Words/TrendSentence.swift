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
                nameWithin(period),
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
            .map { clause in
                // A period’s name has a capital where a sentence begins with it only.
                let sentence = phrases(clause)
                let isAtBeginning = points.contains { sentence.hasPrefix($0.label) }
                return isAtBeginning ? sentence.prefix(1).uppercased() + sentence.dropFirst() : sentence
            }
            .joined(separator: " ")
    }
}
