/// The one way that entries are written, so that one text has one hash.
///
/// A CSV file (RFC 4180, UTF-8, LF) with the columns `key,state,value,numerator,denominator,revisions`, one figure a
/// line, sorted by the bytes of the key. Numbers are in the fewest digits; a cell is empty where there is no number.
public enum LedgerFile {
    /// The first line.
    public static let header = "key,state,value,numerator,denominator,revisions"

    /// The order of names: byte by byte, the same wherever it is sorted.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        let quick = left.utf8.withContiguousStorageIfAvailable { left in
            right.utf8.withContiguousStorageIfAvailable { right in precedes(left, right) }
        }
        return quick.flatMap(\.self) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// Hundreds of thousands of names are compared in a build.
    private static func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        let shared = min(left.count, right.count)
        var place = 0
        while place < shared, left[place] == right[place] { place += 1 }
        return place < shared ? left[place] < right[place] : left.count < right.count
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

    /// One row without the end of its line: what a proof hashes as a leaf.
    public static func line(_ row: LedgerRow) -> [UInt8] {
        var bytes: [UInt8] = []
        append(row, to: &bytes)
        bytes.removeLast()
        return bytes
    }

    /// The rows of a file, or the line that is not written as this type writes it.
    public static func rows(in bytes: [UInt8]) -> Result<[LedgerRow], Misreading> {
        let head = Array((header + "\n").utf8)
        guard bytes.starts(with: head) else { return .failure(Misreading(line: 1)) }
        var cursor = LedgerCursor(bytes, at: head.count)
        var rows: [LedgerRow] = []
        rows.reserveCapacity(bytes.count / 40)
        while !cursor.isAtEnd {
            guard let row = cursor.row(), rows.last.map({ precedes($0.name, row.name) }) ?? true else {
                return .failure(Misreading(line: rows.count + 2))
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
            bytes += "\"\(row.name.escaped { $0 == "\"" ? "\"\"" : nil })\"".utf8
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
