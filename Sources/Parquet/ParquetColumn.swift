/// A column of a Parquet file, filled cell by cell.
public struct ParquetColumn: Sendable {
    /// What its cells hold.
    public enum Kind: Sendable {
        /// A text in UTF-8.
        case text
        /// A whole number of 64 bits.
        case integer
        /// A number of 64 bits (IEEE 754).
        case decimal
        /// Days since 1 January 1970.
        case day
        /// Yes or no.
        case flag
    }

    /// The name.
    public let name: String
    let kind: Kind
    /// Which cells hold something.
    private(set) var isThere: [Bool] = []
    private var numbers: [UInt64] = []
    private var places: [String: Int] = [:]
    private var texts: [String] = []
    private var decimalPlaces: [UInt64: Int] = [:]
    private var decimals: [UInt64] = []

    /// An empty column.
    public init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }

    /// Adds a cell that says nothing.
    public mutating func appendNothing() { isThere.append(false) }

    /// Adds a text.
    public mutating func append(_ text: String) {
        precondition(kind == .text, "“\(name)” holds no texts.")
        isThere.append(true)
        let place = places[text] ?? texts.count
        if place == texts.count {
            places[text] = place
            texts.append(text)
        }
        numbers.append(UInt64(place))
    }

    /// Adds a whole number, or the number of a day.
    public mutating func append(_ number: Int) {
        precondition(kind == .integer || kind == .day, "“\(name)” holds no whole numbers.")
        isThere.append(true)
        numbers.append(UInt64(bitPattern: Int64(number)))
    }

    /// Adds a number.
    public mutating func append(_ number: Double) {
        precondition(kind == .decimal, "“\(name)” holds no numbers.")
        isThere.append(true)
        let place = decimalPlaces[number.bitPattern] ?? decimals.count
        if place == decimals.count {
            decimalPlaces[number.bitPattern] = place
            decimals.append(number.bitPattern)
        }
        numbers.append(UInt64(place))
    }

    /// Adds yes or no.
    public mutating func append(_ flag: Bool) {
        precondition(kind == .flag, "“\(name)” holds no yes and no.")
        isThere.append(true)
        numbers.append(flag ? 1 : 0)
    }

    /// Texts and fractions that return stand once in a dictionary; codes that name each row don't. Shares have a thousand
    /// values: two bytes of an index pack better than eight of a fraction.
    var hasDictionary: Bool { isDistinct && (texts.count + decimals.count) * 2 <= numbers.count }

    /// How the values are encoded, by the format's numbers: plain, or by a dictionary. Differences of texts
    /// (DELTA_BYTE_ARRAY) are read by fewer programs: fastparquet 2026.9 stops at them.
    var encoding: Int { hasDictionary ? 8 : 0 }

    private var isDistinct: Bool { kind == .text || kind == .decimal }

    /// What the dictionary holds, as its page writes it.
    var dictionary: (count: Int, plain: [UInt8]) {
        var plain: [UInt8] = []
        for text in texts { ParquetColumn.appendPlain(text, to: &plain) }
        for decimal in decimals { ParquetColumn.append(decimal, bytes: 8, to: &plain) }
        return (texts.count + decimals.count, plain)
    }

    /// The values without the cells that say nothing, as the encoding writes them.
    var values: [UInt8] {
        if hasDictionary {
            let last = UInt64(max(texts.count + decimals.count - 1, 1))
            let width = UInt64.bitWidth - last.leadingZeroBitCount
            return [UInt8(width)] + BitPacking.run(numbers, width: width)
        }
        switch kind {
        case .text: return numbers.reduce(into: []) { ParquetColumn.appendPlain(texts[Int($1)], to: &$0) }
        case .decimal: return numbers.reduce(into: []) { ParquetColumn.append(decimals[Int($1)], bytes: 8, to: &$0) }
        case .integer: return numbers.reduce(into: []) { ParquetColumn.append($1, bytes: 8, to: &$0) }
        case .day: return numbers.reduce(into: []) { ParquetColumn.append($1, bytes: 4, to: &$0) }
        case .flag: return BitPacking.packed(numbers, width: 1)
        }
    }

    static func appendPlain(_ text: String, to bytes: inout [UInt8]) {
        append(UInt64(text.utf8.count), bytes: 4, to: &bytes)
        bytes += text.utf8
    }

    static func append(_ number: UInt64, bytes count: Int, to bytes: inout [UInt8]) {
        for position in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * position))) }
    }
}

/// Numbers of a few bits side by side, the lowest first.
enum BitPacking {
    /// One bit-packed run of the hybrid of runs and packed numbers.
    static func run(_ numbers: [UInt64], width: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        Varint.append(UInt64((numbers.count + 7) / 8) << 1 | 1, to: &bytes)
        return bytes + packed(numbers, width: width)
    }

    /// Whole groups of eight, with noughts at the end.
    static func packed(_ numbers: [UInt64], width: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: (numbers.count + 7) / 8 * width)
        for (position, number) in numbers.enumerated() {
            for bit in 0..<width where number >> bit & 1 == 1 {
                let place = position * width + bit
                bytes[place / 8] |= 1 << (place % 8)
            }
        }
        return bytes
    }
}
