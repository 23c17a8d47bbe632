/// What the public is told of one kind of row, field by field: registers by their declaration, and what is written in
/// YAML by a list of fields.
public struct ToldRecord<Row: Sendable>: Sendable {
    /// What one row is called in the public record.
    public let record: String
    /// Its columns, in order.
    public let columns: [DeclaredColumn<Row>]
    /// Where a row stands.
    let place: @Sendable (Row) -> SourcePlace?

    init(
        _ record: String, place: @escaping @Sendable (Row) -> SourcePlace? = { _ in nil },
        _ columns: [DeclaredColumn<Row>]
    ) {
        self.record = record
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
    func extending() -> Self {
        var field = field
        field.freeChange = .extending
        return DeclaredColumn(field: field, content: content, isShown: isShown)
    }

    /// The same field, where an empty one says something too.
    func alwaysSaying() -> Self {
        var field = field
        field.freeChange = .never
        return DeclaredColumn(field: field, content: content, isShown: isShown)
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
