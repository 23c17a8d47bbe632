/// Everything that the public was told at one time, beside the figures: every fact by its name.
///
/// A fact that says nothing is no entry, so that a cell that is filled later is an addition. Facts are kept by row, the
/// fields of each in the order of the record: two records are compared row by row, and most rows are the same.
public struct PublicRecord: Sendable, Equatable {
    /// A field of a row and what it says.
    public struct Fact: Hashable, Sendable {
        /// The field.
        public let field: String
        /// What the public was told; never empty.
        public let value: String
    }

    /// The facts of each row; no row is without any.
    private var facts: [RecordName: [Fact]] = [:]

    /// An empty record.
    public init() {}

    /// The record of fields as they are told.
    ///
    /// - Parameter prose: Writes a value as the record keeps it: long prose by its hash.
    public init(_ fields: [RecordedField], prose: (String) -> String) {
        var start = fields.startIndex
        while start < fields.endIndex {
            let row = fields[start].name.ofRow
            var end = start
            var told: [Fact] = []
            while end < fields.endIndex, fields[end].key == row.key, fields[end].record == row.record {
                let field = fields[end]
                if !field.value.isEmpty {
                    told.append(Fact(field: field.field, value: field.isExact ? field.value : prose(field.value)))
                }
                end += 1
            }
            add(told, to: row)
            start = end
        }
    }

    /// How many facts there are.
    public var count: Int { facts.values.reduce(0) { $0 + $1.count } }

    /// What a fact says; nothing when it isn't told.
    public subscript(name: RecordName) -> String? {
        facts[name.ofRow]?.first { $0.field == name.field }?.value
    }

    /// Whether anything is told of a row.
    public func holds(_ row: RecordName) -> Bool { facts[row.ofRow] != nil }

    /// The rows, in no order.
    public var rowNames: some Collection<RecordName> { facts.keys }

    /// What is told of a row, in the order of its fields.
    public func facts(of row: RecordName) -> [Fact] { facts[row.ofRow] ?? [] }

    /// What is told of each row of a kind, in no order.
    public func rows(of record: String) -> some Sequence<(key: RecordName, value: [Fact])> {
        facts.lazy.filter { $0.key.record == record }
    }

    /// Carries out the rows of a release.
    public mutating func apply(_ rows: [FactRow]) {
        if facts.isEmpty { facts.reserveCapacity(rows.count / 6) }
        var start = rows.startIndex
        while start < rows.endIndex {
            let row = rows[start].name
            var end = start
            var changed = facts.removeValue(forKey: row.ofRow) ?? []
            while end < rows.endIndex, rows[end].name.key == row.key, rows[end].name.record == row.record {
                PublicRecord.set(rows[end].name.field, to: rows[end].value, in: &changed)
                end += 1
            }
            if !changed.isEmpty { facts[row.ofRow] = changed }
            start = end
        }
    }

    /// Everything in the order of the record.
    public var rows: [FactRow] {
        facts.sorted { $0.key < $1.key }.flatMap { row, facts in
            facts.map { FactRow(RecordName(row.record, row.key, $0.field), $0.value) }
        }
    }

    /// What a later record says otherwise, in order: the rows that its release keeps.
    public func rows(to later: PublicRecord) -> [FactRow] {
        var rows: [FactRow] = []
        for (row, new) in later.facts {
            let old = facts[row] ?? []
            if old != new { PublicRecord.append(old, new, of: row, to: &rows) }
        }
        for (row, old) in facts where later.facts[row] == nil { PublicRecord.append(old, [], of: row, to: &rows) }
        return rows.sorted { $0.name < $1.name }
    }

    /// Appends what differs between two states of one row.
    private static func append(_ old: [Fact], _ new: [Fact], of row: RecordName, to rows: inout [FactRow]) {
        for fact in new where !old.contains(fact) {
            rows.append(FactRow(RecordName(row.record, row.key, fact.field), fact.value))
        }
        for fact in old where !new.contains(where: { $0.field == fact.field }) {
            rows.append(FactRow(RecordName(row.record, row.key, fact.field), ""))
        }
    }

    /// Adds what is told of a row, in whatever order it comes.
    private mutating func add(_ told: [Fact], to row: RecordName) {
        guard !told.isEmpty else { return }
        guard var known = facts.removeValue(forKey: row) else {
            facts[row] = PublicRecord.ordered(told)
            return
        }
        for fact in told { PublicRecord.set(fact.field, to: fact.value, in: &known) }
        facts[row] = known
    }

    /// In the order of fields; of a field that is told twice the last one.
    private static func ordered(_ told: [Fact]) -> [Fact] {
        let sorted = told.sorted { LedgerFile.precedes($0.field, $1.field) }
        guard zip(sorted, sorted.dropFirst()).contains(where: { $0.field == $1.field }) else { return sorted }
        var facts: [Fact] = []
        for fact in told { set(fact.field, to: fact.value, in: &facts) }
        return facts
    }

    /// Writes a field into its place; an empty value takes it out.
    private static func set(_ field: String, to value: String, in facts: inout [Fact]) {
        let place =
            facts.last.map { LedgerFile.precedes($0.field, field) } ?? true
            ? facts.endIndex : facts.firstIndex { !LedgerFile.precedes($0.field, field) } ?? facts.endIndex
        let isThere = place < facts.endIndex && facts[place].field == field
        if isThere { facts.remove(at: place) }
        if !value.isEmpty { facts.insert(Fact(field: field, value: value), at: place) }
    }
}
