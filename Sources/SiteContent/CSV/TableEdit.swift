import CampaignModel

/// A table of the content that rows are put into: rows that nobody touches keep their bytes.
///
/// Columns are those of the file, in its order; cells of columns that a new row says nothing of stay empty.
public struct TableEdit: Sendable {
    /// The names of the columns.
    public let head: [String]
    private let start: [UInt8]
    private let separator: UInt8
    private let lineEnd: [UInt8]
    /// The rows that are there, then those that were put in.
    private var rows: [Row] = []
    /// The rows in the order of the file, as positions in `rows`.
    private var order: [Int] = []
    /// Where the row with a key stands, for the columns that keys were last asked by.
    private var places: (key: [String], rows: [String: Int]) = ([], [:])
    /// What rows are ordered by, once that was asked for.
    private var ranks: [[Int]] = []

    private struct Row: Sendable {
        var cells: [String]
        /// The bytes as they stand in the file, with the line's end; nothing for rows that were put in.
        var bytes: ArraySlice<UInt8>?
    }

    /// What putting a row in did.
    public enum Outcome: Hashable, Sendable {
        /// The row is new.
        case added
        /// The row was there with these cells, by column.
        case changed(from: [String: String])
        /// The row was there and says the same.
        case unchanged
    }

    /// Begins a table that has no file yet.
    public init(head: [String]) {
        self.head = head
        start = Array((head.joined(separator: ",") + "\n").utf8)
        separator = UInt8(ascii: ",")
        lineEnd = Array("\n".utf8)
    }

    /// Takes the bytes of a file; nothing when its rows can't be told apart, which `check` explains.
    public init?(_ bytes: [UInt8]) {
        let newline = UInt8(ascii: "\n")
        let separator = CSVTable.separator(of: bytes)
        let scanner = CSVScanner(bytes, separator: separator)
        guard scanner.lines.count > 0, TableEdit.areBlank(scanner.oddRecords, in: bytes), scanner.unclosedQuote == nil,
            scanner.strayQuotes.allSatisfy({ bytes[$0] == UInt8(ascii: "\r") })
        else { return nil }
        self.separator = separator
        let stride = scanner.fieldCount + 1
        let records = (0..<scanner.lines.count).map { record in
            (0..<scanner.fieldCount).map { field in
                TableEdit.text(
                    bytes,
                    Int(
                        scanner.offsets[record * stride + field])..<(Int(scanner.offsets[record * stride + field + 1])
                        - 1))
            }
        }
        head = records[0].map { $0.hasPrefix("\u{FEFF}") ? String($0.dropFirst()) : $0 }
        var starts = (0..<scanner.lines.count).map { Int(scanner.offsets[$0 * stride]) }
        starts.append(bytes.count)
        start = Array(bytes[..<starts[1]])
        lineEnd = start.suffix(2).elementsEqual("\r\n".utf8) ? Array("\r\n".utf8) : [newline]
        rows = (1..<records.count).map { Row(cells: records[$0], bytes: bytes[starts[$0]..<starts[$0 + 1]]) }
        order = Array(rows.indices)
    }

    /// A line with another number of cells than the first one.
    public struct OddLine: Hashable, Sendable {
        /// The line, from 1.
        public let line: Int
        /// How many cells it has.
        public let cells: Int
        /// How many the first one has.
        public let wanted: Int

        /// Tells of a line.
        public init(line: Int, cells: Int, wanted: Int) {
            (self.line, self.cells, self.wanted) = (line, cells, wanted)
        }
    }

    /// The first uneven line of a table that can't be taken; nil when something else is wrong with it.
    public static func firstOddLine(of bytes: [UInt8]) -> OddLine? {
        let scanner = CSVScanner(bytes, separator: CSVTable.separator(of: bytes))
        guard scanner.unclosedQuote == nil else { return nil }
        return scanner.oddRecords.first { !areBlank([$0], in: bytes) }.map {
            OddLine(line: $0.line, cells: $0.fields, wanted: scanner.fieldCount)
        }
    }

