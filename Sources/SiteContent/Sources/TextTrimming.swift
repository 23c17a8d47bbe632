/// Cutting spaces off the ends of texts.
enum TextTrimming {
    /// The text without spaces, tabs and line ends around it.
    static func withoutOuterSpaces(_ text: String) -> String {
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last, isSpace(first) || isSpace(last) else { return text }
        let start = bytes.drop(while: isSpace)
        guard let end = start.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(text[start.startIndex...end])
    }

    /// True for a text of nothing but spaces, tabs and line ends.
    static func isBlank(_ text: String) -> Bool {
        text.utf8.allSatisfy(isSpace)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
    }
}
