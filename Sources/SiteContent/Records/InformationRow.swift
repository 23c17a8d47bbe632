import CampaignModel

/// A row of `information.csv`.
enum InformationRow {
    static func schema(_ languages: [LanguageTag]) -> CSVSchema {
        CSVSchema(
            required: ["id", "form", "address"], optional: ["published_on", "until", "paragraph"],
            localized: ["title"], languages: languages)
    }

    static func item(_ record: RecordRow) -> Located<InformationItem>? {
        let row = record.row
        let id = row.code("id")
        let title = row.localized("title")
        let form = row.text("form")
        let address = row.text("address")
        let published = row.date("published_on")
        let until = row.date("until")
        guard let id, let title, let form, let address else { return nil }
        return Located(
            InformationItem(
                id: id.value, title: title.value, form: form.value, address: address.value,
                publishedOn: published?.value, until: until?.value, paragraphs: record.paragraphs(),
                place: record.place), at: id.place)
    }
}
