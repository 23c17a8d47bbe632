/// UTF-8 that was read as Windows-1252 and saved again: `Lâm` became `LÃ¢m`.
enum Mojibake {
    /// The original text of a run of characters outside ASCII; nil when it isn't mojibake.
    ///
    /// Of a text that was damaged several times one step is undone. Some programs drop the bytes that Windows-1252 has no
    /// character for; they show as U+FFFD then.
    ///
    /// - Parameter isEstablished: Whether the text is known to be mojibake, so that `Ã` before a no-break space is `à`.
    static func decoded(_ run: [Unicode.Scalar], isEstablished: Bool = false) -> [Unicode.Scalar]? {
        let bytes = run.compactMap(WindowsCodePages.westernByte)
        guard bytes.count == run.count, bytes.count > 1, isEstablished || bytes.count > 3 || !isCapitalBeforeSign(bytes)
        else {
            return nil
        }
        let decoded = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        if isDamagedAgain(decoded) { return decoded }
        let known = decoded.filter(isExpected)
        let isSound = known.count == decoded.count || known.contains { $0.value >= 0x800 }
        return isSound && decoded.allSatisfy { isExpected($0) || $0 == "\u{FFFD}" } ? decoded : nil
    }

    /// True for what is damaged still, after one step was undone: as bytes it is UTF-8 with longer characters.
    private static func isDamagedAgain(_ text: [Unicode.Scalar]) -> Bool {
        let bytes = text.compactMap(WindowsCodePages.westernByte)
        guard bytes.count == text.count, bytes.contains(where: { $0 >= 0x80 }) else { return false }
        return String(validating: bytes, as: UTF8.self) != nil
    }

    /// True when a run of a text makes sense as damaged UTF-8 only.
    static func isDamaged(_ text: String) -> Bool {
        text.unicodeScalars.split { $0.value < 0x80 }.contains { $0.count > 1 && decoded(Array($0)) != nil }
    }

    /// Runs that are still damaged in a text: a letter that begins one of more bytes, with a sign behind it that can only be
    /// the rest of it.
    static func leftOver(in text: String) -> [String] {
        text.split { $0.isWhitespace || $0 == "," || $0 == ";" }.filter { word in
            let scalars = Array(word.unicodeScalars)
            return scalars.indices.dropLast().contains { index in
                guard let first = WindowsCodePages.westernByte(scalars[index]),
                    let second = WindowsCodePages.westernByte(scalars[index + 1]), (0x80...0xBF).contains(second)
                else { return false }
                let isLead = (0xC2...0xC6).contains(first) || first == 0xE1 || first == 0xE2
                let isInWord = index + 2 < scalars.count && scalars[index + 2].properties.isAlphabetic
                return isLead && (isInWord || !isCapitalBeforeSign([first, second]) && !isClosing(scalars[index + 1]))
            }
        }.map(String.init)
    }

    /// True for the signs that stand behind letters in good text too.
    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        "”’»…“‘–—·•°²³™®\u{A0}".unicodeScalars.contains(scalar)
    }

    /// True for `Ã` or `Â` before a closing sign or a no-break space, which titles in capitals have: “XÃ”.
    private static func isCapitalBeforeSign(_ bytes: [UInt8]) -> Bool {
        bytes[0] == 0xC2 || (bytes[0] == 0xC3 && bytes[1] <= 0xA0)
    }

    /// True for the letters and signs that Vietnamese texts have.
    private static func isExpected(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0...0x1BF, 0x300...0x36F, 0x1E00...0x1EFF, 0x2000...0x206F, 0x20AB: true
        default: false
        }
    }
}
