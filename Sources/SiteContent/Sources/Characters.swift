/// Counting characters in UTF-8 as an editor counts them: a combining mark belongs to the letter before it.
enum Characters {
    /// How many characters the bytes hold.
    static func count(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in bytes {
            if byte & 0xC0 != 0x80 { count += 1 }
            if isCombining(previous, byte) { count -= 1 }
            previous = byte
        }
        return count
    }

    /// The line ends in the bytes, and the column (from 1) of the character after them.
    static func end(of bytes: ArraySlice<UInt8>) -> (lines: Int, column: Int) {
        guard let lineEnd = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return (0, count(bytes) + 1) }
        let lines = bytes.count { $0 == UInt8(ascii: "\n") }
        return (lines, count(bytes[(lineEnd + 1)...]) + 1)
    }

    /// True for the bytes of U+0300 to U+036F.
    private static func isCombining(_ lead: UInt8, _ next: UInt8) -> Bool {
        lead == 0xCC || (lead == 0xCD && next < 0xB0)
    }
}
