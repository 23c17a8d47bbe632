import CampaignModel

/// `indicators.yaml`: themes, and indicators.
enum CatalogueFile {
    static let declaration: YAMLDeclaration<Parts> = YAMLDeclaration(make: {
        (_: YAMLScope, themes: [YAMLMap], indicators: [YAMLMap]) -> Parts? in
        Parts(themes: themes, indicators: indicators)
    }) {
        YAMLField.unreadParts(
            "themes", of: theme, "các chủ đề, theo thứ tự hiện trên trang", "the themes, in the order of the pages")
        YAMLField.unreadParts("indicators", of: IndicatorEntry.declaration, "các chỉ số", "the indicators")
    }

    /// Its entries, as they stand in the file.
    struct Parts {
        let themes: [YAMLMap]
        let indicators: [YAMLMap]
    }

    /// A theme.
    static let theme: YAMLDeclaration<Located<Theme>> = YAMLDeclaration(make: {
        (_: YAMLScope, id: Located<String>, name: LocalizedText) -> Located<Theme>? in
        Located(Theme(id: id.value, name: name), at: id.place)
    }) {
        YAMLField.text("id", "mã chủ đề", "the theme’s code")
        YAMLField.localized("name", "tên, theo từng ngôn ngữ", "the name, by language")
    }
}
