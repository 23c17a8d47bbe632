import CampaignModel

/// A CSV file whose cells are read on demand; nothing is copied until a cell is asked for.
///
///     let table = CSVTable(text, CSVSchema(required: ["code", "name"], optional: ["area"]), into: collector)
///     for row in table.rows {
///         guard let code = row.code("code"), let name = row.text("name") else { continue }
///         …
///     }
///
/// Asking for a column that the schema doesn't have is a bug of the reader and traps.
public struct CSVTable {
    let storage: CSVStorage
    private let isSound: Bool

    /// Reads the header and finds the records; a broken header leaves the table without rows.
    public init(_ source: SourceText, _ schema: CSVSchema, into collector: DiagnosticCollector) {
        let separator = CSVTable.separator(of: source.bytes)
        let scanner = CSVScanner(source.bytes, separator: separator)
        let header = CSVHeader(source, scanner, schema)
        isSound = header.isSound
        storage = CSVStorage(source, scanner, header.columns, schema.languages, collector)
        if separator != UInt8(ascii: ","), !header.explainsAll {
            collector.add(.otherSeparator(separator, at: source.whole.place))
        }
        header.diagnostics.forEach(collector.add)
        if !header.explainsAll { CSVTable.report(scanner, source, separator, into: collector) }
    }

    /// The rows below the header, in the order of the file.
    public var rows: Rows { Rows(storage: storage, endIndex: isSound ? storage.lines.count - 1 : 0) }

    /// The column of that name, to read many rows fast; nil when the file leaves it out.
    public func column(_ name: String) -> CSVColumn? {
        storage.columns.index(of: name).map { CSVColumn(name: name, index: $0) }
    }

    /// The rows of a table.
    public struct Rows: RandomAccessCollection {
        let storage: CSVStorage
        /// The first row's index.
        public var startIndex: Int { 0 }
        /// The number of rows.
        public let endIndex: Int
        /// The row at an index, from 0.
        public subscript(index: Int) -> CSVRow { CSVRow(storage: storage, index: index) }
    }

    /// The separator: `;` or a tab when the header has that and no comma.
    static func separator(of bytes: [UInt8]) -> UInt8 {
        let header = bytes.prefix { $0 != UInt8(ascii: "\n") }
        if header.contains(UInt8(ascii: ",")) { return UInt8(ascii: ",") }
        return [UInt8(ascii: ";"), UInt8(ascii: "\t")].first { header.contains($0) } ?? UInt8(ascii: ",")
    }

    private static func report(
        _ scanner: CSVScanner, _ source: SourceText, _ separator: UInt8, into collector: DiagnosticCollector
    ) {
        // A column that was added to the head alone, or lost from it, is one cause however many rows there are.
        let alike = Dictionary(grouping: scanner.oddRecords, by: \.fields)
        for (fields, records) in alike.sorted(by: { $0.key < $1.key }) {
            let isFolded = records.count > 3
            for record in isFolded ? records.prefix(1) : records[...] {
                let place = SourcePlace(file: source.file, line: record.line)
                collector.add(
                    .oddRow(
                        fields: fields, columns: scanner.fieldCount, others: isFolded ? records.count - 1 : 0,
                        extra: ExtraCells(
                            source.line(record.line), beyond: scanner.fieldCount, separator: separator),
                        at: place))
            }
        }
        for offset in scanner.strayQuotes { collector.add(.strayQuote(at: source.place(at: offset))) }
        if let offset = scanner.unclosedQuote { collector.add(.unclosedQuote(at: source.place(at: offset))) }
    }
}

/// A column found in a file's header.
public struct CSVColumn: Hashable, Sendable {
    /// Its name in the header.
    public let name: String
    /// Its place in the header, from 0.
    public let index: Int
}
