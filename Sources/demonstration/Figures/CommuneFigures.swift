import CampaignModel

/// The quarterly figures of communes about everybody.
struct CommuneFigures: Sendable {
    let dice: Dice
    let growth: Growth
    let calendar: ReportCalendar

    /// A figure that was published and taken back.
    static let withdrawn = (indicator: "BD12", unit: "24787", period: "2026-Q1")
    /// A unit that had counted people twice until its next figure put it right: the one series that falls.
    static let overcounted = (indicator: "BD02", unit: "23231", period: "2026-Q1", corrected: "2026-Q2")

    /// The rows of an indicator in a quarter, in the order of the communes.
    func rows(_ shape: IndicatorShape, _ units: [DemonstrationCommune], _ period: DemonstrationPeriod)
        -> [ObservationRow]
    {
        units.compactMap { row(shape, $0, period) }
    }

    /// The row of one unit: a figure, the reason why there is none, or nothing at all.
    private func row(_ shape: IndicatorShape, _ unit: DemonstrationCommune, _ period: DemonstrationPeriod)
        -> ObservationRow?
    {
        let arrival = arrival(of: shape.source, from: unit.code, for: period)
        if shape.id == "BD29", !unit.isRemote {
            return .blank(.notApplicable, indicator: shape.id, unit: unit.code, on: arrival)
        }
        guard let arrival else { return .blank(.notReported, indicator: shape.id, unit: unit.code) }
        if shape.source == .report, dice.happens(0.006, "left out", shape.id, unit.code, period.id) { return nil }
        if CommuneFigures.withdrawn == (shape.id, unit.code, period.id) {
            var row = ObservationRow.blank(.withdrawn, indicator: shape.id, unit: unit.code, on: arrival)
            row.note = (
                "[Minh họa] Đơn vị đang thống kê lại theo đúng đối tượng.",
                "[Demonstration] The unit is counting again, with the right people."
            )
            return row
        }
        let (number, whole) = growth.count(shape, of: unit, step: period.step)
        var row = ObservationRow(
            indicator: shape.id, unit: unit.code, state: .reported,
            evidence: evidence(shape, unit.code, period), source: shape.source, reportedOn: arrival)
        if let whole {
            row.numerator = number
            row.denominator = whole
        } else {
            row.value = String(number)
        }
        return overcount(row, in: period)
    }

    /// The day a figure arrived: exports never fail, reports may.
    func arrival(of source: Observation.Source, from unit: String, for period: DemonstrationPeriod)
        -> CalendarDate?
    {
        source == .platform ? period.exportedOn : calendar.received(from: unit, for: period)
    }

    /// What proves a figure; a few have nothing.
    func evidence(_ shape: IndicatorShape, _ unit: String, _ period: DemonstrationPeriod) -> String {
        if dice.happens(0.02, "evidence", shape.id, unit, period.id) { return "" }
        return shape.source == .platform
            ? EvidenceName.export(for: period) : EvidenceName.report(of: unit, for: period)
    }

    private func overcount(_ row: ObservationRow, in period: DemonstrationPeriod) -> ObservationRow {
        let (indicator, unit, wrong, _) = CommuneFigures.overcounted
        guard row.indicator == indicator, row.unit == unit, period.id == wrong, let number = row.numerator else {
            return row
        }
        var row = row
        row.numerator = number * 5 / 4
        return row
    }
}
