import CampaignModel

/// The columns of a table, each with what it takes from a row, so that heads and cells can't come apart.
struct DataColumns<Row: Sendable>: Sendable {
    /// The languages that texts of the content have columns for.
    let languages: [LanguageTag]
    private(set) var fields: [DataField] = []
    private var cells: [@Sendable (Row) -> DataCell] = []

    init(_ languages: [LanguageTag]) {
        self.languages = languages
    }

    /// A column of texts, names or codes.
    mutating func text(
        _ name: String, vi: String, en: String, _ rules: DataField.Rule..., cell: @escaping @Sendable (Row) -> String?
    ) {
        add(DataField(name, .text, vi: vi, en: en, rules)) { DataCell(cell($0)) }
    }

    /// A column of whole numbers.
    mutating func integer(
        _ name: String, vi: String, en: String, _ rules: DataField.Rule..., cell: @escaping @Sendable (Row) -> Int?
    ) {
        add(DataField(name, .integer, vi: vi, en: en, rules)) { DataCell(cell($0)) }
    }

    /// A column of numbers.
    mutating func decimal(
        _ name: String, vi: String, en: String, _ rules: DataField.Rule..., cell: @escaping @Sendable (Row) -> Double?
    ) {
        add(DataField(name, .decimal, vi: vi, en: en, rules)) { DataCell(cell($0)) }
    }

    /// A column of days.
    mutating func date(
        _ name: String, vi: String, en: String, _ rules: DataField.Rule...,
        cell: @escaping @Sendable (Row) -> CalendarDate?
    ) {
        add(DataField(name, .date, vi: vi, en: en, rules)) { DataCell(cell($0)) }
    }

    /// A column of yes and no.
    mutating func flag(_ name: String, vi: String, en: String, cell: @escaping @Sendable (Row) -> Bool) {
        add(DataField(name, .flag, vi: vi, en: en, [.required])) { .flag(cell($0)) }
    }

    /// A column of lists.
    mutating func list(_ name: String, vi: String, en: String, cell: @escaping @Sendable (Row) -> [String]) {
        add(DataField(name, .list, vi: vi, en: en)) { DataCell(cell($0)) }
    }

    /// A column of words of the model.
    mutating func choice<Word: RawRepresentable<String> & CaseIterable & SendableMetatype>(
        _ name: String, vi: String, en: String, cell: @escaping @Sendable (Row) -> Word
    ) {
        let rules: [DataField.Rule] = [.required, .choices(Word.allCases.map(\.rawValue))]
        add(DataField(name, .text, vi: vi, en: en, rules)) { .text(cell($0).rawValue) }
    }

    /// A column of texts for each language of the site, as in `name_vi`, `name_en`.
    mutating func localized(
        _ name: String, vi: String, en: String, cell: @escaping @Sendable (Row) -> LocalizedText
    ) {
        for language in languages {
            let tag = language.text
            add(DataField("\(name)_\(tag)", .text, vi: "\(vi) (\(tag))", en: "\(en) (\(tag))")) { row in
                DataCell(cell(row).wordings[language])
            }
        }
    }

    /// Fills the cells of a row.
    func fill(_ row: Row, into filled: inout [DataCell]) {
        filled.removeAll(keepingCapacity: true)
        for cell in cells { filled.append(cell(row)) }
    }

    private mutating func add(_ field: DataField, cell: @escaping @Sendable (Row) -> DataCell) {
        fields.append(field)
        cells.append(cell)
    }
}
