import CampaignModel

/// The figures that come by half-year and by year.
struct SlowFigures: Sendable {
    let dice: Dice
    let growth: Growth
    let calendar: ReportCalendar
    let agencies: AgencyFigures

    /// The rows of a half-year: files, other platforms (a survey), reputable people, money, reviews.
    func halfYear(_ units: [DemonstrationCommune], _ period: DemonstrationPeriod) -> [ObservationRow] {
        let survey = units.map { surveyed($0, period) }
        let people = units.map { unit in
            counted("BD35", unit.code, number: dice.whole(in: 5...22, "BD35", unit.code, period.id), period)
        }
        return agencies.halfYearly(period)
            + ProvinceTotals.rows(of: survey, in: period).map { row in
                var row = row
                row.evidence = EvidenceName.survey(for: period)
                return row
            }
            + survey + ProvinceTotals.rows(of: people, in: period) + people
            + [provincial("BD50", "1", period, .report)]
    }

    /// The rows of the first year: complete plans, use in ratings, satisfaction.
    func year(_ units: [DemonstrationCommune], _ period: DemonstrationPeriod) -> [ObservationRow] {
        let plans = units.map { part("BD36", $0, 0.7, period) }
        let ratings = units.map { part("BD48", $0, 0.55, period) }
        return ProvinceTotals.rows(of: plans, in: period) + plans + ProvinceTotals.rows(of: ratings, in: period)
            + ratings + [provincial("BD49", "3.9", period, .survey)]
    }

    private func surveyed(_ unit: DemonstrationCommune, _ period: DemonstrationPeriod) -> ObservationRow {
        let shape = IndicatorShape(id: "BD15", source: .survey, form: .share(of: .adults, from: 0.38, gain: 0.2))
        let asked = dice.whole(in: 110...240, "asked", unit.code, period.id)
        let share = growth.share(shape, from: 0.38, gain: 0.2, of: unit, step: period.step)
        return ObservationRow(
            indicator: "BD15", unit: unit.code, numerator: Int((Double(asked) * share).rounded()),
            denominator: asked, state: .reported, evidence: EvidenceName.survey(for: period), source: .survey,
            reportedOn: period.due)
    }

    private func part(
        _ indicator: String, _ unit: DemonstrationCommune, _ share: Double, _ period: DemonstrationPeriod
    ) -> ObservationRow {
        let own = share + 0.4 * unit.strength + 0.2 * dice.deviation("part", indicator, unit.code)
        var row = counted(indicator, unit.code, number: 0, period)
        guard row.state == .reported else { return row }
        row.value = ""
        row.numerator = Int((Double(unit.bodies) * min(max(own, 0), 1)).rounded())
        row.denominator = unit.bodies
        return row
    }

    private func counted(_ indicator: String, _ unit: String, number: Int, _ period: DemonstrationPeriod)
        -> ObservationRow
    {
        guard let arrival = calendar.received(from: unit, for: period) else {
            return .blank(.notReported, indicator: indicator, unit: unit)
        }
        return ObservationRow(
            indicator: indicator, unit: unit, value: String(number), state: .reported,
            evidence: EvidenceName.report(of: unit, for: period), source: .report, reportedOn: arrival)
    }

    private func provincial(
        _ indicator: String, _ value: String, _ period: DemonstrationPeriod, _ source: Observation.Source
    ) -> ObservationRow {
        ObservationRow(
            indicator: indicator, unit: ProvinceTotals.code, value: value, state: .reported,
            evidence: source == .survey
                ? EvidenceName.survey(for: period) : EvidenceName.report(of: ProvinceTotals.code, for: period),
            source: source, reportedOn: period.due.later(by: 10))
    }
}
