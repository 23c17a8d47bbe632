/// A field of a row of a register as the public is told it.
public struct RecordedField: Hashable, Sendable {
    /// What the row is, as in `report`.
    public let record: String
    /// What names the row: `22918@quarter@2025-Q3`; a second row of that name is followed by `#2`.
    public let key: String
    /// The head of the column, of localised texts with the language: `due_on`, `title_vi`.
    public let field: String
    /// The cell as the public is told it on the as-of day, as the content's tables write cells; empty when it says nothing.
    public let value: String
    /// What the public record does with it; never `notPublic`.
    public let recordClass: RecordClass
    /// Where the row stands; nothing for what no row tells.
    public let place: SourcePlace?
    /// Which changes need no reason.
    public let freeChange: FreeChange
    /// True for words that people write freely.
    public let isWords: Bool
    /// True when the record keeps the value as it is, however long.
    public let isExact: Bool

    /// Names a field of a row.
    public init(
        record: String, key: String, field: String, value: String, recordClass: RecordClass, place: SourcePlace?,
        free: FreeChange = .none, isWords: Bool = false, isExact: Bool = false
    ) {
        self.record = record
        self.key = key
        self.field = field
        self.value = value
        self.recordClass = recordClass
        self.place = place
        freeChange = free
        self.isWords = isWords
        self.isExact = isExact
    }

    /// What names it in the public record.
    public var name: RecordName { RecordName(record, key, field) }
}
