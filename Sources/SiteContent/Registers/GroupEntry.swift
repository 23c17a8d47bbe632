import CampaignModel

/// An entry of `groups.yaml`, and a theme of `indicators.yaml`.
enum GroupEntry {
    static func group(_ map: YAMLMap, _ languages: [LanguageTag]) -> Located<PopulationGroup>? {
        let id = map.text("id")
        let kind = map.oneOf("kind", PopulationGroup.Kind.self, required: true)
        let name = map.localized("name", languages)
        let paragraphs = map.texts("paragraph")
        guard let id, let kind, let name else { return nil }
        return Located(
            PopulationGroup(id: id.value, kind: kind.value, name: name.value, paragraphs: paragraphs), at: id.place)
    }

    static func theme(_ map: YAMLMap, _ languages: [LanguageTag]) -> Located<Theme>? {
        let id = map.text("id")
        let name = map.localized("name", languages)
        guard let id, let name else { return nil }
        return Located(Theme(id: id.value, name: name.value), at: id.place)
    }
}
