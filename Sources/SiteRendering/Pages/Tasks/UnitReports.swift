import CampaignModel

/// The reports that one unit owes: late ones first, then those that are due, then what came, the newest first.
struct UnitReportsView: TemplateView {
    let rows: [Row]

    /// A report.
    struct Row: TemplateView {
        let period: String
        let kind: String
        let due: String
        let received: String
        let state: String
        let stateName: String

        static let fields = Fields<Row>([
            .text("period") { $0.period },
            .text("kind") { $0.kind },
            .text("due") { $0.due },
            .text("received") { $0.received },
            .text("state") { $0.state },
            .text("state_name") { $0.stateName },
        ])
    }

    static let fields = Fields<UnitReportsView>([
        .list("rows") { $0.rows }
    ])
}

extension PageContext {
    /// The reports of a unit; nothing when it owes none.
    func reports(of unit: RegisterIndex<ReportingUnit>) -> UnitReportsView? {
        let day = settings.asOf
        let order: [PeriodicReport.State: Int] = [.late: 0, .due: 1, .received: 2, .receivedLate: 2]
        let own = facts.records.reports(of: unit).sorted { left, right in
            let places = (order[left.state(on: day)] ?? 3, order[right.state(on: day)] ?? 3)
            return places.0 != places.1 ? places.0 < places.1 : left.dueOn > right.dueOn
        }
        return own.isEmpty ? nil : UnitReportsView(rows: own.map(row))
    }

    private func row(_ report: PeriodicReport) -> UnitReportsView.Row {
        let state = report.state(on: settings.asOf)
        let received = report.receivedOn.flatMap { $0 <= settings.asOf ? $0 : nil }
        return UnitReportsView.Row(
            period: report.period.map(name) ?? word(.noPeriod), kind: phrases.word("rhythm", report.kind.rawValue),
            due: style.short(report.dueOn), received: received.map(style.short) ?? phrases[.noneMark],
            state: state.className,
            stateName: phrases.word("report_state", state.rawValue))
    }
}
