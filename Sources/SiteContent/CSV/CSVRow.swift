import CampaignModel

/// A row of a CSV file; its readers report what is wrong with a cell and then give nil.
public struct CSVRow {
    let storage: CSVStorage
    /// Takes what the readers find.
    var collector: DiagnosticCollector { storage.collector }
    /// The row's place among the rows of the table, from 0.
    public let index: Int

    /// The bytes of a cell without spaces around them, empty when the file leaves the column out: for interning.
    public func bytes(_ name: String) -> ArraySlice<UInt8> {
        guard let column = storage.columns.index(of: name) else { return [] }
        return bytes(at: column)
    }

    /// The bytes of a cell without spaces around them.
    public func bytes(_ column: CSVColumn) -> ArraySlice<UInt8> {
        bytes(at: column.index)
    }

    /// True when the cell is empty or the file leaves the column out.
    public func isEmpty(_ name: String) -> Bool {
        bytes(name).isEmpty
    }

    /// The line of the row's first cell, from 1.
    public var line: Int { storage.lines[index + 1] }

    /// The place of the row's first cell.
    public var place: SourcePlace { SourcePlace(file: storage.source.file, line: line) }

    /// The place of a cell; the row's place when the file leaves the column out.
    public func place(_ name: String) -> SourcePlace {
        storage.columns.index(of: name).map { place(at: $0) } ?? place
    }

    /// The place of a cell.
    public func place(_ column: CSVColumn) -> SourcePlace {
        place(at: column.index)
    }

    func bytes(at column: Int) -> ArraySlice<UInt8> {
        CSVField.value(storage.source.bytes, range(at: column))
    }

    private var firstEntry: Int { (index + 1) * storage.stride }

    private func range(at column: Int) -> Range<Int> {
        let entry = firstEntry + column
        return Int(storage.offsets[entry])..<(Int(storage.offsets[entry + 1]) - 1)
    }

    /// The place of a cell, or of what stands so many characters behind its start.
    func place(at column: Int, after characters: Int = 0) -> SourcePlace {
        let before = storage.source.bytes[Int(storage.offsets[firstEntry])..<range(at: column).lowerBound]
        let end = Characters.end(of: before)
        let line = line + end.lines
        return SourcePlace(
            file: storage.source.file, line: line,
            column: storage.source.hidden.column(end.column + characters, ofLine: line))
    }
}
