/// The tables of Windows-1252 and of its Vietnamese sister Windows-1258.
enum WindowsCodePages {
    /// The characters at 0x80 to 0x9F of Windows-1252; the five gaps stand for the control characters there.
    private static let upper = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

    private static let upperBytes: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: zip(upper, UInt8(0x80)...UInt8(0x9F)))

    /// Where Windows-1258 differs from Windows-1252.
    private static let vietnamese: [UInt8: Unicode.Scalar] = [
        0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư", 0xDE: "\u{303}",
        0xE3: "ă", 0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ", 0xFD: "ư", 0xFE: "₫",
    ]

    /// The character of a byte in Windows-1252.
    static func western(_ byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// The character of a byte in Windows-1258.
    static func vietnamese(_ byte: UInt8) -> Unicode.Scalar {
        vietnamese[byte] ?? western(byte)
    }

    /// The byte of a character in Windows-1252 or, of the control characters there, in Latin-1; nil when it has none.
    static func westernByte(_ scalar: Unicode.Scalar) -> UInt8? {
        scalar.value < 0x100 ? UInt8(scalar.value) : upperBytes[scalar]
    }
}
