import CampaignModel

/// A row of `plans.csv`.
enum PlanRow {
    static let schema = CSVSchema(
        required: ["unit", "kind", "year"],
        optional: ["issued_on", "number", "contents", "schools", "of_schools", "evidence"])

    static func plan(_ record: RecordRow) -> LocalPlan? {
        let row = record.row
        let unit = record.unit()
        let kind = row.oneOf("kind", LocalPlan.Kind.self, required: true)?.value
        let year = row.integer("year", required: true)
        let issued = row.date("issued_on")
        let number = row.optionalText("number")
        let contents = row.choices("contents", LocalPlan.Content.self)
        let schools = row.integer("schools")
        let all = row.integer("of_schools")
        let evidence = record.evidence()
        guard let unit, let kind, let year else { return nil }
        return LocalPlan(
            unit: unit, kind: kind, year: year.value, issuedOn: issued?.value, number: number?.value,
            contents: contents, schools: schools?.value, ofSchools: all?.value, evidence: evidence, place: record.place)
    }
}
