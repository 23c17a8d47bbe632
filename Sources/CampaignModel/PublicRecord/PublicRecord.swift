/// Everything that the public was told at one time, beside the figures: every fact by its name.
///
/// A fact that says nothing is no entry, so that a cell that is filled later is an addition.
public struct PublicRecord: Sendable, Equatable {
    /// The values by name; none is empty.
    public private(set) var values: [RecordName: String] = [:]

    /// An empty record.
    public init() {}

    /// The record of fields as they are told.
    ///
    /// - Parameter prose: Writes a value as the record keeps it: long prose by its hash.
    public init(_ fields: some Sequence<RecordedField>, prose: (String) -> String) {
        for field in fields where !field.value.isEmpty {
            values[field.name] = field.isExact ? field.value : prose(field.value)
        }
    }

    /// How many facts there are.
    public var count: Int { values.count }

    /// Carries out the rows of a release.
    public mutating func apply(_ rows: [FactRow]) {
        for row in rows { values[row.name] = row.value.isEmpty ? nil : row.value }
    }

    /// Everything in the order of the record.
    public var rows: [FactRow] {
        values.map { FactRow($0.key, $0.value) }.sorted { $0.name < $1.name }
    }

    /// What a later record says otherwise, in order: the rows that its release keeps.
    public func rows(to later: PublicRecord) -> [FactRow] {
        var rows: [FactRow] = []
        for (name, new) in later.values where values[name] != new { rows.append(FactRow(name, new)) }
        for name in values.keys where later.values[name] == nil { rows.append(FactRow(name, "")) }
        return rows.sorted { $0.name < $1.name }
    }
}
