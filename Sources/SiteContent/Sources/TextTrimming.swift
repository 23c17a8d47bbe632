/// Cutting spaces off the ends of texts.
enum TextTrimming {
    /// The text without spaces and line ends around it.
    static func withoutOuterSpaces(_ text: some StringProtocol) -> String {
        let start = text.drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
