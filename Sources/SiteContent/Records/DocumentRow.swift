import CampaignModel

/// A row of `documents.csv`.
enum DocumentRow {
    static func schema(_ languages: [LanguageTag]) -> CSVSchema {
        CSVSchema(
            required: ["id", "kind", "issuer"], optional: ["number", "date", "url", "paragraph"],
            localized: ["title", "status"], languages: languages)
    }

    static func document(_ record: RecordRow) -> Located<CampaignDocument>? {
        let row = record.row
        let id = row.code("id")
        let kind = row.text("kind")
        let issuer = row.text("issuer")
        let date = row.date("date")
        let title = row.localized("title")
        guard let id, let kind, let issuer, let title else { return nil }
        return Located(
            CampaignDocument(
                id: id.value, number: row.optionalText("number")?.value, kind: kind.value, issuer: issuer.value,
                date: date?.value, title: title.value, status: record.wordings("status"),
                url: row.optionalText("url")?.value, paragraphs: record.paragraphs(), place: record.place),
            at: id.place)
    }
}
