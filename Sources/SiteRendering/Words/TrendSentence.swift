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

    /// How a unit does in an indicator: the change since the period before, then the course since the first one. Each says
    /// against what, so that nobody takes the one for the other; where both are the same it is said once.
    func course(
        on indicator: RegisterIndex<Indicator>, of unit: RegisterIndex<ReportingUnit>,
        until period: RegisterIndex<Period>
    ) -> String {
        let whole = sentence(on: indicator, of: unit, until: period)
        func figure(in period: RegisterIndex<Period>) -> Figure {
            campaign.figures[FigureKey(unit: unit, indicator: indicator, group: nil, period: period)]
        }
        let newest = figure(in: period)
        guard let since = campaign.change(of: newest)?.since,
            periods(until: period).contains(where: { $0 < since && figure(in: $0).value != nil }),
            let words = changeSince(newest, campaign.indicators[indicator].measure)
        else { return whole }
        return "\(phrases(.sentence, ["words": MainMessage.capitalised(words)])) \(whole)"
    }

    /// What a row of values says; its labels are the names of periods.
    func sentence(on points: [SeriesPoint], _ measure: Indicator.Measure) -> String {
        TrendMessage(points, measure: measure)
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
