import CampaignModel

/// A row of `recognitions.csv`.
enum RecognitionRow {
    static func schema(_ languages: [LanguageTag]) -> CSVSchema {
        CSVSchema(
            required: ["id", "date", "kind", "recipient", "unit"], optional: ["decision", "consent"],
            localized: ["title", "reason"], languages: languages)
    }

    static func recognition(_ record: RecordRow) -> Located<Recognition>? {
        let row = record.row
        let id = row.code("id")
        let date = row.date("date", required: true)
        let kind = row.text("kind")
        let recipient = row.oneOf("recipient", Recognition.Recipient.self, required: true)?.value
        let unit = record.unit()
        let title = row.localized("title")
        let consent = row.optionalCode("consent").flatMap(record.codes.consent)
        guard let id, let date, let kind, let recipient, let unit, let title else { return nil }
        return Located(
            Recognition(
                id: id.value, date: date.value, kind: kind.value, recipient: recipient, unit: unit,
                title: title.value, decision: row.optionalText("decision")?.value,
                reason: record.wordings("reason"), consent: consent?.id, place: record.place), at: id.place)
    }
}
