/// One pass over a CSV text that writes the offsets of its fields into memory set aside for them.
struct CSVPass {
    private(set) var count = 0
    private(set) var fieldCount = 0
    private(set) var lines = RecordLines()
    private(set) var oddRecords: [CSVScanner.OddRecord] = []
    private(set) var unclosedQuote: Int?
    private(set) var strayQuotes: [Int] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private let separator: UInt8
    private let offsets: UnsafeMutableBufferPointer<UInt32>
    private var line = 1
    private static let quote = UInt8(ascii: "\"")
    private static let newline = UInt8(ascii: "\n")

    /// Gets ready; there must be room for one offset a field and one a line end, and one for the end of the text.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ separator: UInt8, into offsets: UnsafeMutableBufferPointer<UInt32>
    ) {
        self.bytes = bytes
        self.separator = separator
        self.offsets = offsets
    }

    /// Reads all records.
    mutating func run() {
        var start = 0
        while start < bytes.count, unclosedQuote == nil {
            if bytes[start] == CSVPass.newline {
                start += 1
                line += 1
            } else {
                start = readRecord(from: start)
            }
        }
    }

    /// Reads one record and gives the byte after its line end.
    private mutating func readRecord(from start: Int) -> Int {
        let firstEntry = count
        let firstLine = line
        var position = start
        var atSeparator = true
        while atSeparator {
            append(position)
            position = fieldEnd(from: position)
            atSeparator = position < bytes.count && bytes[position] == separator
            position += 1
        }
        line += 1
        let fields = count - firstEntry
        // Spreadsheets leave rows of nothing but separators behind.
        if unclosedQuote == nil, isEmpty(start..<min(position - 1, bytes.count)) {
            count = firstEntry
            return position
        }
        if fieldCount == 0 { fieldCount = fields }
        if fields == fieldCount, unclosedQuote == nil {
            append(position)
            lines.add(line: firstLine)
        } else {
            count = firstEntry
            if unclosedQuote == nil { oddRecords.append(CSVScanner.OddRecord(line: firstLine, fields: fields)) }
        }
        return position
    }

    private func isEmpty(_ record: Range<Int>) -> Bool {
        record.allSatisfy { bytes[$0] == separator || bytes[$0] == UInt8(ascii: " ") }
    }

    private mutating func append(_ offset: Int) {
        offsets.initializeElement(at: count, to: UInt32(truncatingIfNeeded: offset))
        count += 1
    }

    /// The byte of the separator or line end after a field.
    private mutating func fieldEnd(from start: Int) -> Int {
        var position = start
        if position < bytes.count, bytes[position] == CSVPass.quote {
            position = closingQuote(of: start) + 1
            if position < bytes.count, bytes[position] != separator, bytes[position] != CSVPass.newline {
                strayQuotes.append(position)
            }
        }
        while position < bytes.count, bytes[position] != separator, bytes[position] != CSVPass.newline {
            position += 1
        }
        return position
    }

    /// The byte of the quotation mark that closes the one at `start`; the last byte when none does.
    private mutating func closingQuote(of start: Int) -> Int {
        var position = start + 1
        while position < bytes.count {
            if bytes[position] == CSVPass.quote {
                guard position + 1 < bytes.count, bytes[position + 1] == CSVPass.quote else { return position }
                position += 1
            } else if bytes[position] == CSVPass.newline {
                line += 1
            }
            position += 1
        }
        unclosedQuote = start
        return bytes.count - 1
    }
}
