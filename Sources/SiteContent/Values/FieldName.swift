import CampaignModel

/// What an editor calls the place of a value: a column of a table or a key of a YAML file.
enum FieldName: Hashable {
    case column(String)
    case key(String)

    /// The field in the middle of a sentence: `cột “code”`, `column “code”`.
    var words: Bilingual {
        switch self {
        case .column(let name): Bilingual(vi: "cột “\(name)”", en: "column “\(name)”")
        case .key(let name): Bilingual(vi: "mục “\(name)”", en: "key “\(name)”")
        }
    }
}
