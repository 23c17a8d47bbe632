/// The one way that entries are written, so that one text has one hash.
///
/// A CSV file (RFC 4180, UTF-8, LF) with the columns `key,state,value,numerator,denominator,revisions`, one figure a
/// line, sorted by the bytes of the key. Numbers are in the fewest digits; a cell is empty where there is no number.
public enum LedgerFile {
    /// The first line.
    public static let header = "key,state,value,numerator,denominator,revisions"

    /// The order of names: byte by byte, the same wherever it is sorted.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// The bytes of rows that are in the order of their names, no name twice.
    public static func bytes(of rows: [LedgerRow]) -> [UInt8] {
        var bytes = Array((header + "\n").utf8)
        bytes.reserveCapacity(rows.count * 48)
        for row in rows {
            append(row, to: &bytes)
        }
        return bytes
    }

    /// The rows of a file, or the line that is not written as this type writes it.
    public static func rows(in bytes: [UInt8]) -> Result<[LedgerRow], Misreading> {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let first = lines.first, first.elementsEqual(header.utf8) else { return .failure(Misreading(line: 1)) }
        guard let last = lines.last, last.isEmpty else { return .failure(Misreading(line: lines.count)) }
        var rows: [LedgerRow] = []
        rows.reserveCapacity(lines.count)
        for (index, line) in lines.enumerated().dropFirst().dropLast() {
            guard let row = LedgerLine(line).row else { return .failure(Misreading(line: index + 1)) }
            if let before = rows.last, !precedes(before.name, row.name) {
                return .failure(Misreading(line: index + 1))
            }
            rows.append(row)
        }
        return .success(rows)
    }

    /// A line that can't be read.
    public struct Misreading: Error, Hashable {
        /// The line, from 1.
        public let line: Int
    }

    private static func append(_ row: LedgerRow, to bytes: inout [UInt8]) {
        if row.name.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) {
            bytes += "\"\(row.name.replacing("\"", with: "\"\""))\"".utf8
        } else {
            bytes += row.name.utf8
        }
        bytes.append(UInt8(ascii: ","))
        bytes += row.entry.state.rawValue.utf8
        bytes.append(UInt8(ascii: ","))
        if let value = row.entry.value { MachineNumber.append(value, to: &bytes) }
        for number in [row.entry.numerator, row.entry.denominator, row.entry.revisions] {
            bytes.append(UInt8(ascii: ","))
            if let number { MachineNumber.append(number, to: &bytes) }
        }
        bytes.append(UInt8(ascii: "\n"))
    }
}

/// A line of a ledger file, taken apart.
private struct LedgerLine {
    private var rest: ArraySlice<UInt8>

    init(_ line: ArraySlice<UInt8>) {
        rest = line
    }

    var row: LedgerRow? {
        var line = self
        guard let name = line.name(), !name.isEmpty else { return nil }
        let cells = line.rest.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard cells.count == 5, let state = Figure.State(rawValue: cells[0]), let revisions = Int(cells[4]) else {
            return nil
        }
        let entry = LedgerEntry(
            state: state, value: Double(cells[1]), numerator: Int(cells[2]), denominator: Int(cells[3]),
            revisions: revisions)
        let isWhole = zip(cells[1...3], [entry.value != nil, entry.numerator != nil, entry.denominator != nil])
            .allSatisfy { cell, isNumber in isNumber || cell.isEmpty }
        guard isWhole, (entry.value != nil) == (state == .reported) else { return nil }
        return LedgerRow(name: name, entry: entry)
    }

    /// The name before the first comma, or in quotes.
    private mutating func name() -> String? {
        guard rest.first == UInt8(ascii: "\"") else {
            guard let comma = rest.firstIndex(of: UInt8(ascii: ",")) else { return nil }
            defer { rest = rest[(comma + 1)...] }
            return String(decoding: rest[..<comma], as: UTF8.self)
        }
        rest.removeFirst()
        var name: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") {
                let next = rest.popFirst()
                if next == UInt8(ascii: ",") { return String(decoding: name, as: UTF8.self) }
                guard next == UInt8(ascii: "\"") else { return nil }
            }
            name.append(byte)
        }
        return nil
    }
}
