import CampaignModel

/// A row of `difficulties.csv`, which never names a person.
enum DifficultyRow {
    static func schema(_ languages: [LanguageTag]) -> CSVSchema {
        CSVSchema(
            required: ["id", "received_on", "from", "state"], optional: ["unit", "answered_on"],
            localized: ["summary", "answer"], languages: languages)
    }

    static func difficulty(_ record: RecordRow) -> Located<Difficulty>? {
        let row = record.row
        let id = row.code("id")
        let received = row.date("received_on", required: true)
        let from = row.text("from")
        let unit = record.optionalUnit()
        let summary = row.localized("summary")
        let answered = row.date("answered_on")
        let state = row.oneOf("state", Difficulty.State.self, required: true)?.value
        guard let id, let received, let from, let summary, let state else { return nil }
        return Located(
            Difficulty(
                id: id.value, receivedOn: received.value, from: from.value, unit: unit, summary: summary.value,
                answer: record.wordings("answer"), answeredOn: answered?.value, state: state,
                place: record.place), at: id.place)
    }
}
