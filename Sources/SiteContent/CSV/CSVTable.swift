import CampaignModel

/// A CSV file whose cells are read on demand; nothing is copied until a cell is asked for.
public struct CSVTable {
    /// The text of the file.
    let source: SourceText
    /// Where every field starts; see `CSVScanner.offsets`.
    let offsets: [UInt32]
    /// How many fields a record has.
    let fieldCount: Int
    /// The columns by name; columns that the file leaves out have no entry.
    let columns: [String: Int]
    /// The site's languages, for localised texts.
    let languages: [LanguageTag]
    /// Takes what the cells' readers find.
    let collector: DiagnosticCollector

    /// Reads the header and finds the records; a broken header leaves the table without rows.
    public init(_ source: SourceText, _ schema: CSVSchema, into collector: DiagnosticCollector) {
        let separator = CSVTable.separator(of: source.bytes)
        let scanner = CSVScanner(source.bytes, separator: separator)
        self.source = source
        self.languages = schema.languages
        self.collector = collector
        var columns: [String: Int] = [:]
        for index in 0..<scanner.fieldCount {
            let range = CSVTable.range(offsets: scanner.offsets, entry: index)
            columns[String(decoding: CSVTable.value(source.bytes, range), as: UTF8.self)] = index
        }
        self.columns = columns
        self.offsets = scanner.offsets
        self.fieldCount = scanner.fieldCount
    }

    /// The rows below the header, in the order of the file.
    public var rows: Rows { Rows(table: self) }

    /// The column of that name, to read many rows fast; nil when the file leaves it out.
    public func column(_ name: String) -> CSVColumn? {
        columns[name].map { CSVColumn(name: name, index: $0) }
    }

    /// The rows of a table.
    public struct Rows: RandomAccessCollection {
        let table: CSVTable
        /// The first row's index.
        public var startIndex: Int { 0 }
        /// The number of rows.
        public var endIndex: Int { Swift.max(0, table.offsets.count / (table.fieldCount + 1) - 1) }
        /// The row at an index, from 0.
        public subscript(index: Int) -> CSVRow { CSVRow(table: table, index: index) }
    }

    static func separator(of bytes: [UInt8]) -> UInt8 {
        let header = bytes.prefix { $0 != UInt8(ascii: "\n") }
        if header.contains(UInt8(ascii: ",")) || !header.contains(UInt8(ascii: ";")) { return UInt8(ascii: ",") }
        return UInt8(ascii: ";")
    }

    static func range(offsets: [UInt32], entry: Int) -> Range<Int> {
        Int(offsets[entry])..<(Int(offsets[entry + 1]) - 1)
    }

    /// The value of a field: without its quotation marks, doubled ones made single.
    static func value(_ bytes: [UInt8], _ range: Range<Int>) -> ArraySlice<UInt8> {
        let quote = UInt8(ascii: "\"")
        guard let first = range.first, bytes[first] == quote, range.count >= 2 else { return bytes[range] }
        let inside = bytes[range.dropFirst().dropLast()]
        guard inside.contains(quote) else { return inside }
        var value: [UInt8] = []
        var skip = false
        for byte in inside {
            if byte == quote && !skip {
                skip = true
                continue
            }
            value.append(byte)
            skip = false
        }
        return value[...]
    }
}

/// A column found in a file's header.
public struct CSVColumn: Hashable, Sendable {
    /// Its name in the header.
    public let name: String
    /// Its place in the header, from 0.
    public let index: Int
}
