import CampaignModel

/// A table of the open data: what it is called, what its columns mean, and its rows when they are asked for.
public struct DataTable: Sendable {
    /// The name, which is also that of its files.
    public let name: String
    /// What it is called.
    public let title: Bilingual
    /// What it holds, in one or two sentences.
    public let about: Bilingual
    /// Its columns.
    public let fields: [DataField]
    /// The columns that name each row together; none where rows may repeat.
    public let key: [String]
    /// Columns that name a row of another table together.
    struct Reference: Hashable, Sendable {
        let columns: [String]
        let table: String
        let fields: [String]
    }
    private let together: [Reference]
    /// How many rows it has.
    public let count: Int
    private let visit: @Sendable ((Int, [DataCell]) -> Void) -> Void

    init<Row>(
        _ name: String, title: Bilingual, about: Bilingual, key: [String] = [], columns: DataColumns<Row>,
        rows: [Row]
    ) {
        self.name = name
        self.title = title
        self.about = about
        self.key = key
        fields = columns.fields
        together = []
        count = rows.count
        visit = { body in
            var cells: [DataCell] = []
            for (position, row) in rows.enumerated() {
                columns.fill(row, into: &cells)
                body(position, cells)
            }
        }
    }

    /// A table whose rows are made one after the other.
    init(
        _ name: String, title: Bilingual, about: Bilingual, key: [String] = [], fields: [DataField],
        references: [Reference] = [], count: Int,
        visit: @escaping @Sendable ((Int, [DataCell]) -> Void) -> Void
    ) {
        self.name = name
        self.title = title
        self.about = about
        self.key = key
        self.fields = fields
        together = references
        self.count = count
        self.visit = visit
    }

    /// Where its codes stand: columns of it, and the table and columns that hold what they say.
    public var references: [(columns: [String], table: String, fields: [String])] {
        fields.compactMap { field in field.reference.map { ([field.name], $0.table, [$0.field]) } }
            + together.map { ($0.columns, $0.table, $0.fields) }
    }

    /// The table with a column more, whose cells follow from those of their row.
    func appending(_ field: DataField, cell: @escaping @Sendable ([DataCell]) -> DataCell) -> DataTable {
        DataTable(name, title: title, about: about, key: key, fields: fields + [field], count: count) { body in
            visit { position, cells in body(position, cells + [cell(cells)]) }
        }
    }

    /// The table with its rows in the order of `UnitKey`, by the codes that a column holds.
    func inOrder(ofCodesAt column: Int) -> DataTable {
        var codes: [String] = []
        visit { _, cells in codes.append(cells[column].written) }
        let order = UnitKey.order(of: codes)
        guard order != Array(codes.indices) else { return self }
        return DataTable(name, title: title, about: about, key: key, fields: fields, count: count) { body in
            var rows: [[DataCell]] = []
            visit { _, cells in rows.append(cells) }
            for (place, row) in order.enumerated() { body(place, rows[row]) }
        }
    }

    /// The table with other words about it.
    func described(as about: Bilingual) -> DataTable {
        DataTable(name, title: title, about: about, key: key, fields: fields, count: count, visit: visit)
    }

    /// The table without some of its columns.
    public func dropping(_ names: Set<String>) -> DataTable {
        let kept = fields.indices.filter { !names.contains(fields[$0].name) }
        return DataTable(
            name, title: title, about: about, key: key.allSatisfy { !names.contains($0) } ? key : [],
            fields: kept.map { fields[$0] }, count: count
        ) { body in
            visit { position, cells in body(position, kept.map { cells[$0] }) }
        }
    }

    /// The table with another key if its rows keep it: no two say the same there, and no cell of it is
    /// empty.
    func keyed(by columns: [String]) -> DataTable {
        let positions = columns.compactMap { name in fields.firstIndex { $0.name == name } }
        guard !columns.isEmpty, positions.count == columns.count else { return self }
        var seen: Set<[DataCell]> = []
        var isKept = true
        visit { _, cells in
            let key = positions.map { cells[$0] }
            if key.contains(.empty) || !seen.insert(key).inserted { isKept = false }
        }
        guard isKept else { return self }
        let filled = fields.map { columns.contains($0.name) ? $0.required : $0 }
        return DataTable(name, title: title, about: about, key: columns, fields: filled, count: count, visit: visit)
    }

    /// The table with a first column that names each row: what some columns say with `@` between, and `#2` behind what
    /// was said before. Without it rows of which a part may be empty would have no key.
    func named(by columns: [String]) -> DataTable {
        let positions = columns.compactMap { name in fields.firstIndex { $0.name == name } }
        precondition(positions.count == columns.count, "“\(name)” has no such columns: \(columns)")
        let field = DataField(
            "id", .text, vi: "Mã của dòng", en: "What names the row", [.required, .unique])
        return DataTable(
            name, title: title, about: about, key: ["id"], fields: [field] + fields, count: count
        ) { body in
            var seen: [String: Int] = [:]
            visit { position, cells in
                let parts = positions.map { cells[$0].written }.filter { !$0.isEmpty }
                let id = parts.joined(separator: "@")
                let number = seen[id, default: 0] + 1
                seen[id] = number
                body(position, [.text(number == 1 ? id : "\(id)#\(number)")] + cells)
            }
        }
    }

    /// The table with a column whose codes stand in another table, if all of them do: what people write freely may be a
    /// code and may be words.
    func referring(_ column: String, to table: String, _ field: String, known: Set<String>) -> DataTable {
        guard let position = fields.firstIndex(where: { $0.name == column }) else { return self }
        var isKept = true
        visit { _, cells in
            if cells[position] != .empty, !known.contains(cells[position].written) { isKept = false }
        }
        guard isKept else { return self }
        var fields = fields
        fields[position] = fields[position].referring(to: table, field)
        return DataTable(name, title: title, about: about, key: key, fields: fields, count: count, visit: visit)
    }

    /// The table with references to one table leading to another with the same column.
    func referring(to old: String, by new: String) -> DataTable {
        let fields = fields.map { field in
            field.reference.map { $0.table == old ? field.referring(to: new, $0.field) : field } ?? field
        }
        return DataTable(name, title: title, about: about, key: key, fields: fields, count: count, visit: visit)
    }

    /// Gives every row with its position, in order.
    public func forEachRow(_ body: (Int, [DataCell]) -> Void) {
        visit(body)
    }
}
