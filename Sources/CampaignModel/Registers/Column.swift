/// A column of a register, said once: its head and meaning, how a cell becomes a value, and how the value is written.
///
///     Column.day("due_on", \.dueOn, .promised, vi: "Hạn", en: "Due on").notBefore(\.date)
///
/// Its value is what the record's initialiser takes at that place. Two columns of one type in the wrong order compile,
/// so a test writes a row of every register with different cells and reads it again.
public struct Column<Row: Sendable, Value: Sendable>: Sendable {
    /// Nothing for the place of the row, which no cell holds.
    private(set) var field: FieldDeclaration?
    /// The value of a row; nothing, after a message, when the row can't be read without it.
    let read: @Sendable (any CellSource) -> Value?
    let content: CellContent<Row>
    private(set) var isShown: (@Sendable (Row, CalendarDate) -> Bool)?
    /// The day that a cell holds, for rules of other columns.
    let day: (PartialKeyPath<Row> & Sendable)?
    /// The day of the row that this one may not lie before; the declaration finds its column.
    private(set) var earliestDay: (PartialKeyPath<Row> & Sendable)?

    init(
        _ field: FieldDeclaration?, _ content: CellContent<Row>, day: (PartialKeyPath<Row> & Sendable)? = nil,
        read: @escaping @Sendable (any CellSource) -> Value?
    ) {
        self.field = field
        self.content = content
        self.day = day
        self.read = read
    }

    /// Another name in the open data, where programs know it by that.
    func published(as name: String) -> Self {
        changed { $0.field?.publishedName = name }
    }

    /// No two rows may say the same.
    func unique() -> Self {
        changed { $0.field?.isUnique = true }
    }

    /// A part of what names the row in the public record.
    ///
    /// - Parameter repeated: Whether the record has an entry for it nevertheless; every row needs one such column.
    func key(repeated: Bool = true) -> Self {
        changed { column in
            column.field?.isKey = true
            column.field?.isToldByKey = !repeated
        }
    }

    /// A form that whole cells have, as a regular expression.
    func matching(_ pattern: String) -> Self {
        changed { $0.field?.pattern = pattern }
    }

    /// A day that may not lie before that of another column.
    func notBefore(_ day: KeyPath<Row, CalendarDate> & Sendable) -> Self {
        changed { $0.earliestDay = day }
    }

    /// A day that may not lie before that of another column, where both are known.
    func notBefore(_ day: KeyPath<Row, CalendarDate?> & Sendable) -> Self {
        changed { $0.earliestDay = day }
    }

    /// A count that grows as time passes, which needs no reason.
    func growing() -> Self {
        changed { $0.field?.freeChange = .growing }
    }

    /// A state that moves on in the order of its words, or of those given, which needs no reason.
    func advancing(_ order: [String]? = nil) -> Self {
        changed { column in
            guard case .choice(let words) = column.field?.kind else { return }
            column.field?.freeChange = .advancing(order ?? words)
        }
    }

    /// A list that may gain entries without a reason.
    func extending() -> Self {
        changed { $0.field?.freeChange = .extending }
    }

    /// Shown only once a day of the row has come.
    func shown(from day: KeyPath<Row, CalendarDate?> & Sendable) -> Self {
        changed { $0.isShown = { row, asOf in row[keyPath: day].map { $0 <= asOf } ?? false } }
    }

    /// Shown only of some rows.
    func shown(when isShown: @escaping @Sendable (Row) -> Bool) -> Self {
        changed { $0.isShown = { row, _ in isShown(row) } }
    }

    private func changed(_ change: (inout Self) -> Void) -> Self {
        var column = self
        change(&column)
        return column
    }
}

/// How a column's cell, or its cells by language, come from a row.
enum CellContent<Row: Sendable>: Sendable {
    /// One cell.
    case cell(@Sendable (Row, RegisterCodes) -> DataCell)
    /// A cell for each language.
    case wordings(@Sendable (Row) -> LocalizedText)
    /// No cell, but where the row stands.
    case place(@Sendable (Row) -> SourcePlace)
}

/// Columns in order, each with the type of its value.
public struct ColumnPack<Row: Sendable, each Value: Sendable>: Sendable {
    let columns: (repeat Column<Row, each Value>)
}

/// Takes the columns of a declaration one by one, so that a mistake is told at its own line.
@resultBuilder public enum ColumnBuilder<Row: Sendable> {
    /// One column.
    public static func buildExpression<Value: Sendable>(_ column: Column<Row, Value>) -> Column<Row, Value> {
        column
    }

    /// All columns.
    public static func buildBlock<each Value: Sendable>(
        _ columns: repeat Column<Row, each Value>
    ) -> ColumnPack<Row, repeat each Value> {
        ColumnPack(columns: (repeat each columns))
    }
}
