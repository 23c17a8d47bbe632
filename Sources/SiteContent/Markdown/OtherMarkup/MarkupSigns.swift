/// Tells in one pass over a line's bytes whether signs of another way to write can stand in it at all: nearly no line
/// has any, and looking for each of them in all lines took longer than reading Markdown.
enum MarkupSigns {
    /// False where no mark of `OtherMarkup` can be; true says that the line is worth a look.
    static func mayStand(in line: ArraySlice<UInt8>, indent: Int) -> Bool {
        line.withUnsafeBufferPointer { bytes in
            mayBegin(UnsafeBufferPointer(rebasing: bytes[min(indent, bytes.count)...])) || mayStand(inside: bytes)
        }
    }

    /// Headings, blocks and notes stand at the beginning.
    private static func mayBegin(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard line.count > 1 else { return false }
        let second = line[1]
        switch line[0] {
        case UInt8(ascii: "="): return true
        case UInt8(ascii: "*"):
            let signs = line.prefix { $0 == UInt8(ascii: "*") }.count
            return signs > 1 && signs < line.count && " `\\".utf8.contains(line[signs])
        case UInt8(ascii: ":"), UInt8(ascii: "."): return second == line[0]
        case UInt8(ascii: "h"): return (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(second)
        case UInt8(ascii: "["): return second == UInt8(ascii: "!") || isDigit(second) || second >= 0x80
        default: return false
        }
    }

    private static func mayStand(inside line: UnsafeBufferPointer<UInt8>) -> Bool {
        var before = UInt8(ascii: " ")
        var dollars = 0
        var tildes = 0
        var carets = 0
        for byte in line {
            if before == UInt8(ascii: "\\"), isLetter(byte) { return true }
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "<"): return true
            case UInt8(ascii: "'"), UInt8(ascii: "="): if before == byte { return true }
            case UInt8(ascii: "["), UInt8(ascii: "/"), UInt8(ascii: "h"):
                if before == UInt8(ascii: "[") { return true }
            case UInt8(ascii: "_"): if before == UInt8(ascii: "`") { return true }
            // A face's code stands behind a space, which code and escaped signs become too.
            case UInt8(ascii: ":"): if before < 0x80, !isLetter(before), !isDigit(before) { return true }
            case UInt8(ascii: "$"): dollars += 1
            case UInt8(ascii: "~"): tildes += 1
            case UInt8(ascii: "^"): carets += 1
            default: break
            }
            before = byte
        }
        return dollars > 1 || tildes > 1 || carets > 1
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}
