import CampaignModel

/// An entry of `groups.yaml`.
enum GroupEntry {
    static let declaration = YAMLDeclaration(make: { _, id, kind, name, paragraphs in
        Located(PopulationGroup(id: id.value, kind: kind, name: name, paragraphs: paragraphs), at: id.place)
    }) {
        YAMLField.text("id", "mã nhóm, như elderly", "the code, as in elderly")
        YAMLField.choice(
            "kind", PopulationGroup.Kind.self, "learner: đối tượng học; priority: nhóm ưu tiên",
            "learners, or a priority group")
        YAMLField.localized("name", "tên, theo từng ngôn ngữ", "the name, by language")
        YAMLField.texts("paragraph", "đoạn của kế hoạch", "the paragraph of the plan")
    }
}
