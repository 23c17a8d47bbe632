/// What the public is told of one kind of row, field by field: registers by their declaration, and what is written in
/// YAML by a list of fields.
public struct ToldRecord<Row: Sendable>: Sendable {
    /// What one row is called in the public record.
    public let record: String
    /// The table of the open data that shows it; nothing where none does as the record tells it.
    public let table: String?
    /// Its columns, in order.
    public let columns: [DeclaredColumn<Row>]
    /// Where a row stands.
    let place: @Sendable (Row) -> SourcePlace?

    init(
        _ record: String, table: String? = nil, place: @escaping @Sendable (Row) -> SourcePlace? = { _ in nil },
        _ columns: [DeclaredColumn<Row>]
    ) {
        self.record = record
        self.table = table
        self.place = place
        self.columns = columns
    }

    /// Gives each told field of each row, empty ones too, in the order of rows and columns.
    ///
    /// What is never published isn't given at all.
    public func forEachField(
        of rows: some Sequence<Row>, _ codes: RegisterCodes, on asOf: CalendarDate, _ languages: [LanguageTag],
        _ body: (RecordedField) -> Void
    ) {
        let told = columns.filter { $0.field.isPublished && !$0.field.isToldByKey }.map { column in
            let tags = column.field.kind == .localized ? languages.map { Optional($0) } : [nil]
            return (column: column, heads: Array(zip(column.field.heads(languages), tags)))
        }
        var seen: [String: Int] = [:]
        for row in rows {
            var key = columns.key(of: row, codes)
            let count = seen[key, default: 0] + 1
            seen[key] = count
            if count > 1 { key += "#\(count)" }
            let place = place(row)
            for (column, heads) in told {
                for (head, language) in heads {
                    let cell = column.shownCell(of: row, codes, on: asOf, in: language)
                    body(
                        RecordedField(
                            record: record, key: key, field: head, value: cell.written,
                            recordClass: column.field.recordClass, place: place, free: column.field.freeChange,
                            isWords: column.field.isWords))
                }
            }
        }
    }
}

extension Array {
    /// What names a row in the public record: the cells of its key columns with `@` between them.
    func key<Row>(of row: Row, _ codes: RegisterCodes) -> String where Element == DeclaredColumn<Row> {
        var parts = filter(\.field.isKey).flatMap { $0.cells(of: row, codes, []).map(\.written) }
        while parts.last?.isEmpty == true { parts.removeLast() }
        return parts.joined(separator: "@")
    }
}

extension DeclaredColumn {
    /// A part of what names a row.
    static func key(_ name: String, _ text: @escaping @Sendable (Row) -> String) -> Self {
        var field = FieldDeclaration(name, .code, .promised, Bilingual(vi: "Mã", en: "Code"), required: true)
        field.isKey = true
        return DeclaredColumn(field: field, content: .cell { row, _ in DataCell(text(row)) }, isShown: nil)
    }

    /// A field that is told and not read from a table.
    static func field(
        _ name: String, _ recordClass: RecordClass, vi: String, en: String,
        _ cell: @escaping @Sendable (Row, RegisterCodes) -> DataCell
    ) -> Self {
        DeclaredColumn(
            field: FieldDeclaration(name, .token, recordClass, Bilingual(vi: vi, en: en), required: false),
            content: .cell(cell), isShown: nil)
    }

    /// The same field, whose list may gain entries without a reason.
    func extending() -> Self { changed { $0.freeChange = .extending } }

    /// The same field, where an empty one says something too.
    func alwaysSaying() -> Self { changed { $0.freeChange = .never } }

    private func changed(_ change: (inout FieldDeclaration) -> Void) -> Self {
        var field = field
        change(&field)
        var column = DeclaredColumn(field: field, content: content, isShown: isShown)
        column.tabled = tabled
        column.isHeld = isHeld
        return column
    }

    /// The same field, which stands in a table of the open data too; once more for another column that tells a part of it.
    ///
    /// - Parameters:
    ///   - name: the head there, where programs know it by another.
    ///   - kind: what the cells hold; words by language stay so.
    ///   - vi: what it means there, where that is more than the record's few words; `en` likewise.
    ///   - held: whether the table is held against the record.
    ///   - cell: what stands there, where the record writes it otherwise.
    func tabled(
        as name: String? = nil, _ kind: FieldKind = .token, required: Bool = false, unique: Bool = false,
        vi: String? = nil, en: String? = nil, held: Bool = true,
        _ cell: (@Sendable (Row, RegisterCodes) -> DataCell)? = nil
    ) -> Self {
        let meaning = Bilingual(vi: vi ?? field.meaning.vietnamese, en: en ?? field.meaning.english)
        var shown = FieldDeclaration(
            name ?? field.name, field.kind == .localized ? .localized : kind, field.recordClass, meaning,
            required: required)
        shown.isUnique = unique
        var column = self
        column.tabled.append(DeclaredColumn(field: shown, content: cell.map { .cell($0) } ?? content, isShown: nil))
        column.isHeld = held
        return column
    }

    /// The code of a row, as its table names it.
    static func id(_ text: @escaping @Sendable (Row) -> String) -> Self {
        key("id", text).tabled(.code, required: true, unique: true)
    }

    /// Words in each language that are told and not read from a table.
    static func words(
        _ name: String, _ recordClass: RecordClass, vi: String, en: String,
        _ text: @escaping @Sendable (Row) -> LocalizedText
    ) -> Self {
        DeclaredColumn(
            field: FieldDeclaration(name, .localized, recordClass, Bilingual(vi: vi, en: en), required: false),
            content: .wordings(text), isShown: nil)
    }
}
