import CampaignModel

/// A line of the list of published information as written, its address not looked up yet.
struct InformationEntry: Registered {
    let id: String
    let title: LocalizedText
    let form: String
    let address: Located<String>
    let publishedOn: CalendarDate?
    let until: CalendarDate?
    let paragraphs: [String]
    let place: SourcePlace

    /// The line with its address looked up.
    func item(at address: LinkTarget) -> InformationItem {
        InformationItem(
            id: id, title: title, form: form, address: address, publishedOn: publishedOn, until: until,
            paragraphs: paragraphs, place: place)
    }
}

/// A row of `information.csv`.
enum InformationRow {
    static func schema(_ languages: [LanguageTag]) -> CSVSchema {
        CSVSchema(
            required: ["id", "form", "address"], optional: ["published_on", "until", "paragraph"],
            localized: ["title"], languages: languages)
    }

    static func entry(_ record: RecordRow) -> Located<InformationEntry>? {
        let row = record.row
        let id = row.code("id")
        let title = row.localized("title")
        let form = row.text("form")
        let address = row.text("address")
        let published = row.date("published_on")
        let until = row.date("until")
        guard let id, let title, let form, let address else { return nil }
        return Located(
            InformationEntry(
                id: id.value, title: title.value, form: form.value, address: address,
                publishedOn: published?.value, until: until?.value, paragraphs: record.paragraphs(),
                place: record.place), at: id.place)
    }
}
