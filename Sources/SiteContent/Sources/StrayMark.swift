import CampaignModel
import Foundation

/// Combining marks that stay behind Vietnamese letters in NFC: most come from marks typed in the wrong order.
struct StrayMark {
    /// The byte where the first letter with such a mark starts.
    let offset: Int
    /// The letter with its marks.
    let letter: String
    /// The letter with its marks in the right order; nil when Vietnamese has no such letter.
    let suggestion: String?
    /// How many there are.
    let count: Int

    /// The marks of Vietnamese: huyền, sắc, mũ, ngã, trăng, hỏi, móc, nặng.
    private static let marks: Set<UInt32> = [0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323]

    /// No letter of any language has as many marks; a message isn't to be longer than its file.
    private static let mostShown = 12

    /// Searches text in NFC; nil when there is no such mark.
    init?(in bytes: [UInt8]) {
        guard bytes.contains(0xCC) else { return nil }
        var first: (offset: Int, letter: String.UnicodeScalarView)?
        var count = 0
        var offset = 0
        var letter: (first: Unicode.Scalar, offset: Int, marks: Int)?
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if StrayMark.marks.contains(scalar.value), let base = letter, VietnameseLetters.vowel(base.first) != nil {
                if base.marks == 0 { count += 1 }
                letter?.marks += 1
                if first == nil { first = (base.offset, String.UnicodeScalarView([base.first])) }
                if first?.offset == base.offset, base.marks < StrayMark.mostShown { first?.letter.append(scalar) }
            } else {
                letter = (scalar, offset, 0)
            }
            offset += UTF8.width(scalar)
        }
        guard let first else { return nil }
        self.offset = first.offset
        self.letter = String(first.letter)
        self.count = count
        self.suggestion = StrayMark.reordered(first.letter)
    }

    /// The letter with the mark that makes a letter before the mark that makes a tone.
    private static func reordered(_ letter: String.UnicodeScalarView) -> String? {
        let decomposed = String(letter).decomposedStringWithCanonicalMapping.unicodeScalars
        let shape: Set<UInt32> = [0x302, 0x306, 0x31B]
        let base = decomposed.filter { $0.value < 0x300 }
        let ordered =
            Array(base) + decomposed.filter { shape.contains($0.value) }
            + decomposed.filter { $0.value >= 0x300 && !shape.contains($0.value) }
        let composed = String(String.UnicodeScalarView(ordered)).precomposedStringWithCanonicalMapping
        return composed.unicodeScalars.count == 1 ? composed : nil
    }
}
