import CampaignModel

extension CSVRow {
    /// A text with one column a language, `title_vi`, `title_en`, that must be there in the site's first language.
    public func localized(_ name: String) -> Located<LocalizedText>? {
        guard let first = storage.languages.first else { return nil }
        let column = CSVSchema.column(name, first)
        guard !isEmpty(column) else {
            collector.add(.missingWording(.column(column), language: first, at: place(column)))
            return nil
        }
        return wordings(name)
    }

    /// A text with one column a language that may be empty, but not in the first language alone.
    public func optionalLocalized(_ name: String) -> Located<LocalizedText>? {
        wordings(name) == nil ? nil : localized(name)
    }

    private func wordings(_ name: String) -> Located<LocalizedText>? {
        var wordings: [LanguageTag: String] = [:]
        var place: SourcePlace?
        for language in storage.languages {
            guard let wording = optionalText(CSVSchema.column(name, language)) else { continue }
            wordings[language] = wording.value
            place = place ?? wording.place
        }
        return place.map { Located(LocalizedText(wordings), at: $0) }
    }
}
