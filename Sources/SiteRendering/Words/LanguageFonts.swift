import CampaignModel

/// The fonts that the design brings for languages whose letters usual fonts lack.
enum LanguageFonts {
    /// An error for each language that asks for a font that the design doesn't have.
    static func diagnostics(_ site: Site, _ styles: StyleSheets, contentFolder: String) -> [Diagnostic] {
        let known = styles.sheets.map(\.name)
        return site.languages.compactMap { language in
            guard let font = language.font, !known.contains(font) else { return nil }
            let file = "\(contentFolder)/languages/\(language.tag.text).yaml"
            return .unknownFont(font, at: SourcePlace(file: file))
        }
    }
}

extension Diagnostic {
    /// A font that the design doesn't have.
    static func unknownFont(_ font: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "unknown-font", at: place,
            summary: Bilingual(vi: "Không có phông chữ “\(font)”", en: "There is no font “\(font)”"),
            explanation: Bilingual(
                vi: "Phông chữ của một ngôn ngữ là tệp kiểu trong site-templates/css/\(font)/.",
                en: "The font of a language is a style sheet in site-templates/css/\(font)/."),
            fix: Bilingual(
                vi: "Hãy sửa tên ở mục “font”, hoặc thêm phông chữ ấy.",
                en: "Correct the name in “font”, or add that font."))
    }
}
