/// Text of unknown origin, made safe for a terminal.
enum ShownText {
    /// One line: control characters, which could move the cursor or set colours, and marks that turn the direction of
    /// writing, which could hide what is there, each become the replacement character; line breaks become spaces.
    static func line(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "\n" || isHarmful($0) }) else { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                shown.append(" ")
            } else {
                shown.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return String(shown)
    }

    /// Whether a scalar does something to a terminal instead of being shown.
    static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x200E, 0x200F, 0x061C, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
