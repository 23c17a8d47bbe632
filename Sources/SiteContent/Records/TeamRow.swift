import CampaignModel

/// A row of `teams.csv`.
enum TeamRow {
    static func schema(_ languages: [LanguageTag]) -> CSVSchema {
        CSVSchema(
            required: ["unit", "kind"], optional: ["count", "planned"], localized: ["contact"], languages: languages)
    }

    static func entry(_ record: RecordRow) -> TeamEntry? {
        let row = record.row
        let unit = record.unit()
        let kind = row.oneOf("kind", TeamEntry.Kind.self, required: true)?.value
        let count = row.integer("count")
        let planned = row.integer("planned")
        guard let unit, let kind else { return nil }
        return TeamEntry(
            unit: unit, kind: kind, count: count?.value, planned: planned?.value,
            contact: record.wordings("contact"), place: record.place)
    }
}
