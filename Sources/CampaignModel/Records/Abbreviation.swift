/// A short form that people search by, and what it stands for.
public struct Abbreviation: Registered, Hashable {
    /// The short form, as in “CNSCĐ”.
    public let id: String
    /// What it stands for: one wording, or several with `;` between, the fullest first.
    public let meaning: LocalizedText
    /// Where that is from.
    public let source: String
    /// The file and line it was read from.
    public let place: SourcePlace

    /// `abbreviations.csv`, which the search reads and the open data leaves out.
    public static let declaration = RegisterDeclaration(
        "abbreviations", record: "abbreviation",
        title: Bilingual(vi: "Chữ viết tắt, từ hay tìm", en: "Short form or search word"),
        about: Bilingual(
            vi: "Chữ viết tắt và từ mà người dân hay tìm, với nghĩa đầy đủ.",
            en: "Short forms and words that people search by, and what they stand for."),
        make: Abbreviation.init
    ) {
        Column.token("short", \.id, .told, vi: "Chữ viết tắt hoặc từ hay tìm", en: "Short form or search word").unique()
            .key()
        Column.localized(
            "meaning", \.meaning, .told,
            vi: "Nghĩa; nhiều cách viết thì ngăn bằng dấu ;, cách đầy đủ nhất đứng đầu",
            en: "What it stands for; several wordings with ; between, the fullest first")
        Column.text("source", \.source, .notPublic, vi: "Lấy từ đâu", en: "Where that is from")
        Column.place(\.place)
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
