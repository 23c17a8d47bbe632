import CampaignModel

/// A row of `inspections.csv`.
enum InspectionRow {
    static func schema(_ languages: [LanguageTag]) -> CSVSchema {
        CSVSchema(
            required: ["id", "agency"],
            optional: [
                "planned_on", "done_on", "units", "contents", "findings", "fixed", "published_on", "evidence",
            ],
            localized: ["title", "result"], languages: languages)
    }

    static func inspection(_ record: RecordRow) -> Located<Inspection>? {
        let row = record.row
        let id = row.code("id")
        let title = row.localized("title")
        let agency = row.code("agency").flatMap(record.codes.agency)
        let planned = row.date("planned_on")
        let done = row.date("done_on")
        let units = row.list("units").compactMap(record.codes.unit)
        let contents = row.choices("contents", Inspection.Content.self)
        let findings = row.integer("findings")
        let fixed = row.integer("fixed")
        let published = row.date("published_on")
        let evidence = record.evidence()
        guard let id, let title, let agency else { return nil }
        return Located(
            Inspection(
                id: id.value, title: title.value, agency: agency, plannedOn: planned?.value, doneOn: done?.value,
                units: units, contents: contents, findings: findings?.value, fixed: fixed?.value,
                result: record.wordings("result"), publishedOn: published?.value, evidence: evidence,
                place: record.place), at: id.place)
    }
}
