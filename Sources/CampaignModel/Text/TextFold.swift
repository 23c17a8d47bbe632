/// Texts without what people leave out when they type: marks, capitals, apostrophes.
///
/// Slugs, search and the matching of names all fold by this one table, so that they never disagree.
public enum TextFold {
    /// The text in lower case without marks and apostrophes: `B’Lao` gives `blao`, `Đà Lạt` gives `da lat`.
    ///
    /// The old and the new place of the tone mark (`hòa`, `hoà`) fold to the same text. Letters of other
    /// scripts stay, in lower case.
    public static func fold(_ text: String) -> String {
        String(decoding: foldedBytes(text), as: UTF8.self)
    }

    /// The text as a part of an address: folded, in ASCII letters and digits joined by single hyphens.
    ///
    /// `Phường 1 Bảo Lộc` gives `phuong-1-bao-loc`. A text without any Latin letter or digit gives an empty
    /// slug: the caller must have another name for it.
    public static func slug(_ text: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        var gap = false
        for byte in foldedBytes(text) {
            if isLetterOrDigit(byte) {
                if gap && !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
                slug.append(byte)
                gap = false
            } else if byte != UInt8(ascii: ".") {
                gap = true
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// True for the scalars that names are written with or without: straight, curly and modifier apostrophes.
    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x2018, 0x2019, 0x2BB, 0x2BC: true
        default: false
        }
    }

    static func foldedBytes(_ text: String) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            append(scalar, to: &folded)
        }
        return folded
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        switch scalar.value {
        case 0x300...0x36F:
            return
        case 0x41...0x5A:
            folded.append(UInt8(scalar.value) + 0x20)
        case _ where isApostrophe(scalar):
            return
        case ..<0x80:
            folded.append(UInt8(scalar.value))
        default:
            if let letter = LatinFoldTable.baseLetter(of: scalar.value) {
                folded.append(letter)
            } else if let letters = LatinFoldTable.ligature(of: scalar.value) {
                folded += letters.utf8
            } else {
                folded += scalar.properties.lowercaseMapping.utf8
            }
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
