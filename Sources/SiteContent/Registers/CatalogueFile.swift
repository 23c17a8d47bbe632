import CampaignModel

/// `indicators.yaml`: themes, and indicators.
enum CatalogueFile {
    static let declaration = YAMLDeclaration(make: { _, themes, indicators in (themes: themes, indicators: indicators) }
    ) {
        YAMLField.unreadParts(
            "themes", of: theme, "các chủ đề, theo thứ tự hiện trên trang", "the themes, in the order of the pages")
        YAMLField.unreadParts("indicators", of: IndicatorEntry.declaration, "các chỉ số", "the indicators")
    }

    /// A theme.
    static let theme = YAMLDeclaration(make: { _, id, name in
        Located(Theme(id: id.value, name: name), at: id.place)
    }) {
        YAMLField.text("id", "mã chủ đề", "the theme’s code")
        YAMLField.localized("name", "tên, theo từng ngôn ngữ", "the name, by language")
    }
}
