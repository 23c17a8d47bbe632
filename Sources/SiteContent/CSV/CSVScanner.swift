/// The records of a CSV text as byte offsets: RFC 4180 over UTF-8 with LF.
struct CSVScanner {
    /// A record with another number of fields than the header.
    struct OddRecord {
        /// The line where it starts.
        let line: Int
        /// How many fields it has.
        let fields: Int
    }

    /// For every field the byte where it starts, and after a record's last field the byte after its line end.
    ///
    /// A field ends one byte before the next entry. Records are `fieldCount + 1` entries long.
    private(set) var offsets: [UInt32] = []
    /// The number of fields of the first record.
    private(set) var fieldCount = 0
    /// The lines of the records that were kept.
    private(set) var lines = RecordLines()
    /// Records that were left out.
    private(set) var oddRecords: [OddRecord] = []
    /// The byte of a quotation mark that never closes.
    private(set) var unclosedQuote: Int?
    /// Bytes that stand between a closing quotation mark and the next separator.
    private(set) var strayQuotes: [Int] = []

    private let separator: UInt8
    private var line = 1
    private static let quote = UInt8(ascii: "\"")
    private static let newline = UInt8(ascii: "\n")

    /// Reads the bytes in one pass.
    init(_ bytes: [UInt8], separator: UInt8) {
        self.separator = separator
        offsets.reserveCapacity(bytes.count / 6)
        bytes.withUnsafeBufferPointer { scan($0) }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < bytes.count, unclosedQuote == nil {
            if bytes[start] == CSVScanner.newline {
                start += 1
                line += 1
                continue
            }
            start = scanRecord(bytes, from: start)
        }
    }

    /// Reads one record and gives the byte after its line end.
    private mutating func scanRecord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let firstEntry = offsets.count
        let firstLine = line
        var position = start
        var atSeparator = true
        while atSeparator {
            offsets.append(UInt32(truncatingIfNeeded: position))
            position = fieldEnd(bytes, from: position)
            atSeparator = position < bytes.count && bytes[position] == separator
            position += 1
        }
        line += 1
        let fields = offsets.count - firstEntry
        if fieldCount == 0 { fieldCount = fields }
        if fields == fieldCount, unclosedQuote == nil {
            offsets.append(UInt32(truncatingIfNeeded: position))
            lines.add(line: firstLine)
        } else {
            offsets.removeSubrange(firstEntry...)
            if unclosedQuote == nil { oddRecords.append(OddRecord(line: firstLine, fields: fields)) }
        }
        return position
    }

    /// The byte of the separator or line end after a field.
    private mutating func fieldEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        if position < bytes.count, bytes[position] == CSVScanner.quote {
            position = closingQuote(bytes, of: start) + 1
            if position < bytes.count, bytes[position] != separator, bytes[position] != CSVScanner.newline {
                strayQuotes.append(position)
            }
        }
        while position < bytes.count, bytes[position] != separator, bytes[position] != CSVScanner.newline {
            position += 1
        }
        return position
    }

    /// The byte of the quotation mark that closes the one at `start`; the last byte when none does.
    private mutating func closingQuote(_ bytes: UnsafeBufferPointer<UInt8>, of start: Int) -> Int {
        var position = start + 1
        while position < bytes.count {
            if bytes[position] == CSVScanner.quote {
                guard position + 1 < bytes.count, bytes[position + 1] == CSVScanner.quote else { return position }
                position += 1
            } else if bytes[position] == CSVScanner.newline {
                line += 1
            }
            position += 1
        }
        unclosedQuote = start
        return bytes.count - 1
    }
}
