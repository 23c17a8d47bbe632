import CampaignModel

/// A row of `agencies.csv`.
enum AgencyRow {
    static func schema(_ languages: [LanguageTag]) -> CSVSchema {
        CSVSchema(
            required: ["id", "kind"], optional: ["parent", "paragraph", "in_communes"], localized: ["name", "role"],
            languages: languages)
    }

    static func agency(_ row: CSVRow) -> Located<Agency>? {
        let id = row.code("id")
        let name = row.localized("name")
        let kind = row.oneOf("kind", Agency.Kind.self, required: true)
        let isInCommunes = row.flag("in_communes")?.value ?? false
        guard let id, let name, let kind else { return nil }
        return Located(
            Agency(
                id: id.value, name: name.value, kind: kind.value, parent: row.optionalCode("parent")?.value,
                role: row.optionalLocalized("role")?.value ?? LocalizedText([:]),
                paragraphs: row.list("paragraph").map(\.value), isInCommunes: isInCommunes, place: row.place),
            at: id.place)
    }
}
