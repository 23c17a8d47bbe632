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
        _ name: String, title: Bilingual, about: Bilingual, key: [String] = [], fields: [DataField], count: Int,
        visit: @escaping @Sendable ((Int, [DataCell]) -> Void) -> Void
    ) {
        self.name = name
        self.title = title
        self.about = about
        self.key = key
        self.fields = fields
        self.count = count
        self.visit = visit
    }

    /// The table with a column more, whose cells follow from those of their row.
    func appending(_ field: DataField, cell: @escaping @Sendable ([DataCell]) -> DataCell) -> DataTable {
        DataTable(name, title: title, about: about, key: key, fields: fields + [field], count: count) { body in
            visit { position, cells in body(position, cells + [cell(cells)]) }
        }
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
        return DataTable(name, title: title, about: about, key: columns, fields: fields, count: count, visit: visit)
    }

    /// Gives every row with its position, in order.
    public func forEachRow(_ body: (Int, [DataCell]) -> Void) {
        visit(body)
    }
}
