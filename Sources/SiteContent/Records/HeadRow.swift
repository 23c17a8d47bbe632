import CampaignModel

/// A row of `heads.csv`.
enum HeadRow {
    static func schema(_ languages: [LanguageTag]) -> CSVSchema {
        CSVSchema(
            required: ["unit", "kind"], optional: ["paragraph"], localized: ["office"], languages: languages)
    }

    static func office(_ record: RecordRow) -> ResponsibleOffice? {
        let unit = record.unit()
        let kind = record.row.oneOf("kind", ResponsibleOffice.Kind.self, required: true)?.value
        let office = record.row.localized("office")
        guard let unit, let kind, let office else { return nil }
        return ResponsibleOffice(
            unit: unit, kind: kind, office: office.value, paragraphs: record.paragraphs(), place: record.place)
    }
}
