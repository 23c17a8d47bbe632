import CampaignModel

/// A row of `resources.csv`.
enum ResourceRow {
    static let schema = CSVSchema(
        required: ["id", "period", "unit", "kind"], optional: ["needed", "given", "households", "evidence"])

    static func line(_ record: RecordRow) -> Located<ResourceLine>? {
        let row = record.row
        let id = row.code("id")
        let period = record.period()
        let unit = record.unit()
        let kind = row.oneOf("kind", ResourceLine.Kind.self, required: true)?.value
        let needed = row.integer("needed")
        let given = row.integer("given")
        let households = row.integer("households")
        let evidence = record.evidence()
        guard let id, let period, let unit, let kind else { return nil }
        return Located(
            ResourceLine(
                id: id.value, period: period, unit: unit, kind: kind, needed: needed?.value, given: given?.value,
                households: households?.value, evidence: evidence, place: record.place), at: id.place)
    }
}
