/// A table of the open data as a stranger reads it: a head and rows of cells (RFC 4180).
struct PublishedTable {
    private let head: [String: Int]
    private let cells: [[String]]

    init(_ bytes: [UInt8]) {
        var rows = PublishedTable.rows(in: bytes)
        let names = rows.isEmpty ? [] : rows.removeFirst()
        head = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
        cells = rows
    }

    /// How many rows there are.
    var count: Int { cells.count }

    /// A cell; empty where there is no such column.
    func cell(_ name: String, _ row: Int) -> String {
        guard let column = head[name], cells[row].indices.contains(column) else { return "" }
        return cells[row][column]
    }

    private static func rows(in bytes: [UInt8]) -> [[String]] {
        let (quote, comma, newline, carriage) = (
            UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r")
        )
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == quote {
                // Two marks in a quoted cell are one of its text.
                if isQuoted, index < bytes.count, bytes[index] == quote {
                    cell.append(quote)
                    index += 1
                } else {
                    isQuoted.toggle()
                }
            } else if isQuoted || byte != comma && byte != newline {
                if isQuoted || byte != carriage { cell.append(byte) }
            } else {
                row.append(String(decoding: cell, as: UTF8.self))
                cell.removeAll(keepingCapacity: true)
                guard byte == newline else { continue }
                rows.append(row)
                row.removeAll(keepingCapacity: true)
            }
        }
        if !cell.isEmpty || !row.isEmpty { rows.append(row + [String(decoding: cell, as: UTF8.self)]) }
        return rows
    }
}
