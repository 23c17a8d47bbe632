/// Estimates how wide words are, because nothing at build time knows the reader's font.
///
/// The widths are those of common system sans-serifs (Roboto, Noto Sans, Segoe UI) in parts of the
/// font size, rounded up a little: a label that is given too much room does no harm.
enum TextWidth {
    /// The font size of a figure's text in the figure's units on the narrowest screen.
    static let size = 12.5

    /// The estimated width of a text in the figure's units.
    static func of(_ text: String, bold: Bool = false) -> Double {
        var width = 0.0
        for scalar in text.unicodeScalars { width += share(of: scalar) }
        return width * size * (bold ? 1.08 : 1.0)
    }

    /// Breaks a text at its spaces into lines no wider than asked for; a single long word stays whole.
    static func lines(of text: String, width: Double, bold: Bool = false) -> [String] {
        if of(text, bold: bold) <= width { return [text] }
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if !line.isEmpty, of(longer, bold: bold) > width {
                lines.append(line)
                line = String(word)
            } else {
                line = longer
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    private static func share(of scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0x300...0x36F: 0
        case 0x20, 0xA0, 0x202F: 0.27
        case 0x21, 0x27...0x29, 0x2C...0x2F, 0x3A, 0x3B, 0x49, 0x66, 0x69...0x6A, 0x6C, 0x72, 0x74, 0x7C, 0x2019: 0.36
        case 0x4D, 0x57, 0x6D, 0x77, 0x25, 0x40: 0.88
        case 0x41...0x5A: 0.66
        case 0x00...0x7F: 0.57
        case 0xC0...0x24F, 0x1EA0...0x1EFF: scalar.properties.isUppercase ? 0.7 : 0.58
        case 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xFF00...0xFFEF: 1
        default: 0.62
        }
    }
}
