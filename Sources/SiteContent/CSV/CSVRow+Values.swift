import CampaignModel

extension CSVRow {
    /// A text that must be there.
    public func text(_ name: String) -> Located<String>? {
        optionalText(name)
    }

    /// A text that may be empty; nil without a diagnostic then.
    public func optionalText(_ name: String) -> Located<String>? {
        let bytes = bytes(name)
        guard !bytes.isEmpty else { return nil }
        return Located(String(decoding: bytes, as: UTF8.self), at: place(name))
    }

    /// A code that must be there: letters, digits, `-`, `_` and `.`, without spaces; leading zeros stay.
    public func code(_ name: String) -> Located<String>? {
        optionalCode(name)
    }

    /// A code that may be empty.
    public func optionalCode(_ name: String) -> Located<String>? {
        optionalText(name)
    }

    /// A whole number; nil when empty.
    public func integer(_ name: String) -> Located<Int>? {
        optionalText(name).flatMap { text in Int(text.value).map { Located($0, at: text.place) } }
    }

    /// A number in machine form, `1234.5`; nil when empty.
    public func decimal(_ name: String) -> Located<Double>? {
        optionalText(name).flatMap { text in Double(text.value).map { Located($0, at: text.place) } }
    }

    /// A date, `2026-08-30`; nil when empty.
    public func date(_ name: String) -> Located<CalendarDate>? {
        optionalText(name).flatMap { text in CalendarDate(iso: text.value).map { Located($0, at: text.place) } }
    }

    /// One of an enumeration's raw values; nil when empty.
    public func oneOf<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _ type: Choice.Type
    ) -> Located<Choice>? where Choice.RawValue == String {
        optionalText(name).flatMap { text in Choice(rawValue: text.value).map { Located($0, at: text.place) } }
    }

    /// `true` or `false`; nil when empty.
    public func flag(_ name: String) -> Located<Bool>? {
        optionalText(name).flatMap { text in Bool(text.value).map { Located($0, at: text.place) } }
    }

    /// The parts of a cell between `;`, trimmed; none when empty.
    public func list(_ name: String) -> [Located<String>] {
        guard let text = optionalText(name) else { return [] }
        return text.value.split(separator: ";").map {
            Located(String($0.drop { $0 == " " }), at: text.place)
        }
    }

    /// A text with one column a language, which must be there in the site's first language.
    public func localized(_ name: String) -> Located<LocalizedText>? {
        optionalLocalized(name)
    }

    /// A text with one column a language, which may be empty.
    public func optionalLocalized(_ name: String) -> Located<LocalizedText>? {
        var wordings: [LanguageTag: String] = [:]
        for language in table.languages {
            wordings[language] = optionalText(CSVSchema.column(name, language))?.value
        }
        guard !wordings.isEmpty, let first = table.languages.first else { return nil }
        return Located(LocalizedText(wordings), at: place(CSVSchema.column(name, first)))
    }
}
