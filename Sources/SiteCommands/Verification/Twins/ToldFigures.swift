/// The figures of a site as its tables tell them.
struct ToldFigures {
    /// A figure.
    struct Row {
        fileprivate let cells: [String]
        fileprivate let heads: Heads

        /// What it says in a column.
        subscript(_ head: String) -> String { heads.columns[head].map { cells[$0] } ?? "" }

        /// Everything it says, by column.
        var all: [(head: String, cell: String)] { zip(heads.names, cells).map { ($0, $1) } }
    }

    fileprivate final class Heads: Sendable {
        let names: [String]
        let columns: [String: Int]

        init(_ names: [String]) {
            self.names = names
            columns = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The rows, in the order of the files.
    let rows: [Row]
    /// The rows by their keys.
    let byKey: [String: Row]
    /// The rows of each unit, and of each indicator.
    let byUnit: [String: [Row]]
    let byIndicator: [String: [Row]]

    init(_ files: [String]) throws(CommandFailure) {
        var rows: [Row] = []
        for file in files {
            let table = PlainTable(try ByteReading.file(file))
            let heads = Heads(table.heads)
            rows += table.rows.map { Row(cells: $0, heads: heads) }
        }
        self.rows = rows
        byKey = Dictionary(rows.map { ($0["key"], $0) }, uniquingKeysWith: { first, _ in first })
        byUnit = Dictionary(grouping: rows) { $0["unit"] }
        byIndicator = Dictionary(grouping: rows) { $0["indicator"] }
    }

    /// The figure of an indicator, unit, period and group; everybody where that is empty.
    func figure(_ indicator: String, _ unit: String, _ period: String, _ group: String = "") -> Row? {
        byKey["\(indicator)@\(unit)@\(period)" + (group.isEmpty ? "" : "@\(group)")]
    }
}
