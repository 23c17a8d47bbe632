import CampaignModel

/// Reads the registers of promises kept and not kept, but for the list of published information; a file that isn't there is an empty register.
struct RecordsReader {
    let data: DataFolder
    let codes: CodeBook
    let tasks: Register<CampaignTask>

    func records() throws(ContentFailure) -> CampaignRecords {
        CampaignRecords(
            reports: try rows("reports", ReportRow.schema, ReportRow.report),
            inspections: try register("inspections", InspectionRow.schema(data.languages), InspectionRow.inspection),
            recognitions: try register(
                "recognitions", RecognitionRow.schema(data.languages), RecognitionRow.recognition),
            corrections: try register("corrections", CorrectionRow.schema(data.languages), CorrectionRow.correction),
            funding: try register("funding", FundingRow.schema, FundingRow.line),
            resources: try register("resources", ResourceRow.schema, ResourceRow.line),
            teams: try rows("teams", TeamRow.schema(data.languages), TeamRow.entry),
            difficulties: try register(
                "difficulties", DifficultyRow.schema(data.languages), DifficultyRow.difficulty),
            plans: try rows("plans", PlanRow.schema, PlanRow.plan),
            heads: try rows("heads", HeadRow.schema(data.languages), HeadRow.office),
            documents: try register("documents", DocumentRow.schema(data.languages), DocumentRow.document),
            revisions: try rows("revisions", RevisionRow.schema(data.languages), RevisionRow.revision),
            abbreviations: try register(
                "abbreviations", AbbreviationRow.schema(data.languages), AbbreviationRow.abbreviation))
    }

    /// The list of published information, its addresses not looked up yet.
    func information() throws(ContentFailure) -> [InformationEntry] {
        try register("information", InformationRow.schema(data.languages), InformationRow.entry)
    }

    /// What was reported about tasks, in order of time; reports of one day in the order of the file.
    func taskUpdates() throws(ContentFailure) -> [TaskUpdate] {
        let updates = try rows("task-updates", TaskUpdateRow.schema(data.languages)) {
            TaskUpdateRow.update($0, tasks)
        }
        return updates.enumerated()
            .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
    }

    private func register<Item: Registered>(
        _ name: String, _ schema: CSVSchema, _ read: (RecordRow) -> Located<Item>?
    ) throws(ContentFailure) -> [Item] {
        try data.register("data/\(name).csv", schema) { read(RecordRow(row: $0, codes: codes)) }.items
    }

    private func rows<Item>(
        _ name: String, _ schema: CSVSchema, _ read: (RecordRow) -> Item?
    ) throws(ContentFailure) -> [Item] {
        guard let table = try data.table("data/\(name).csv", schema) else { return [] }
        return table.rows.compactMap { read(RecordRow(row: $0, codes: codes)) }
    }
}
