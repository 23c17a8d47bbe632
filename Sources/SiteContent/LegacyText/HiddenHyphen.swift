/// The soft hyphen as what it often was: the byte AD is ư in TCVN3, the encoding of fonts like .VnTime.
enum HiddenHyphen {
    /// A word with a soft hyphen, shown with a point in its place, and how it reads in TCVN3.
    struct Reading: Hashable {
        let word: String
        let meant: String
    }

    /// The reading of the word around a soft hyphen; nothing when it makes sense without.
    static func reading(of bytes: [UInt8], at offset: Int) -> Reading? {
        let isSpace: (UInt8) -> Bool = { $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
        let start = bytes[..<offset].lastIndex(where: isSpace).map { $0 + 1 } ?? 0
        let word = Array(String(decoding: bytes[start...].prefix { !isSpace($0) }, as: UTF8.self).unicodeScalars)
        let bare = word.filter { $0.value != 0xAD }
        guard bare.count > 1, let meant = TCVN3.decoded(word), VietnameseSyllable.isPossible(meant),
            !VietnameseSyllable.isPossible(bare)
        else { return nil }
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: word.map { $0.value == 0xAD ? "·" : $0 })
        var read = String.UnicodeScalarView()
        read.append(contentsOf: meant)
        return Reading(word: String(shown), meant: String(read))
    }
}
