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
    /// The column that names each row, if there is one.
    let key: String?
    /// How many rows it has.
    public let count: Int
    private let visit: @Sendable ((Int, [DataCell]) -> Void) -> Void

    init<Row>(
        _ name: String, title: Bilingual, about: Bilingual, key: String? = nil, columns: DataColumns<Row>, rows: [Row]
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
        _ name: String, title: Bilingual, about: Bilingual, fields: [DataField], count: Int,
        visit: @escaping @Sendable ((Int, [DataCell]) -> Void) -> Void
    ) {
        self.name = name
        self.title = title
        self.about = about
        key = nil
        self.fields = fields
        self.count = count
        self.visit = visit
    }

    /// Gives every row with its position, in order.
    public func forEachRow(_ body: (Int, [DataCell]) -> Void) {
        visit(body)
    }
}
