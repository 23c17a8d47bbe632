/// How many cells of a terminal a character takes.
enum CellWidth {
    /// One for most, two for East Asian and pictorial characters; marks on a letter take none of their own.
    static func of(_ character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if isWide(first) { return 2 }
        let asksForPicture = character.unicodeScalars.contains("\u{FE0F}")
        return asksForPicture && first.properties.isEmoji ? 2 : 1
    }

    /// The ranges of Unicode's East Asian Width W and F, joined where only unassigned characters lie between.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x1100: false
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x16FE0...0x18DFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
            true
        default: scalar.properties.isEmojiPresentation
        }
    }
}
