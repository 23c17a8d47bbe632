/// A short form that people search by, and what it stands for.
public struct Abbreviation: Registered, Hashable {
    /// The short form, as in “CNSCĐ”.
    public let id: String
    /// What it stands for: one wording, or several with `;` between, the fullest first.
    public let meaning: LocalizedText
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes the entry from its row.
    public init(id: String, meaning: LocalizedText, place: SourcePlace) {
        self.id = id
        self.meaning = meaning
        self.place = place
    }

    /// The wordings in a language, the fullest first; none where no language file has one.
    public func wordings(in language: LanguageTag) -> [String] {
        guard let text = meaning.wording(in: language)?.text else { return [] }
        return text.split(separator: ";").compactMap { part in
            let wording = part.drop { $0 == " " }
            return wording.isEmpty ? nil : String(wording)
        }
    }
}
