import CampaignModel

/// A row of `corrections.csv`.
enum CorrectionRow {
    static func schema(_ languages: [LanguageTag]) -> CSVSchema {
        CSVSchema(
            required: ["id", "date", "unit"], optional: ["due_on", "closed_on"], localized: ["finding", "remedy"],
            languages: languages)
    }

    static func correction(_ record: RecordRow) -> Located<UnitCorrection>? {
        let row = record.row
        let id = row.code("id")
        let date = row.date("date", required: true)
        let unit = record.unit()
        let finding = row.localized("finding")
        let due = row.date("due_on")
        let closed = row.date("closed_on")
        guard let id, let date, let unit, let finding else { return nil }
        return Located(
            UnitCorrection(
                id: id.value, date: date.value, unit: unit, finding: finding.value,
                remedy: record.wordings("remedy"), dueOn: due?.value, closedOn: closed?.value,
                place: record.place), at: id.place)
    }
}
