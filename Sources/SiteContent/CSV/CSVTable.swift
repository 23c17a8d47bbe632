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
    /// The text of the file.
    let source: SourceText
    /// Where every field starts; see `CSVScanner.offsets`.
    let offsets: [UInt32]
    /// How many fields a record has.
    let fieldCount: Int
    /// The lines of the records; the first is the header.
    let lines: RecordLines
    /// The columns that the schema knows, and where the file has them.
    let columns: CSVColumns
    /// The site's languages, for localised texts.
    let languages: [LanguageTag]
    /// Takes what the cells' readers find.
    let collector: DiagnosticCollector
    private let isSound: Bool

    /// Reads the header and finds the records; a broken header leaves the table without rows.
    public init(_ source: SourceText, _ schema: CSVSchema, into collector: DiagnosticCollector) {
        let separator = CSVTable.separator(of: source.bytes)
        let scanner = CSVScanner(source.bytes, separator: separator)
        self.source = source
        self.languages = schema.languages
        self.collector = collector
        self.offsets = scanner.offsets
        self.fieldCount = scanner.fieldCount
        self.lines = scanner.lines
        let header = CSVHeader(source, scanner, schema)
        self.columns = header.columns
        self.isSound = header.isSound
        if separator != UInt8(ascii: ",") { collector.add(.otherSeparator(separator, at: source.whole.place)) }
        header.diagnostics.forEach(collector.add)
        CSVTable.report(scanner, source, into: collector)
    }

    /// The rows below the header, in the order of the file.
    public var rows: Rows { Rows(table: self, endIndex: isSound ? lines.count - 1 : 0) }

    /// The column of that name, to read many rows fast; nil when the file leaves it out.
    public func column(_ name: String) -> CSVColumn? {
        index(of: name).map { CSVColumn(name: name, index: $0) }
    }

    /// The rows of a table.
    public struct Rows: RandomAccessCollection {
        let table: CSVTable
        /// The first row's index.
        public var startIndex: Int { 0 }
        /// The number of rows.
        public let endIndex: Int
        /// The row at an index, from 0.
        public subscript(index: Int) -> CSVRow { CSVRow(table: table, index: index) }
    }

    func index(of name: String) -> Int? {
        columns.index(of: name)
    }

    /// The separator: `;` or a tab when the header has that and no comma.
    private static func separator(of bytes: [UInt8]) -> UInt8 {
        let header = bytes.prefix { $0 != UInt8(ascii: "\n") }
        if header.contains(UInt8(ascii: ",")) { return UInt8(ascii: ",") }
        return [UInt8(ascii: ";"), UInt8(ascii: "\t")].first { header.contains($0) } ?? UInt8(ascii: ",")
    }

    private static func report(_ scanner: CSVScanner, _ source: SourceText, into collector: DiagnosticCollector) {
        for record in scanner.oddRecords {
            let place = SourcePlace(file: source.file, line: record.line)
            collector.add(.oddRow(fields: record.fields, columns: scanner.fieldCount, at: place))
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
