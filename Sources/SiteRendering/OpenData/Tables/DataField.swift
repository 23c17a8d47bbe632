import CampaignModel

/// What a column of the open data means, and what its cells may hold.
public struct DataField: Sendable {
    /// What cells hold.
    public enum Kind: Hashable, Sendable {
        /// A text, name or code.
        case text
        /// A whole number.
        case integer
        /// A number.
        case decimal
        /// A day.
        case date
        /// Yes or no.
        case flag
        /// Several texts, with `;` between them.
        case list
    }

    /// A rule that every cell keeps.
    enum Rule: Hashable, Sendable {
        /// No cell is empty.
        case required
        /// No two cells are the same.
        case unique
        /// The cell is one of these words.
        case choices([String])
        /// The number is at least this.
        case minimum(Int)
        /// The number is at most this.
        case maximum(Int)
        /// The text matches this regular expression.
        case pattern(String)
        /// The text is an address of the web.
        case address
        /// The code stands in a column of another table.
        case refers(table: String, field: String)
    }

    /// The name, the same in every format and every year.
    public let name: String
    /// What cells hold.
    public let kind: Kind
    /// What it is called.
    public let title: Bilingual
    /// What every cell keeps.
    let rules: [Rule]

    /// True when no cell is empty.
    public var isRequired: Bool { rules.contains(.required) }

    /// The table and column that the codes of this one stand in.
    public var reference: (table: String, field: String)? {
        for case .refers(let table, let field) in rules { return (table, field) }
        return nil
    }

    init(_ name: String, _ kind: Kind, vi: String, en: String, _ rules: [Rule] = []) {
        self.name = name
        self.kind = kind
        title = Bilingual(vi: vi, en: en)
        self.rules = rules
    }

    /// The same column without references to other tables: where it stands alone.
    var alone: DataField {
        DataField(name, kind, vi: title.vietnamese, en: title.english, rules.filter { !$0.isReference })
    }

    /// The same column, of which no cell is empty.
    var required: DataField {
        isRequired
            ? self : DataField(name, kind, vi: title.vietnamese, en: title.english, [.required] + rules)
    }

    /// The same column whose codes stand in a column of another table.
    func referring(to table: String, _ field: String) -> DataField {
        DataField(
            name, kind, vi: title.vietnamese, en: title.english,
            rules.filter { !$0.isReference } + [.refers(table: table, field: field)])
    }
}

extension DataField.Rule {
    fileprivate var isReference: Bool { if case .refers = self { true } else { false } }
}
