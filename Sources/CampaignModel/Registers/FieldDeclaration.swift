/// What a column of a register is called, what it means, and what its cells must keep.
public struct FieldDeclaration: Hashable, Sendable {
    /// The head in `content/data`; of localised texts without the language: `title` for `title_vi`, `title_en`.
    public let name: String
    /// What cells hold.
    public let kind: FieldKind
    /// What it means.
    public let meaning: Bilingual
    /// True when no cell may be empty; of localised texts the first language counts.
    public let isRequired: Bool
    /// What the public record does with it.
    public let recordClass: RecordClass
    /// The name in the open data.
    public internal(set) var publishedName: String
    /// The regular expression that whole cells match, if they have a form of their own.
    public internal(set) var pattern: String?
    /// True when no two rows may say the same here.
    public internal(set) var isUnique = false
    /// True when the cell is a part of what names the row in the public record.
    public internal(set) var isKey = false
    /// True when the public record needs no entry for it, since the row's name says it.
    public internal(set) var isToldByKey = false
    /// Which changes of a promised cell need no reason.
    public internal(set) var freeChange = FreeChange.none
    /// The column whose day this day may not lie before.
    public internal(set) var notBefore: String?

    init(_ name: String, _ kind: FieldKind, _ recordClass: RecordClass, _ meaning: Bilingual, required: Bool) {
        self.name = name
        self.kind = kind
        self.recordClass = recordClass
        self.meaning = meaning
        isRequired = required
        publishedName = name
    }

    /// True for what the open data shows.
    public var isPublished: Bool { recordClass != .notPublic }

    /// True for words that people write freely.
    public var isWords: Bool {
        switch kind {
        case .text, .localized, .texts: true
        default: false
        }
    }

    /// The heads in a table of a site with these languages.
    public func heads(_ languages: [LanguageTag]) -> [String] {
        kind == .localized ? languages.map { "\(name)_\($0.text)" } : [name]
    }
}
