import CampaignModel

/// A key of a YAML file as editors' programs are told of it.
///
/// What readers ask for is held against these declarations by a test, both ways.
public struct YAMLKey: Hashable, Sendable {
    /// What a key holds.
    public indirect enum Shape: Hashable, Sendable {
        /// A text; the register whose code it is, if it is one.
        case text(CodeRegister?)
        /// A code of the entry's own.
        case code
        case integer(ClosedRange<Int>)
        case decimal(ClosedRange<Double>)
        case date
        case flag
        /// One of these words.
        case choice([String])
        /// A list of these words.
        case choices([String])
        /// A list of texts; the register whose codes they are, if they are codes.
        case list(CodeRegister?)
        /// A text, or a list of texts.
        case texts
        /// A text by language.
        case localized
        /// Keys inside.
        case map([YAMLKey])
        /// A list of entries, each with these keys.
        case maps([YAMLKey])
        /// Names of the editors' own, each with a text.
        case named
        /// Phrases: a text each, or its forms `one` and `other`.
        case phrases
        /// A text that nothing reads.
        case unread
    }

    /// When a key must be there, if another one says so.
    public struct Condition: Hashable, Sendable {
        /// The other key, beside this one.
        public let key: String
        /// What it says then.
        public let value: String
    }

    /// The key.
    public let name: String
    /// What it holds.
    public let shape: Shape
    /// Whether the entry isn't whole without it.
    public let isRequired: Bool
    /// When it is asked for, although the entry may be whole without it.
    public let condition: Condition?
    /// What it means.
    public let meaning: Bilingual

    init(
        _ name: String, _ shape: Shape, required: Bool = false, when condition: Condition? = nil, _ vi: String,
        _ en: String
    ) {
        self.name = name
        self.shape = shape
        isRequired = required
        self.condition = condition
        meaning = Bilingual(vi: vi, en: en)
    }

    /// A key of front matter.
    public init(_ field: StoryField) {
        name = field.key
        isRequired = field.isRequired
        condition = nil
        meaning = field.meaning
        shape =
            switch field.shape {
            case .text: .text(field.register)
            case .date: .date
            case .flag: .flag
            case .number: .integer(FieldBounds.integer)
            case .choice(let words): .choice(words)
            case .localized: .localized
            case .list: .list(field.register)
            case .attachments: .maps(YAMLKey.attachment)
            }
    }

    private static let attachment = [
        YAMLKey("file", .text(nil), required: true, "tên tệp, như mau-don.pdf", "the file's name: form.pdf"),
        YAMLKey("title", .localized, required: true, "tệp là gì, theo từng ngôn ngữ", "what it is, by language"),
        YAMLKey("sha256", .text(nil), "mã băm của tệp; để trống thì check cho biết", "its hash; check tells it"),
    ]
}
