import CampaignModel

/// The shapes that a YAML value can have.
enum YAMLShape {
    case text
    case list
    case mapping

    /// The shape in the middle of a sentence.
    var words: Bilingual {
        switch self {
        case .text: Bilingual(vi: "một giá trị đơn", en: "a single value")
        case .list: Bilingual(vi: "một danh sách", en: "a list")
        case .mapping: Bilingual(vi: "một nhóm mục con", en: "a group of keys")
        }
    }

    /// How the shape is written, for a key of that name; a list with the very words that stand there.
    func example(_ field: FieldName, of written: String? = nil) -> String {
        let name =
            switch field {
            case .key(let name), .column(let name): name
            }
        // Its items are groups of keys themselves.
        if name == StoryField.attachmentsKey, self != .text {
            let file = written.flatMap(YAMLShape.items) ?? "…"
            return "\(name): [{file: \(file), title: {vi: …, en: …}}]"
        }
        if self == .mapping, let keys = YAMLShape.keys[name] { return "\(name): {\(keys)}" }
        return switch self {
        case .text: "\(name): …"
        case .list: "\(name): [\(written.flatMap(YAMLShape.items) ?? "…, …")]"
        case .mapping: "\(name): {vi: …, en: …}"
        }
    }

    /// What stands in groups of keys that aren't words in each language.
    private static let keys = [
        "deadline": "kind: before, date: 2026-06-30", "baseline": "period: …, source: …",
        "province": "code: …, name: …", "licence": "id: …, url: …, name: {vi: …, en: …}",
        "contact": "unit: {vi: …, en: …}",
    ]

    /// Words that can stand in the brackets of a list as they are.
    private static func items(_ written: String) -> String? {
        let isPlain =
            !written.isEmpty && written.count <= 80 && !written.contains { "[]{}:#\"'&*!|>%@`\n".contains($0) }
        return isPlain ? written : nil
    }
}
