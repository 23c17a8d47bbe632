import CampaignModel

/// The tags of languages by what people call them in Vietnamese and English, for those who write a name where a tag belongs
/// (ISO 639-1, ISO 639-3).
public enum LanguageName {
    private static let tags: [String: String] = [
        "viet": "vi", "vietnamese": "vi", "vn": "vi", "anh": "en", "english": "en", "phap": "fr", "french": "fr",
        "hoa": "zh", "trung": "zh", "trung quoc": "zh", "chinese": "zh", "khmer": "km", "kho me": "km", "kho": "kpm",
        "koho": "kpm", "co ho": "kpm", "kohor": "kpm", "ma": "cma", "maa": "cma", "chu ru": "cje", "churu": "cje",
        "chru": "cje", "cham": "cjm", "e de": "rad", "ede": "rad", "rade": "rad", "gia rai": "jra", "jarai": "jra",
        "gia lai": "jra", "ba na": "bdq", "bana": "bdq", "bahnar": "bdq", "tay": "tyz", "nung": "nut",
        "hmong": "hmn", "mong": "hmn", "h mong": "hmn",
    ]

    /// The tag of a language that is named, as in `K'Ho`, `tiếng Anh`, `English`; nil for tags and for other words.
    public static func tag(of name: String) -> LanguageTag? {
        // An apostrophe parts no word here: K’Ho, H’Mông.
        let plain = String(name.filter { !"'’‘ʼ`".contains($0) })
        var words = TextFold.fold(plain).split { !$0.isLetter }.map(String.init)
        if words.first == "tieng" { words.removeFirst() }
        if words.last == "language" { words.removeLast() }
        guard let tag = tags[words.joined(separator: " ")], tag != name else { return nil }
        return LanguageTag(tag)
    }
}

extension Diagnostic {
    /// A language's name where its tag belongs.
    static func languageByName(_ name: LanguageTag, meant: LanguageTag, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "language-without-file", at: place,
            summary: Bilingual(
                vi: "“\(name)” là tên ngôn ngữ, không phải mã", en: "“\(name)” is the name of a language, not its tag"),
            explanation: Bilingual(
                vi: "Ngôn ngữ ghi bằng mã của ISO 639, chữ thường: vi, en, kpm.",
                en: "Languages are named by their tags of ISO 639, in small letters: vi, en, kpm."),
            fix: Bilingual(vi: "Có phải ý bạn là “\(meant)”?", en: "Did you mean “\(meant)”?"))
    }
}
