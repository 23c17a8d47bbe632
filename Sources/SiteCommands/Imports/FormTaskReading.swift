import CampaignModel
import OfficeFiles
import SiteContent

/// Reads the sheet of tasks: each line that is filled in is a report on a task.
struct FormTaskReading {
    let form: UnitForm
    let proofs: FormProofReading
    let fileName: String
    let languages: [LanguageTag]
    private typealias Column = FormLayout.Tasks

    func read(_ lines: SheetLines<FormLayout.Tasks>, into edit: inout ImportEdit) throws(CommandFailure) {
        let values = lines.values
        let period = form.campaign.periods[form.period]
        let asked = Set(form.tasks)
        var keys = LineKeys()
        for row in lines.rows {
            let columns: [Column] = [.day, .stage, .summary, .evidence]
            guard columns.contains(where: { lines.cell($0, row) != nil }) else { continue }
            let code = values.text(lines.cell(.code, row)) ?? ""
            guard let task = form.campaign.tasks.index(of: code), asked.contains(task) else {
                values.report(.unknownLine(code), lines.anyCell(.code, row))
                continue
            }
            for column in [Column.day, .stage, .summary] where lines.cell(column, row) == nil {
                values.report(.missing(column.rawValue), lines.anyCell(column, row))
            }
            let day = values.day(lines.cell(.day, row), from: period.start, to: period.lastReportDay)
            let stage = values.choice(lines.cell(.stage, row), TaskUpdate.Stage.self, of: FormList.stages.words)
            let summary = values.freeText(lines.cell(.summary, row))
            let evidence = proofs.codes(in: lines.cell(.evidence, row), values)
            guard let day, let stage, let summary, let evidence,
                keys.take("\(code) \(day)", at: lines.anyCell(.code, row), values)
            else { continue }
            try put(task, day, stage, summary, evidence, origin: values.name(lines.anyCell(.summary, row)), into: &edit)
        }
    }

    private func put(
        _ task: RegisterIndex<CampaignTask>, _ day: CalendarDate, _ stage: TaskUpdate.Stage, _ summary: String,
        _ evidence: [String], origin: String, into edit: inout ImportEdit
    ) throws(CommandFailure) {
        let who = reporter(of: task)
        try edit.put(
            ImportEdit.Row(
                table: "data/task-updates.csv", head: ContentTable.head(of: "task-updates", languages),
                key: TaskUpdate.declaration.keys.map(\.name),
                cells: [
                    "task": form.campaign.tasks[task].id, "agency": who.agency, "unit": who.unit,
                    "date": day.description, "state": stage.rawValue,
                    "summary_\(languages.first?.text ?? "vi")": summary, "evidence": evidence.joined(separator: ";"),
                ], origin: "\(fileName), \(origin)", subject: form.campaign.tasks[task].id
            ) { cells in
                let summary = cells["summary_\(languages.first?.text ?? "vi")"] ?? ""
                return [cells["date"] ?? "", cells["state"] ?? "", summary, cells["evidence"] ?? ""]
                    .filter { !$0.isEmpty }.joined(separator: " · ")
            })
    }

    /// An agency reports in its own name; a commune in that of the class of bodies that the task names.
    private func reporter(of task: RegisterIndex<CampaignTask>) -> (agency: String, unit: String) {
        let unit = form.campaign.units[form.unit]
        if case .agency = unit.kind { return (unit.id, "") }
        let named = form.campaign.tasks[task].leads + form.campaign.tasks[task].partners
        let body = named.first { form.campaign.agencies[$0].isInCommunes }
        return (body.map { form.campaign.agencies[$0].id } ?? "", unit.id)
    }
}
