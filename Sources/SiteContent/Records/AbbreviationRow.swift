import CampaignModel

/// A row of `abbreviations.csv`: `short,meaning_vi,meaning_en,source`.
enum AbbreviationRow {
    static func schema(_ languages: [LanguageTag]) -> CSVSchema {
        CSVSchema(required: ["short", "source"], optional: [], localized: ["meaning"], languages: languages)
    }

    static func abbreviation(_ record: RecordRow) -> Located<Abbreviation>? {
        let short = record.row.text("short")
        let meaning = record.row.localized("meaning")
        let source = record.row.text("source")
        guard let short, let meaning, source != nil else { return nil }
        return Located(
            Abbreviation(id: short.value, meaning: meaning.value, place: record.place), at: short.place)
    }
}
