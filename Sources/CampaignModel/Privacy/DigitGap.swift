/// What stands between two groups of digits that may belong to one number.
struct DigitGap {
    /// The byte after the gap.
    let end: Int
    /// True when a comma, a slash or a line end is in it: they part numbers more often than groups of one number.
    let isLoose: Bool

    private static let mostMarks = 4

    /// Reads a gap of a few marks; nil when there is none.
    init?(at start: Int, in text: PrivacyText) {
        var index = start
        var marks = 0
        var isLoose = false
        while marks < DigitGap.mostMarks, index < text.bytes.count {
            let byte = text.bytes[index]
            if " .-()*_\\".utf8.contains(byte) {
                index += 1
            } else if ",/\n".utf8.contains(byte) {
                isLoose = true
                index += 1
            } else if let mark = DigitGap.wideMarks.first(where: { text.bytes[index...].starts(with: $0) }) {
                index += mark.count
            } else {
                break
            }
            marks += 1
        }
        guard index > start else { return nil }
        end = index
        self.isLoose = isLoose
    }

    /// Spaces, dashes, dots and invisible marks outside ASCII that keyboards and pages put between digits.
    private static let wideMarks = [
        "\u{A0}", "\u{B7}", "\u{2009}", "\u{200A}", "\u{200B}", "\u{202F}", "\u{2010}", "\u{2011}", "\u{2012}",
        "\u{2013}", "\u{2022}", "\u{2060}", "\u{FEFF}", "&nbsp;",
    ].map { Array($0.utf8) }
}
