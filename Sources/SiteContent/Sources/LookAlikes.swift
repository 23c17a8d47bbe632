import CampaignModel
import Foundation

/// Letters and digits that look like Latin ones but aren't, with what they were meant to be.
struct LookAlikes {
    /// Where such a letter comes from.
    enum Origin: Hashable, CaseIterable {
        case cyrillic, greek, wide, styled, ligature
    }

    /// The letters of one origin.
    struct Found: Hashable {
        let origin: Origin
        /// The byte of the first in the text as it was.
        let offset: Int
        /// The first of them, and what it was meant to be.
        let letter: String
        let meant: String
        var count: Int
    }

    /// The text with the letters that were meant.
    let bytes: [UInt8]
    /// What was replaced, by origin.
    let found: [Found]

    private static let cyrillic = pairs(
        "АВЕКМНОРСТУХІЈЅаеорсухіјѕһԁԛԝ", "ABEKMHOPCTYXIJSaeopcyxijshdqw")
    private static let greek = pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo")

    private static func pairs(_ letters: String, _ meant: String) -> [Unicode.Scalar: String] {
        Dictionary(uniqueKeysWithValues: zip(letters.unicodeScalars, meant.map(String.init)))
    }

    /// Searches valid UTF-8; nil when there is none.
    init?(in bytes: [UInt8]) {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var found: [Origin: Found] = [:]
        var offset = 0
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        var index = 0
        while index < scalars.count {
            let end = LookAlikes.wordEnd(scalars, from: index)
            let word = scalars[index..<end]
            let mayReplace = LookAlikes.isMixed(word)
            for scalar in word {
                if let (origin, meant) = LookAlikes.meant(scalar), mayReplace || LookAlikes.isAlwaysWrong(origin) {
                    let first = Found(origin: origin, offset: offset, letter: String(scalar), meant: meant, count: 0)
                    found[origin, default: first].count += 1
                    result += meant.utf8
                } else {
                    result += UTF8.encode(scalar).map(Array.init) ?? []
                }
                offset += UTF8.width(scalar)
            }
            index = end
        }
        guard !found.isEmpty else { return nil }
        self.bytes = result
        self.found = Origin.allCases.compactMap { found[$0] }
    }

    /// The end of the letters and digits that begin at an index; one further where none do.
    private static func wordEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var end = start
        while end < scalars.count, scalars[end].properties.isAlphabetic || scalars[end].properties.numericType != nil {
            end += 1
        }
        return max(end, start + 1)
    }

    /// True for a word that has Latin letters or digits, and no letter of another alphabet but such as look Latin: Russian
    /// and Greek words stay what they are.
    private static func isMixed(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        var hasLatin = false
        for scalar in word {
            switch scalar.value {
            case ..<0x80: hasLatin = true
            case ..<0x370, 0x1E00...0x1EFF: hasLatin = hasLatin || scalar.properties.isAlphabetic
            default: if meant(scalar) == nil { return false }
            }
        }
        return hasLatin
    }

    private static func isAlwaysWrong(_ origin: Origin) -> Bool { origin != .cyrillic && origin != .greek }

    private static func meant(_ scalar: Unicode.Scalar) -> (Origin, String)? {
        switch scalar.value {
        case 0x370...0x3FF: greek[scalar].map { (.greek, $0) }
        case 0x400...0x52F: cyrillic[scalar].map { (.cyrillic, $0) }
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            Unicode.Scalar(scalar.value - 0xFEE0).map { (.wide, String($0)) }
        case 0x1D400...0x1D7FF: (.styled, String(scalar).precomposedStringWithCompatibilityMapping)
        case 0xFB00...0xFB06: (.ligature, String(scalar).precomposedStringWithCompatibilityMapping)
        default: nil
        }
    }
}

extension LookAlikes.Origin {
    /// What such letters are.
    var words: Bilingual {
        switch self {
        case .cyrillic: Bilingual(vi: "chữ Nga trông giống", en: "a Cyrillic letter that looks like it")
        case .greek: Bilingual(vi: "chữ Hy Lạp trông giống", en: "a Greek letter that looks like it")
        case .wide:
            Bilingual(vi: "chữ khổ rộng của bộ gõ Trung, Nhật", en: "a wide one of Chinese or Japanese keyboards")
        case .styled: Bilingual(vi: "chữ kiểu của mạng xã hội", en: "a styled one of social networks")
        case .ligature: Bilingual(vi: "chữ dính chép từ PDF", en: "a ligature copied from a PDF")
        }
    }
}

extension Diagnostic {
    /// Letters that look like Latin ones, which were replaced.
    static func lookAlikeLetters(_ found: LookAlikes.Found, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "look-alike-letter", at: place,
            summary: Bilingual(
                vi:
                    "“\(found.letter)” ở đây không phải là “\(found.meant)” mà là \(found.origin.words.vietnamese) (\(found.count) chỗ)",
                en: "“\(found.letter)” here is not “\(found.meant)” but \(found.origin.words.english) "
                    + "(\(found.count) \(found.count == 1 ? "place" : "places"))"),
            explanation: Bilingual(
                vi: "Hai chữ trông giống nhau nhưng là hai ký tự khác nhau, làm sai mã, tìm kiếm và sắp xếp. "
                    + "Trang web đã dùng chữ đúng.",
                en: "They look alike but are different characters, which breaks codes, search and order. "
                    + "The site used the right one."),
            fix: Bilingual(
                vi: "Gõ lại chữ này bằng bộ gõ tiếng Việt; minhbach convert TỆP viết một bản đã sửa.",
                en: "Type it again with a Vietnamese keyboard; minhbach convert FILE writes a mended copy."))
    }
}
