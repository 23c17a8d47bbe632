/// The records of a CSV text as byte offsets: RFC 4180 over UTF-8 with LF.
struct CSVScanner {
    /// A record with another number of fields than the header.
    struct OddRecord {
        /// The byte where it starts.
        let start: Int
        /// How many fields it has.
        let fields: Int
    }

    /// For every field the byte where it starts, and after a record's last field the byte after its line end.
    ///
    /// A field ends one byte before the next entry. Records are `fieldCount + 1` entries long.
    private(set) var offsets: [UInt32] = []
    /// The number of fields of the first record.
    private(set) var fieldCount = 0
    /// Records that were left out.
    private(set) var oddRecords: [OddRecord] = []
    /// The byte of a quotation mark that never closes.
    private(set) var unclosedQuote: Int?
    /// Bytes after a closing quotation mark, or quotation marks inside a field without quotes.
    private(set) var strayQuotes: [Int] = []

    private static let quote = UInt8(ascii: "\"")
    private static let newline = UInt8(ascii: "\n")

    /// Reads the bytes in one pass.
    init(_ bytes: [UInt8], separator: UInt8) {
        offsets.reserveCapacity(bytes.count / 6)
        bytes.withUnsafeBufferPointer { scan($0, separator: separator) }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
        var start = 0
        while start < bytes.count {
            if bytes[start] == CSVScanner.newline {
                start += 1
                continue
            }
            start = scanRecord(bytes, from: start, separator: separator)
        }
    }

    /// Reads one record and gives the byte after its line end.
    private mutating func scanRecord(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, separator: UInt8
    ) -> Int {
        let firstEntry = offsets.count
        var position = start
        while true {
            offsets.append(UInt32(truncatingIfNeeded: position))
            position = fieldEnd(bytes, from: position, separator: separator)
            let atSeparator = position < bytes.count && bytes[position] == separator
            position += 1
            if !atSeparator { break }
        }
        let fields = offsets.count - firstEntry
        if fieldCount == 0 { fieldCount = fields }
        if fields == fieldCount {
            offsets.append(UInt32(truncatingIfNeeded: position))
        } else {
            offsets.removeSubrange(firstEntry...)
            oddRecords.append(OddRecord(start: start, fields: fields))
        }
        return position
    }

    /// The byte of the separator or line end after a field.
    private mutating func fieldEnd(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, separator: UInt8
    ) -> Int {
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
        return min(position, bytes.count)
    }

    /// The byte of the quotation mark that closes the one at `start`; the last byte when none does.
    private mutating func closingQuote(_ bytes: UnsafeBufferPointer<UInt8>, of start: Int) -> Int {
        var position = start + 1
        while position < bytes.count {
            if bytes[position] == CSVScanner.quote {
                guard position + 1 < bytes.count, bytes[position + 1] == CSVScanner.quote else { return position }
                position += 1
            }
            position += 1
        }
        unclosedQuote = start
        return bytes.count - 1
    }
}
