import CampaignModel

/// A row of `task-updates.csv`.
enum TaskUpdateRow {
    static func schema(_ languages: [LanguageTag]) -> CSVSchema {
        CSVSchema(
            required: ["task", "date", "state"], optional: ["agency", "unit", "evidence"], localized: ["summary"],
            languages: languages)
    }

    static func update(_ record: RecordRow, _ tasks: Register<CampaignTask>) -> TaskUpdate? {
        let row = record.row
        let task = row.code("task").flatMap { record.codes.find($0, in: tasks, .task) }
        let agency = record.optionalAgency()
        let unit = record.optionalUnit()
        let date = row.date("date", required: true)
        let stage = row.oneOf("state", TaskUpdate.Stage.self, required: true)?.value
        let summary = row.localized("summary")
        let evidence = record.evidence()
        guard let task, let date, let stage, let summary else { return nil }
        return TaskUpdate(
            task: task, agency: agency, unit: unit, date: date.value, stage: stage, summary: summary.value,
            evidence: evidence, place: record.place)
    }
}
