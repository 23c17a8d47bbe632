/// A table of the open data as a stranger reads it (RFC 4180): heads and cells, whatever its columns are.
struct PlainTable {
    let heads: [String]
    let rows: [[String]]
    private let columns: [String: Int]

    init(_ bytes: [UInt8]) {
        let quote = UInt8(ascii: "\"")
        var (rows, row, cell, isQuoted): ([[String]], [String], [UInt8], Bool) = ([], [], [], false)
        for byte in bytes {
            switch byte {
            // Two in a row close and open: one of them belongs to the cell.
            case quote where !isQuoted && cell.last == PlainTable.closed:
                cell[cell.count - 1] = quote
                isQuoted = true
            case quote:
                if isQuoted { cell.append(PlainTable.closed) }
                isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted, 10 where !isQuoted:
                row.append(PlainTable.text(cell))
                cell.removeAll(keepingCapacity: true)
                guard byte == 10 else { continue }
                rows.append(row)
                row.removeAll(keepingCapacity: true)
            default: cell.append(byte)
            }
        }
        if !row.isEmpty || !cell.isEmpty { rows.append(row + [PlainTable.text(cell)]) }
        heads = rows.first ?? []
        // A row that is too short says nothing in the columns it lacks.
        let width = heads.count
        self.rows = rows.dropFirst().map { row in
            row.count < width ? row + [String](repeating: "", count: width - row.count) : row
        }
        columns = Dictionary(heads.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Stands where a quotation mark closed a cell; no UTF-8 holds this byte.
    private static let closed: UInt8 = 0xFF

    private static func text(_ cell: [UInt8]) -> String {
        String(decoding: cell.last == closed ? cell.dropLast() : cell[...], as: UTF8.self)
    }

    /// Where a column stands.
    func column(_ head: String) -> Int? { columns[head] }

    /// What a row says in a column; nothing where the table has no such column.
    func cell(_ row: [String], _ head: String) -> String { columns[head].map { row[$0] } ?? "" }

    /// What a row tells of a figure before and after a change: state, value and parts of each side.
    func step(_ row: [String]) -> [String] {
        ["old", "new"].flatMap { side in PlainTable.parts.map { cell(row, "\(side)_\($0)") } }
    }

    /// What is told of a figure on each side of a change.
    static let parts = ["state", "value", "numerator", "denominator"]
}
