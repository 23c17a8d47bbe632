/// The bytes that the syntax gives a meaning.
enum Byte {
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let dot = UInt8(ascii: ".")
    static let equals = UInt8(ascii: "=")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
}

extension UInt8 {
    /// Whether the byte is white space in ASCII.
    var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

    /// Whether the byte is white space that doesn't end a line.
    var isSpace: Bool { self == 0x20 || self == 0x09 }

    /// Whether the byte goes on with a scalar that an earlier byte began.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension RandomAccessCollection where Element == UInt8 {
    /// The bytes without white space at either end.
    var trimmed: SubSequence {
        guard let first = firstIndex(where: { !$0.isBlank }) else { return self[startIndex..<startIndex] }
        var end = endIndex
        while end > first, self[index(before: end)].isBlank { end = index(before: end) }
        return self[first..<end]
    }

    var text: String { String(decoding: self, as: UTF8.self) }
}
