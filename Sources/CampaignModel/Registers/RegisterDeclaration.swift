/// A register, said once: its file and title, what it is about, and its columns with how a row is made of them.
///
/// From it come the reader of the content's table, its heads, the table of the open data, the writer, the entry in the
/// editors' documentation, and what the public record holds.
public struct RegisterDeclaration<Row: Sendable>: Sendable {
    /// The name of its file in `content/data` and of its table in the open data, as in `task-updates`.
    public let name: String
    /// What one row is called where the public record names it, as in `report` of `report:22918@quarter@2025-Q3`.
    public let record: String
    /// What it is called.
    public let title: Bilingual
    /// What it holds, in one or two sentences.
    public let about: Bilingual
    /// Which rows say again what an earlier one said.
    public let repetition: RowRepetition
    /// The columns, in order.
    public let columns: [DeclaredColumn<Row>]
    /// Where a row stands.
    public let place: @Sendable (Row) -> SourcePlace?
    /// A row from its cells; nothing, after messages, when what is required can't be read.
    public let read: @Sendable (any CellSource) -> Row?

    /// Declares a register; `make` takes the values of the columns in their order, most simply the record's initialiser.
    init<each Value: Sendable>(
        _ name: String, record: String, title: Bilingual, about: Bilingual, repetition: RowRepetition = .sameCells,
        make: @escaping @Sendable (repeat each Value) -> Row,
        @ColumnBuilder<Row> columns: () -> ColumnPack<Row, repeat each Value>
    ) {
        self.name = name
        self.record = record
        self.title = title
        self.about = about
        self.repetition = repetition
        let pack = columns()
        var days: [PartialKeyPath<Row>: String] = [:]
        for column in repeat each pack.columns {
            if let day = column.day { days[day] = column.field?.name }
        }
        var declared: [DeclaredColumn<Row>] = []
        var place: @Sendable (Row) -> SourcePlace? = { _ in nil }
        for column in repeat each pack.columns {
            if case .place(let path) = column.content { place = path }
            guard var field = column.field else { continue }
            if let earliest = column.earliestDay {
                guard let name = days[earliest] else { preconditionFailure("\(field.name) waits for no column's day.") }
                field.notBefore = name
            }
            declared.append(DeclaredColumn(field: field, content: column.content, isShown: column.isShown))
        }
        self.columns = declared
        self.place = place
        read = { source in
            // All cells are read before any is missed, so that every mistake of a row is told at once.
            let values: (repeat (each Value)?) = (repeat (each pack.columns).read(source))
            do {
                return make(repeat try RegisterDeclaration.whole(each values))
            } catch {
                return nil
            }
        }
    }

    private struct IncompleteRow: Error {}

    private static func whole<Value>(_ value: Value?) throws(IncompleteRow) -> Value {
        guard let value else { throw IncompleteRow() }
        return value
    }

    /// Its fields, in order.
    public var fields: [FieldDeclaration] { columns.map(\.field) }

    /// The fields that name a row together.
    public var keys: [FieldDeclaration] { fields.filter(\.isKey) }

    /// Its heads in a site with these languages.
    public func heads(_ languages: [LanguageTag]) -> [String] {
        columns.flatMap { $0.field.heads(languages) }
    }

    /// The cells of a row as its file in `content/data` holds them, one for each head.
    public func cells(of row: Row, _ codes: RegisterCodes, _ languages: [LanguageTag]) -> [DataCell] {
        columns.flatMap { $0.cells(of: row, codes, languages) }
    }

    /// What names a row in the public record: the cells of its key columns with `@` between them.
    public func key(of row: Row, _ codes: RegisterCodes) -> String {
        columns.key(of: row, codes)
    }

    /// What it is without its rows' type, for lists of registers.
    public var summary: RegisterSummary {
        RegisterSummary(name: name, record: record, title: title, about: about, fields: fields)
    }
}

/// Which rows of a table count twice: those that say again what an earlier one said.
public enum RowRepetition: Hashable, Sendable {
    /// Those with the same cells.
    case sameCells
    /// Those with the same key: a key names one row, and no column of its own is said once.
    case sameKey
    /// Rules of the register's own tell them.
    case toldByOwnRule
}

/// A column of a register without the type of its values.
public struct DeclaredColumn<Row: Sendable>: Sendable {
    /// What it is called, means and keeps.
    public let field: FieldDeclaration
    let content: CellContent<Row>
    let isShown: (@Sendable (Row, CalendarDate) -> Bool)?
    /// The columns of the open data that show what a field of the public record says; none where no table does. A
    /// register's columns stand in its table themselves.
    public internal(set) var tabled: [DeclaredColumn<Row>] = []
    /// Whether those columns are held against the record.
    public internal(set) var isHeld = true

    /// The cells of a row as written: one, or one a language.
    public func cells(of row: Row, _ codes: RegisterCodes, _ languages: [LanguageTag]) -> [DataCell] {
        switch content {
        case .cell(let cell): [cell(row, codes)]
        case .wordings(let text): languages.map { DataCell(text(row).wordings[$0]) }
        case .place: []
        }
    }

    /// The cell that the public is shown on a day; of localised texts the wording in a language.
    public func shownCell(
        of row: Row, _ codes: RegisterCodes, on asOf: CalendarDate, in language: LanguageTag?
    ) -> DataCell {
        if let isShown, !isShown(row, asOf) { return .empty }
        switch content {
        case .cell(let cell): return cell(row, codes)
        case .wordings(let text): return DataCell(language.flatMap { text(row).wordings[$0] })
        case .place: return .empty
        }
    }
}

/// A register without its rows: what documentation, forms and checks of files need.
public struct RegisterSummary: Hashable, Sendable {
    /// The name of its file in `content/data` and of its table in the open data.
    public let name: String
    /// What one row is called where the public record names it.
    public let record: String
    /// What it is called.
    public let title: Bilingual
    /// What it holds.
    public let about: Bilingual
    /// Its fields, in order.
    public let fields: [FieldDeclaration]

    /// Its heads in a site with these languages.
    public func heads(_ languages: [LanguageTag]) -> [String] {
        fields.flatMap { $0.heads(languages) }
    }
}
