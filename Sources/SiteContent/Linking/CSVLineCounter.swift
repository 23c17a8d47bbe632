/// Counts the lines of a table's rows from top to bottom, so that a long file is gone through once.
struct CSVLineCounter {
    private let table: CSVTable
    private var line = 1
    private var counted = 0

    init(_ table: CSVTable) {
        self.table = table
    }

    /// The line, from 1, that a row starts in; rows must be asked for in order.
    mutating func line(of row: CSVRow) -> Int {
        let start = row.range(at: 0).lowerBound
        guard start > counted else { return line }
        line += table.source.bytes[counted..<start].count { $0 == UInt8(ascii: "\n") }
        counted = start
        return line
    }
}
