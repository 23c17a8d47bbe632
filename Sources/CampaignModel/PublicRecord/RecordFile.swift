/// The one way that the public record is written, so that one text has one hash.
///
/// A CSV file (RFC 4180, UTF-8, LF) with the columns `kind,key,field,value`, one fact a line, sorted by the bytes of
/// kind, key and field; a cell stands in quotation marks only where it holds a comma, a quotation mark or a line break.
public enum RecordFile {
    /// The first line.
    public static let header = "kind,key,field,value"

    /// The bytes of rows that are in order, no name twice.
    public static func bytes(of rows: [FactRow]) -> [UInt8] {
        var bytes = Array((header + "\n").utf8)
        bytes.reserveCapacity(rows.count * 64)
        for row in rows { bytes += line(row) + [UInt8(ascii: "\n")] }
        return bytes
    }

    /// One row without the end of its line: what a proof hashes as a leaf.
    public static func line(_ row: FactRow) -> [UInt8] {
        var bytes: [UInt8] = []
        for (position, cell) in [row.name.record, row.name.key, row.name.field, row.value].enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            if cell.utf8.contains(where: isSpecial) {
                bytes += "\"\(cell.escaped { $0 == "\"" ? "\"\"" : nil })\"".utf8
            } else {
                bytes += cell.utf8
            }
        }
        return bytes
    }

    /// The rows of a file, or the row that is not written as this type writes it.
    public static func rows(in bytes: [UInt8]) -> Result<[FactRow], LedgerFile.Misreading> {
        let head = Array((header + "\n").utf8)
        guard bytes.starts(with: head) else { return .failure(LedgerFile.Misreading(line: 1)) }
        var cursor = RecordCursor(bytes: bytes, position: head.count)
        var rows: [FactRow] = []
        rows.reserveCapacity(bytes.count / 48)
        while cursor.position < bytes.count {
            guard let row = cursor.row(), rows.last.map({ $0.name < row.name }) ?? true else {
                return .failure(LedgerFile.Misreading(line: rows.count + 2))
            }
            rows.append(row)
        }
        return .success(rows)
    }

    fileprivate static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }
}

/// Reads rows byte by byte and takes nothing that `RecordFile` wouldn't write.
private struct RecordCursor {
    let bytes: [UInt8]
    var position: Int

    mutating func row() -> FactRow? {
        guard let record = cell(before: UInt8(ascii: ",")), let key = cell(before: UInt8(ascii: ",")),
            let field = cell(before: UInt8(ascii: ",")), let value = cell(before: UInt8(ascii: "\n")),
            !record.isEmpty, !key.isEmpty
        else { return nil }
        return FactRow(RecordName(record, key, field), value)
    }

    private mutating func cell(before end: UInt8) -> String? {
        guard position < bytes.count else { return nil }
        return bytes[position] == UInt8(ascii: "\"") ? quoted(before: end) : plain(before: end)
    }

    private mutating func plain(before end: UInt8) -> String? {
        let start = position
        while position < bytes.count, !RecordFile.isSpecial(bytes[position]) { position += 1 }
        guard position < bytes.count, bytes[position] == end else { return nil }
        position += 1
        return String(decoding: bytes[start..<position - 1], as: UTF8.self)
    }

    private mutating func quoted(before end: UInt8) -> String? {
        position += 1
        var text: [UInt8] = []
        while position + 1 < bytes.count {
            if bytes[position] == UInt8(ascii: "\"") {
                position += 1
                if bytes[position] == end {
                    position += 1
                    guard text.contains(where: RecordFile.isSpecial) else { return nil }
                    return String(decoding: text, as: UTF8.self)
                }
                guard bytes[position] == UInt8(ascii: "\"") else { return nil }
            }
            text.append(bytes[position])
            position += 1
        }
        return nil
    }
}