    /// True when the records that were left out are empty lines that end as Windows ends them.
    private static func areBlank(_ records: [CSVScanner.OddRecord], in bytes: [UInt8]) -> Bool {
        guard !records.isEmpty else { return true }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return records.allSatisfy { lines[$0.line - 1].elementsEqual("\r".utf8) }
    }

    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        let end = range.upperBound
        let hasReturn = end > range.lowerBound && bytes[end - 1] == UInt8(ascii: "\r")
        let value = CSVField.value(bytes, range.lowerBound..<(hasReturn ? end - 1 : end))
        return String(decoding: value, as: UTF8.self)
    }

    /// The rows, as cells in the order of the columns.
    public var records: [[String]] { order.map { rows[$0].cells } }

    private func named(_ cells: [String]) -> [String: String] {
        Dictionary(zip(head, cells), uniquingKeysWith: { first, _ in first })
    }

    /// Puts a row in: over the row with the same cells in the key columns, else behind the last row that doesn't come
    /// after it.
    ///
    /// - Parameters:
    ///   - row: The cells by column. Columns that aren't named keep what they hold.
    ///   - key: The columns that name a row.
    ///   - ignoring: Columns that alone don't make a row another one, as the day of a report.
    ///   - rank: What rows are ordered by; without it new rows come last.
    public mutating func put(
        _ row: [String: String], key: [String], ignoring: Set<String> = [],
        rank: (([String: String]) -> [Int])? = nil
    ) -> Outcome {
        if places.key != key {
            let names = order.map { (name(of: named(rows[$0].cells), key), $0) }
            places = (key, Dictionary(names, uniquingKeysWith: { first, _ in first }))
        }
        let own = name(of: row, key)
        if let place = places.rows[own] {
            let before = named(rows[place].cells)
            let differs = row.contains { !ignoring.contains($0.key) && before[$0.key] ?? "" != $0.value }
            guard differs else { return .unchanged }
            for (column, name) in head.enumerated() {
                rows[place].cells[column] = row[name] ?? rows[place].cells[column]
            }
            rows[place].bytes = nil
            return .changed(from: before)
        }
        places.rows[own] = rows.count
        insert(Row(cells: head.map { row[$0] ?? "" }, bytes: nil), rank: rank)
        return .added
    }

    private mutating func insert(_ row: Row, rank: (([String: String]) -> [Int])?) {
        var place = order.count
        if let rank {
            while ranks.count < rows.count { ranks.append(rank(named(rows[ranks.count].cells))) }
            let own = rank(named(row.cells))
            while place > 0, own.lexicographicallyPrecedes(ranks[order[place - 1]]) { place -= 1 }
        }
        order.insert(rows.count, at: place)
        rows.append(row)
    }

    private func name(of row: [String: String], _ key: [String]) -> String {
        key.map { row[$0] ?? "" }.joined(separator: "\u{1F}")
    }

    /// The bytes of the whole table.
    public var bytes: [UInt8] {
        var bytes = start
        if !rows.isEmpty, bytes.last != lineEnd.last { bytes += lineEnd }
        for (place, position) in order.enumerated() {
            let row = rows[position]
            if let kept = row.bytes {
                bytes += kept
                if place + 1 < rows.count, kept.last != lineEnd.last { bytes += lineEnd }
            } else {
                let cells = row.cells.map(quoted)
                bytes += cells.joined(separator: String(UnicodeScalar(separator))).utf8
                bytes += lineEnd
            }
        }
        return bytes
    }

    private func quoted(_ cell: String) -> String {
        let needsQuotes =
            cell.utf8.contains { [separator, 0x22, 0x0A, 0x0D].contains($0) }
            || cell.first?.isWhitespace == true || cell.last?.isWhitespace == true
        return needsQuotes ? "\"\(cell.escaped { $0 == "\"" ? "\"\"" : nil })\"" : cell
    }
}

/// The tables that imports write into, and the columns that a new one begins with.
public enum ContentTable {
    /// The observations of a period, from the content's folder.
    public static func observations(_ period: String) -> String { "data/observations/\(period).csv" }

    /// The columns of observations in a site with these languages.
    public static func observationHead(_ languages: [LanguageTag]) -> [String] {
        let known = ObservationReader.schema(languages).knownColumns
        let head = ["indicator", "unit", "group"]
        return head + known.filter { !head.contains($0) }
    }

    /// The columns of a register in a site with these languages.
    public static func head(of register: String, _ languages: [LanguageTag]) -> [String] {
        RegisterSummary.all.first { $0.name == register }?.heads(languages) ?? []
    }
}
