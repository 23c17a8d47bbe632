/// The value of a field between two separators.
enum CSVField {
    private static let quote = UInt8(ascii: "\"")

    /// The bytes without quotation marks and without spaces around them, doubled quotation marks made single.
    static func value(_ bytes: [UInt8], _ range: Range<Int>) -> ArraySlice<UInt8> {
        guard let first = range.first, bytes[first] == quote else { return bytes[trimmed(bytes, range)] }
        let close = bytes[range].lastIndex(of: quote) ?? first
        guard close > first else { return bytes[trimmed(bytes, (first + 1)..<range.upperBound)] }
        let inside = bytes[trimmed(bytes, (first + 1)..<close)]
        return inside.contains(quote) ? unescaped(inside) : inside
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, isSpace(bytes[low]) { low += 1 }
        while low < high, isSpace(bytes[high - 1]) { high -= 1 }
        return low..<high
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
    }

    private static func unescaped(_ inside: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var value: [UInt8] = []
        value.reserveCapacity(inside.count)
        var skip = false
        for byte in inside {
            skip = byte == quote && !skip
            if !skip { value.append(byte) }
        }
        return value[...]
    }
}
