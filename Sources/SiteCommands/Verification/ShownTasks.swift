import CampaignModel

/// How the tasks stand, as `data/tasks.csv` says it: by their deadlines and by what `data/task-updates.csv` tells of them.
/// Tasks that are judged by the register of reports are left out: who owes them stands in no table.
struct ShownTasks {
    let site: String
    let day: CalendarDate

    /// Tasks whose state isn't that of the day.
    func differences() -> [Diagnostic] {
        let file = "\(site)/data/tasks.csv"
        guard let bytes = try? ByteReading.bytes(file) else { return [] }
        let table = PlainTable(bytes)
        let updates = self.updates
        return table.rows.enumerated().compactMap { place, row in
            guard let deadline = ShownTasks.deadline(row, table) else { return nil }
            let known = updates[table.cell(row, "id")] ?? []
            let right = TaskJudge(asOf: day).state(deadline: deadline, updates: known, reports: []).rawValue
            let told = table.cell(row, "state")
            return told == right ? nil : .otherState(told, right, day, at: SourcePlace(file: file, line: place + 2))
        }
    }

    private static func deadline(_ row: [String], _ table: PlainTable) -> Deadline? {
        // What reports with a rhythm are due is told by other tables.
        Deadline.Kind(rawValue: table.cell(row, "deadline")).flatMap { kind in
            kind == .periodic ? nil : Deadline(kind, day: CalendarDate(iso: table.cell(row, "before")))
        }
    }

    /// What was reported, by task.
    private var updates: [String: [TaskUpdate]] {
        guard let bytes = try? ByteReading.bytes("\(site)/data/task-updates.csv") else { return [:] }
        let table = PlainTable(bytes)
        var agencies: [String: Int] = [:]
        var updates: [String: [TaskUpdate]] = [:]
        for row in table.rows {
            guard let date = CalendarDate(iso: table.cell(row, "date")),
                let stage = TaskUpdate.Stage(rawValue: table.cell(row, "stage"))
            else { continue }
            let (agency, task) = (table.cell(row, "agency"), table.cell(row, "task"))
            let number = agencies[agency] ?? agencies.count
            agencies[agency] = number
            updates[task, default: []].append(
                TaskUpdate(
                    task: RegisterIndex(0), agency: agency.isEmpty ? nil : RegisterIndex(number),
                    unit: table.cell(row, "unit").isEmpty ? nil : RegisterIndex(0), date: date, stage: stage,
                    summary: LocalizedText([:]), evidence: [], place: SourcePlace(file: "")))
        }
        return updates
    }
}
