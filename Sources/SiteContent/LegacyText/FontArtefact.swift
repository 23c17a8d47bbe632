import CampaignModel

/// Signs inside words, as fonts made for one language leave them when their text is taken for Unicode: `tu\ do`,
/// `nu^h`, `[on lan`, `đê|`.
struct FontArtefact: Equatable {
    /// The first word with such a sign.
    let word: String
    /// How many words have one.
    let count: Int

    private static let signs = Set<Character>("[]^|\\~{")

    /// The languages of the province that such fonts were made for, by their primary subtags.
    private static let languages: Set<String> = [
        "kpm", "cma", "cmo", "mng", "mnn", "rad", "cje", "rog", "rgs", "roc", "jra",
    ]

    /// True for languages whose texts are searched.
    static func concerns(_ language: LanguageTag) -> Bool {
        languages.contains(String(language.text.prefix { $0 != "-" }).lowercased())
    }

    /// Searches words as readers get them; nothing when none has such a sign.
    init?(in text: String) {
        let words = text.split(whereSeparator: \.isWhitespace).filter(FontArtefact.isBroken)
        guard let first = words.first else { return nil }
        word = String(first)
        count = words.count
    }

    /// A sign that touches a letter.
    private static func isBroken(_ word: Substring) -> Bool {
        zip(word, word.dropFirst()).contains { left, right in
            signs.contains(left) && right.isLetter || left.isLetter && signs.contains(right)
        }
    }
}

extension Diagnostic {
    /// A word with a sign that a font of former times put for a letter.
    static func fontArtefact(_ artefact: FontArtefact, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "font-artefact", at: place,
            summary: Bilingual(
                vi: "Có ký hiệu lạ trong chữ: “\(artefact.word)” (\(artefact.count) chữ)",
                en: "A sign stands inside a word: “\(artefact.word)” "
                    + "(\(artefact.count) \(artefact.count == 1 ? "word" : "words"))"),
            explanation: Bilingual(
                vi: "Phông chữ cũ của tiếng dân tộc dùng các ký hiệu [ ] ^ | \\ ~ { thay cho chữ có dấu; "
                    + "chép sang Unicode thì người đọc thấy ký hiệu.",
                en: "Old fonts of minority languages used the signs [ ] ^ | \\ ~ { for letters with marks; "
                    + "in Unicode readers see the signs."),
            fix: Bilingual(
                vi: "Nhờ người biết tiếng này gõ lại bằng Unicode.",
                en: "Ask somebody who knows the language to type it again in Unicode."))
    }
}
