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

    /// How the shape is written, for a key of that name.
    func example(_ field: FieldName) -> String {
        let name =
            switch field {
            case .key(let name), .column(let name): name
            }
        return switch self {
        case .text: "\(name): …"
        case .list: "\(name): […, …]"
        case .mapping: "\(name): {vi: …, en: …}"
        }
    }
}
