/// What names one fact of the public record: `task`, `T01`, `deadline`.
public struct RecordName: Hashable, Sendable, Comparable {
    /// What the row is, as in `task`.
    public let record: String
    /// What names the row, as in `T01`.
    public let key: String
    /// The field, as in `deadline`; empty where the row as a whole is meant.
    public let field: String

    /// Names a fact.
    public init(_ record: String, _ key: String, _ field: String = "") {
        self.record = record
        self.key = key
        self.field = field
    }

    /// The row, as `revisions.csv` names it: `task:T01`.
    public var row: String { "\(record):\(key)" }

    /// The row and the field in words of messages.
    public var description: String { field.isEmpty ? row : "\(row), \(field)" }

    /// The row as a whole.
    public var ofRow: RecordName { RecordName(record, key) }

    /// Orders by the bytes of kind, key and field: the same wherever it is sorted.
    public static func < (left: RecordName, right: RecordName) -> Bool {
        if left.record != right.record { return LedgerFile.precedes(left.record, right.record) }
        if left.key != right.key { return LedgerFile.precedes(left.key, right.key) }
        return LedgerFile.precedes(left.field, right.field)
    }
}

/// A fact and what the public was told of it; an empty value takes it out of the record again.
public struct FactRow: Hashable, Sendable {
    /// The fact.
    public let name: RecordName
    /// The cell; of long prose its hash.
    public let value: String

    /// Pairs a name with its value.
    public init(_ name: RecordName, _ value: String) {
        self.name = name
        self.value = value
    }
}
