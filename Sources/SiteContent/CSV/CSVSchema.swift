import CampaignModel

/// Which columns a CSV file has.
public struct CSVSchema: Sendable {
    /// Columns that must be in the header.
    public let required: [String]
    /// Columns that may be left out: their cells read as empty.
    public let optional: [String]
    /// Texts with one column a language: `title` stands for `title_vi`, `title_en` and so on.
    public let localized: [String]
    /// The site's languages in order; the first one's column must be there for every localised text.
    public let languages: [LanguageTag]
    /// The columns that people fill freely: neither codes nor dates nor amounts. Only declared tables know them.
    let freeText: [String]
    /// True when a column that isn't there is a mistake, even one whose cells may be empty: what stood in it would be
    /// lost in silence.
    let isWhole: Bool
    /// All columns in the order of their declaration.
    private let declaredColumns: [String]?
    /// Languages that are partly translated, whose columns may be left out.
    let partialLanguages: Set<LanguageTag>
    /// Further columns whose loss is no mistake.
    private var mayLack: Set<String> = []

    /// Describes a file's columns.
    public init(
        required: [String], optional: [String] = [], localized: [String] = [], languages: [LanguageTag] = [],
        isWhole: Bool = false
    ) {
        self.required = required
        self.optional = optional
        self.localized = localized
        self.languages = languages
        freeText = []
        self.isWhole = isWhole
        partialLanguages = []
        declaredColumns = nil
    }

    /// The columns of the files of figures, with a note in each language at the end.
    init(
        figures required: [String], _ optional: [String], notes: String, checked: String, _ languages: [LanguageTag],
        partial: Set<LanguageTag>
    ) {
        self.required = required
        let noteColumns = languages.map { CSVSchema.column(notes, $0) }
        self.optional = optional + noteColumns + [checked]
        localized = []
        self.languages = languages
        isWhole = true
        partialLanguages = []
        let lesser = Set(partial.map { CSVSchema.column(notes, $0) })
        mayLack = lesser
        declaredColumns = nil
        freeText = noteColumns + [checked]
    }

    /// The columns of a declared register in a site with these languages.
    init(_ fields: [FieldDeclaration], _ languages: [LanguageTag], partial: Set<LanguageTag> = []) {
        let plain = fields.filter { $0.kind != .localized }
        required = plain.filter(\.isRequired).map(\.name)
        optional = plain.filter { !$0.isRequired }.map(\.name)
        localized = fields.filter { $0.kind == .localized }.map(\.name)
        self.languages = languages
        isWhole = true
        partialLanguages = partial
        declaredColumns = fields.flatMap { $0.heads(languages) }
        freeText = fields.filter(\.kind.isFreeText).flatMap { $0.heads(languages) }
    }

    /// The column of a localised text in one language.
    static func column(_ name: String, _ language: LanguageTag) -> String {
        "\(name)_\(language)"
    }

    /// Every column that must be there, in order.
    var requiredColumns: [String] {
        guard let first = languages.first else { return required }
        return required + localized.map { CSVSchema.column($0, first) }
    }

    /// Every column whose loss is a mistake, in order.
    var wholeHead: [String] {
        let partial = Set(
            partialLanguages.flatMap { language in localized.map { CSVSchema.column($0, language) } })
        return knownColumns.filter { !partial.contains($0) && !mayLack.contains($0) }
    }

    /// Every column that may be there, in order.
    var knownColumns: [String] {
        declaredColumns ?? required + localized.flatMap { name in languages.map { CSVSchema.column(name, $0) } }
            + optional
    }
}
