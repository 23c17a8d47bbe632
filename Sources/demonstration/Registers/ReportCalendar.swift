import CampaignModel

/// When each unit's report came in, or that it never did.
struct ReportCalendar: Sendable {
    let dice: Dice

    /// The share of reports that come after the due date.
    private static let lateShare = 0.1

    /// The day the report of a unit arrived; nothing when it never did.
    func received(from unit: String, for period: DemonstrationPeriod) -> CalendarDate? {
        if dice.happens(period.silentShare, "silent", unit, period.id) { return nil }
        if dice.happens(ReportCalendar.lateShare, "late", unit, period.id) {
            return period.due.later(by: dice.whole(in: 1...24, "days late", unit, period.id))
        }
        let daysAllowed = period.end.days(until: period.due)
        return period.end.later(by: dice.whole(in: 4...daysAllowed, "days taken", unit, period.id))
    }

    /// The register of reports: every unit and period, and two reports asked for outside the calendar.
    func sheet(units: [String]) -> Sheet {
        var rows: [[String]] = []
        for period in DemonstrationPeriod.all {
            for unit in units {
                let day = received(from: unit, for: period)
                rows.append([
                    unit, period.kind.rawValue, period.id, period.due.description, day?.description ?? "",
                    day == nil ? "" : EvidenceName.report(of: unit, for: period),
                ])
            }
        }
        rows.append(["A07", "ad_hoc", "", "2026-08-12", "2026-08-11", ""])
        rows.append(["A08", "ad_hoc", "", "2026-09-10", "2026-09-16", ""])
        return Sheet(PeriodicReport.declaration, rows: rows)
    }
}
