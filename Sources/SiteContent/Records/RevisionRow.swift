import CampaignModel

/// A row of `revisions.csv`.
enum RevisionRow {
    static func schema(_ languages: [LanguageTag]) -> CSVSchema {
        CSVSchema(required: ["key", "kind", "by", "on"], localized: ["reason"], languages: languages)
    }

    static func revision(_ record: RecordRow) -> Revision? {
        let row = record.row
        let key = row.text("key").flatMap(record.codes.figureKey)
        let kind = row.oneOf("kind", Revision.Kind.self, required: true)?.value
        let reason = row.localized("reason")
        let by = row.text("by")
        let on = row.date("on", required: true)
        guard let key, let kind, let reason, let by, let on else { return nil }
        return Revision(
            key: key, kind: kind, reason: reason.value, by: by.value, on: on.value, place: record.place)
    }
}
