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

    /// The same columns of rows that are made from others.
    func taking<Other>(_ row: @escaping @Sendable (Other) -> Row) -> DataColumns<Other> {
        var columns = DataColumns<Other>(languages)
        for (field, cell) in zip(fields, cells) { columns.add(field) { cell(row($0)) } }
        return columns
    }

    /// Puts columns behind the one of that name, or before all others.
    mutating func insert(after name: String?, _ more: (inout DataColumns) -> Void) {
        var inserted = DataColumns(languages)
        more(&inserted)
        let position = name.map(position) ?? -1
        fields.insert(contentsOf: inserted.fields, at: position + 1)
        cells.insert(contentsOf: inserted.cells, at: position + 1)
    }

    /// Puts another column in place of the one of that name.
    mutating func replace(_ name: String, _ more: (inout DataColumns) -> Void) {
        insert(after: name, more)
        let position = position(of: name)
        fields.remove(at: position)
        cells.remove(at: position)
    }

    /// Puts columns behind all others, and behind them the one of that name.
    mutating func moveToEnd(_ name: String, behind more: (inout DataColumns) -> Void) {
        let position = position(of: name)
        let (field, cell) = (fields.remove(at: position), cells.remove(at: position))
        more(&self)
        add(field, cell: cell)
    }

    private func position(of name: String) -> Int {
        guard let position = fields.firstIndex(where: { $0.name == name }) else {
            preconditionFailure("the table has no column “\(name)”")
        }
        return position
    }

    mutating func add(_ field: DataField, cell: @escaping @Sendable (Row) -> DataCell) {
        fields.append(field)
        cells.append(cell)
    }
}
