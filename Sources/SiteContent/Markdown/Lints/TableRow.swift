/// The cells of a line of a table, split as cmark-gfm splits them: at every `|` without a backslash.
struct TableRow {
    /// Where each cell starts.
    private(set) var cells: [ArraySlice<UInt8>] = []
    /// True when the line has no `|` at all.
    private(set) var hasNoPipe = true

    /// Splits a line without what precedes its first sign.
    init(_ line: ArraySlice<UInt8>) {
        var row = line
        while let last = row.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { row.removeLast() }
        var start = row.startIndex
        for index in row.indices where row[index] == UInt8(ascii: "|") {
            if index > row.startIndex, row[index - 1] == UInt8(ascii: "\\") { continue }
            hasNoPipe = false
            if index > row.startIndex { cells.append(row[start..<index]) }
            start = index + 1
        }
        if start < row.endIndex { cells.append(row[start...]) }
    }

    /// The words of a cell.
    static func words(_ cell: ArraySlice<UInt8>) -> String {
        TextTrimming.withoutOuterSpaces(String(decoding: cell, as: UTF8.self))
    }
}
