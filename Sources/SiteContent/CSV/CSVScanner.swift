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
    let offsets: [UInt32]
    /// The number of fields of the first record.
    let fieldCount: Int
    /// The lines of the records that were kept.
    let lines: RecordLines
    /// Records that were left out.
    let oddRecords: [OddRecord]
    /// The byte of a quotation mark that never closes.
    let unclosedQuote: Int?
    /// Bytes that stand between a closing quotation mark and the next separator.
    let strayQuotes: [Int]

    /// Reads the bytes in one pass.
    init(_ bytes: [UInt8], separator: UInt8) {
        var pass: CSVPass?
        offsets = bytes.withUnsafeBufferPointer { bytes in
            let capacity = CSVScanner.capacity(bytes, separator)
            return Array(unsafeUninitializedCapacity: capacity) { offsets, count in
                var running = CSVPass(bytes, separator, into: offsets)
                running.run()
                count = running.count
                pass = running
            }
        }
        fieldCount = pass?.fieldCount ?? 0
        lines = pass?.lines ?? RecordLines()
        oddRecords = pass?.oddRecords ?? []
        unclosedQuote = pass?.unclosedQuote
        strayQuotes = pass?.strayQuotes ?? []
    }

    /// Enough room for all entries: one for each field and one for each line end.
    private static func capacity(_ bytes: UnsafeBufferPointer<UInt8>, _ separator: UInt8) -> Int {
        var separators = 0
        var lineEnds = 0
        for byte in bytes {
            separators &+= byte == separator ? 1 : 0
            lineEnds &+= byte == UInt8(ascii: "\n") ? 1 : 0
        }
        return separators + 2 * lineEnds + 2
    }
}
