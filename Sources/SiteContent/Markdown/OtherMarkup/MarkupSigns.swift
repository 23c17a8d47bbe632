/// Which signs of other ways to write can stand in a line at all, told in one pass over its bytes: nearly no line has any,
/// and looking for each of them in all lines took longer than reading Markdown.
struct MarkupSigns: OptionSet {
    let rawValue: UInt16

    /// Headings, blocks and notes, with which a line begins.
    static let start = MarkupSigns(rawValue: 1)
    /// `[/`, the end of a forum's tag.
    static let forumEnd = MarkupSigns(rawValue: 1 << 1)
    /// `[[`.
    static let doubleBracket = MarkupSigns(rawValue: 1 << 2)
    /// `[h`.
    static let bracketedAddress = MarkupSigns(rawValue: 1 << 3)
    /// `''`.
    static let apostrophes = MarkupSigns(rawValue: 1 << 4)
    /// `==`.
    static let equals = MarkupSigns(rawValue: 1 << 5)
    /// Two `~`.
    static let tildes = MarkupSigns(rawValue: 1 << 6)
    /// Two `^`.
    static let carets = MarkupSigns(rawValue: 1 << 7)
    /// A backslash and a letter.
    static let command = MarkupSigns(rawValue: 1 << 8)
    /// Two `$`.
    static let dollars = MarkupSigns(rawValue: 1 << 9)
    /// `{`.
    static let brace = MarkupSigns(rawValue: 1 << 10)
    /// `<`.
    static let tag = MarkupSigns(rawValue: 1 << 11)
    /// A colon behind neither a letter nor a digit.
    static let face = MarkupSigns(rawValue: 1 << 12)
    /// A grave accent and `_`.
    static let namedLink = MarkupSigns(rawValue: 1 << 13)

    /// All of them.
    static let all = MarkupSigns(rawValue: (1 << 14) - 1)
}

extension MarkupSigns {
    /// The signs that can stand in a line whose first word begins at a byte; of one that is left out no mark of
    /// `OtherMarkup` can be there.
    init(in line: ArraySlice<UInt8>, indent: Int) {
        self = line.withUnsafeBufferPointer { bytes in
            let begins = MarkupSigns.mayBegin(UnsafeBufferPointer(rebasing: bytes[min(indent, bytes.count)...]))
            return MarkupSigns.inside(bytes).union(begins ? .start : [])
        }
    }

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
        case UInt8(ascii: "["): return "!tT".utf8.contains(second) || isDigit(second) || second >= 0x80
        default: return false
        }
    }

    private static func inside(_ line: UnsafeBufferPointer<UInt8>) -> MarkupSigns {
        var found: MarkupSigns = []
        var before = UInt8(ascii: " ")
        var (dollars, tildes, carets) = (0, 0, 0)
        for byte in line {
            if before == UInt8(ascii: "\\"), isLetter(byte) { found.insert(.command) }
            switch byte {
            case UInt8(ascii: "{"): found.insert(.brace)
            case UInt8(ascii: "<"): found.insert(.tag)
            case UInt8(ascii: "'"): if before == byte { found.insert(.apostrophes) }
            case UInt8(ascii: "="): if before == byte { found.insert(.equals) }
            case UInt8(ascii: "["): if before == byte { found.insert(.doubleBracket) }
            case UInt8(ascii: "/"): if before == UInt8(ascii: "[") { found.insert(.forumEnd) }
            case UInt8(ascii: "h"): if before == UInt8(ascii: "[") { found.insert(.bracketedAddress) }
            case UInt8(ascii: "_"): if before == UInt8(ascii: "`") { found.insert(.namedLink) }
            // A face's code stands behind a space, which code and escaped signs become too.
            case UInt8(ascii: ":"): if before < 0x80, !isLetter(before), !isDigit(before) { found.insert(.face) }
            case UInt8(ascii: "$"): dollars += 1
            case UInt8(ascii: "~"): tildes += 1
            case UInt8(ascii: "^"): carets += 1
            default: break
            }
            before = byte
        }
        if dollars > 1 { found.insert(.dollars) }
        if tildes > 1 { found.insert(.tildes) }
        if carets > 1 { found.insert(.carets) }
        return found
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}
