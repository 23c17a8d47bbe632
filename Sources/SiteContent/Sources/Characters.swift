/// Counting characters in UTF-8 as an editor counts them: a combining mark belongs to the letter before it.
enum Characters {
    /// The line ends in the bytes, and the column (from 1) of the character after them.
    static func end(of bytes: ArraySlice<UInt8>) -> (lines: Int, column: Int) {
        var lines = 0
        var column = 1
        var previous: UInt8 = 0
        bytes.withUnsafeBufferPointer { bytes in
            for byte in bytes {
                if byte == UInt8(ascii: "\n") {
                    lines += 1
                    column = 1
                } else if byte & 0xC0 != 0x80 {
                    column += 1
                } else if isCombining(previous, byte) {
                    column -= 1
                }
                previous = byte
            }
        }
        return (lines, column)
    }

    /// True for the bytes of U+0300 to U+036F.
    private static func isCombining(_ lead: UInt8, _ next: UInt8) -> Bool {
        lead == 0xCC || (lead == 0xCD && next < 0xB0)
    }
}
