import CampaignModel

/// A row of a CSV file; its readers report what is wrong with a cell and then give nil.
public struct CSVRow {
    let table: CSVTable
    /// The row's place among the rows of the table, from 0.
    public let index: Int

    /// The bytes of a cell, empty when the file leaves the column out: for interning without strings.
    public func bytes(_ name: String) -> ArraySlice<UInt8> {
        guard let column = table.columns[name] else { return [] }
        return bytes(at: column)
    }

    /// The bytes of a cell.
    public func bytes(_ column: CSVColumn) -> ArraySlice<UInt8> {
        bytes(at: column.index)
    }

    /// The place of the row's first cell.
    public var place: SourcePlace { place(at: 0) }

    /// The place of a cell; the row's place when the file leaves the column out.
    public func place(_ name: String) -> SourcePlace {
        place(at: table.columns[name] ?? 0)
    }

    func bytes(at column: Int) -> ArraySlice<UInt8> {
        CSVTable.value(table.source.bytes, range(at: column))
    }

    func range(at column: Int) -> Range<Int> {
        CSVTable.range(offsets: table.offsets, entry: (index + 1) * (table.fieldCount + 1) + column)
    }

    func place(at column: Int) -> SourcePlace {
        let start = Int(table.offsets[(index + 1) * (table.fieldCount + 1)])
        let cell = range(at: column).lowerBound
        let line = table.source.bytes[..<start].count { $0 == UInt8(ascii: "\n") } + 1
        return SourcePlace(file: table.source.file, line: line, column: cell - start + 1)
    }
}
