import CampaignModel

/// The figures of agencies about their own staff and files.
struct AgencyFigures: Sendable {
    let dice: Dice
    let calendar: ReportCalendar

    /// Learning and assessment of staff in a quarter (BD05, BD06).
    func quarterly(_ period: DemonstrationPeriod) -> [ObservationRow] {
        [("BD05", 0.4, 0.4), ("BD06", 0.12, 0.5)].flatMap { indicator, start, gain in
            DemonstrationAgency.all.map { agency in
                let share = start + gain * Double(period.step) / 4 + 0.2 * agency.strength
                return row(indicator, agency, whole: agency.staff, share: share, period)
            }
        }
    }

    /// Work files handled digitally in a half-year (BD07).
    func halfYearly(_ period: DemonstrationPeriod) -> [ObservationRow] {
        DemonstrationAgency.all.map { agency in
            let files = agency.staff * dice.whole(in: 20...34, "files", agency.id, period.id)
            let share = 0.62 + 0.06 * Double(period.step) + 0.2 * agency.strength
            return row("BD07", agency, whole: files, share: share, period)
        }
    }

    private func row(
        _ indicator: String, _ agency: DemonstrationAgency, whole: Int, share: Double, _ period: DemonstrationPeriod
    ) -> ObservationRow {
        guard let arrival = calendar.received(from: agency.id, for: period) else {
            return .blank(.notReported, indicator: indicator, unit: agency.id)
        }
        return ObservationRow(
            indicator: indicator, unit: agency.id,
            numerator: Int((Double(whole) * min(share, 0.95)).rounded()), denominator: whole, state: .reported,
            evidence: EvidenceName.report(of: agency.id, for: period), source: .report, reportedOn: arrival)
    }
}
