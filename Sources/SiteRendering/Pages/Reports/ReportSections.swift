import CampaignModel

/// The registers of a report: tasks, reports received, inspections, money, difficulties.
struct ReportSections {
    let span: ReportSpan
    let context: PageContext

    var sections: [RecordSection] { [tasks, reports, inspections, money, difficulties] }

    private var records: CampaignRecords { context.campaign.records }

    private func section(
        _ id: String, _ listing: ListKind, note: PhraseKey, counts: [RecordCount] = [], table: RecordTable
    ) -> RecordSection {
        .folded(
            id: id, name: context.name(ofListing: listing), note: words(note), counts: counts, table: table,
            above: ReportSections.mostOpenRows, in: context)
    }

    private func section(_ id: String, _ listing: ListKind, note: PhraseKey, cards: [RecordCard]) -> RecordSection {
        RecordSection(id: id, name: context.name(ofListing: listing), note: words(note), cards: cards)
    }

    private func words(_ note: PhraseKey) -> String {
        context.phrases(note, ["date": context.style.short(span.entry.end)])
    }

    /// A report is read from end to end: its counts stand open, a longer list waits for those who want the names.
    private static let mostOpenRows = 8

    /// Tasks as they stood on the last day: how many in each state, and by name those that needed attention.
    private var tasks: RecordSection {
        let states = span.taskStates
        let open = zip(context.campaign.tasks.indices, states).filter(\.1.needsAttention)
        let rows = open.map { index, state in
            let task = context.campaign.tasks[index]
            return RecordRow(
                head: RecordPart(context.taskLink(index)),
                cells: [
                    RecordPart(html: context.names(of: task.leads)).cell, RecordPart(context.words(task.deadline)).cell,
                    context.state("task_state", state.rawValue).cell,
                ])
        }
        let table = RecordTable(
            columns: [.columnTask, .taskLeads, .taskDeadline, .columnState].map { (key: PhraseKey) in
                RecordColumn(name: context.phrases[key])
            }, rows: rows)
        return section(
            "tasks", .tasks, note: .periodReportTasksNote,
            counts: context.counts(states, family: "task_state").filter { $0.count != context.style.number(0) },
            table: table)
    }

    private var reports: RecordSection {
        let own = span.reports
        let states = own.map { $0.state(on: context.settings.asOf) }
        return section(
            "reports", .reports, note: .periodReportReportsNote,
            counts: own.isEmpty ? [] : context.counts(states, family: "report_state"),
            table: ReportList().late(own, context))
    }

    private var inspections: RecordSection {
        let done = records.inspections.filter { span.contains($0.doneOn) }
        return section(
            "inspections", .inspections, note: .periodReportInspectionsNote,
            cards: done.map { InspectionList().card($0, isDone: true, context) })
    }

    private var money: RecordSection {
        section(
            "money", .funding, note: .periodReportMoneyNote,
            table: FundingList().money(records.funding.filter { span.covers($0.period) }, context))
    }

    private var difficulties: RecordSection {
        let received = records.difficulties.filter { span.contains($0.receivedOn) }
        return section(
            "difficulties", .difficulties, note: .periodReportDifficultiesNote,
            cards: received.map { DifficultyList().card($0, context) })
    }
}
