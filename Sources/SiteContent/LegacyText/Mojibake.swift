/// UTF-8 that was read as Windows-1252 and saved again: `Lâm` became `LÃ¢m`.
enum Mojibake {
    /// The original text of a run of characters outside ASCII; nil when it isn't mojibake.
    ///
    /// Some programs drop the bytes that Windows-1252 has no character for; they show as U+FFFD then.
    ///
    /// - Parameter isEstablished: Whether the text is known to be mojibake, so that `Ã` before a no-break space is `à`.
    static func decoded(_ run: [Unicode.Scalar], isEstablished: Bool = false) -> [Unicode.Scalar]? {
        let bytes = run.compactMap(WindowsCodePages.westernByte)
        guard bytes.count == run.count, bytes.count > 1, isEstablished || !isCapitalBeforeSign(bytes) else {
            return nil
        }
        let decoded = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        let known = decoded.filter(isExpected)
        let isSound = known.count == decoded.count || known.contains { $0.value >= 0x800 }
        return isSound && decoded.allSatisfy { isExpected($0) || $0 == "\u{FFFD}" } ? decoded : nil
    }

    /// True for `Ã` or `Â` before a closing sign or a no-break space, which titles in capitals have: “XÃ”.
    private static func isCapitalBeforeSign(_ bytes: [UInt8]) -> Bool {
        bytes[0] == 0xC2 || (bytes[0] == 0xC3 && bytes[1] <= 0xA0)
    }

    /// True for the letters and signs that Vietnamese texts have.
    private static func isExpected(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF, 0x2000...0x206F, 0x20AB: true
        default: false
        }
    }
}
