/// The base letters of the Latin letters with marks, one row of letters for each block of Unicode.
///
/// Foundation's folding keeps đ, which has no decomposition; a table folds every letter of the province's
/// languages in the same way on every machine. A dot stands for “no single base letter”.
enum LatinFoldTable {
    /// U+00C0 to U+024F.
    private static let extended = Array(
        ("aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
            + "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
            + "bb.......dd............ikk......oo.............uu....zz........."
            + ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa..oo"
            + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
            + "...bu...jj....yy").utf8)

    /// U+1E00 to U+1EFF.
    private static let additional = Array(
        ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
            + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
            + "wwwwwwwwwwxxxxyyzzzzzzhtwya.....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
            + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8)

    private static let none = UInt8(ascii: ".")

    /// The lower-case ASCII letter under a scalar's marks; nil when there is no single one.
    static func baseLetter(of scalar: UInt32) -> UInt8? {
        let letter: UInt8
        switch scalar {
        case 0xC0...0x24F: letter = extended[Int(scalar - 0xC0)]
        case 0x1E00...0x1EFF: letter = additional[Int(scalar - 0x1E00)]
        case 0x253: letter = UInt8(ascii: "b")
        case 0x256, 0x257: letter = UInt8(ascii: "d")
        case 0x268: letter = UInt8(ascii: "i")
        case 0x289: letter = UInt8(ascii: "u")
        default: letter = none
        }
        return letter == none ? nil : letter
    }

    /// The letters that a ligature, or a letter without a plain base, stands for; nil for every other scalar.
    static func ligature(of scalar: UInt32) -> String? {
        switch scalar {
        case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: "ae"
        case 0x152, 0x153: "oe"
        case 0xDF, 0x1E9E: "ss"
        case 0xDE, 0xFE: "th"
        case 0x132, 0x133: "ij"
        case 0x1EE, 0x1EF: "ʒ"
        case 0x1E9B: "s"
        default: nil
        }
    }
}
