import CampaignModel

/// A font of before Unicode, whose letters sit at the places of other signs: `.VnTime`, `VNI-Times` and their kin.
///
/// The font tells for certain what a guess from the words can't: which encoding a text is in, and, by an H at the end of
/// a name, that small letters are drawn as capitals.
public struct LegacyFont: Hashable, Sendable {
    private let isVNI: Bool
    private let drawsCapitals: Bool

    /// Recognises a font by its name; nothing for fonts of Unicode.
    public init?(_ name: String) {
        let lower = name.lowercased()
        if lower.hasPrefix(".vn") {
            isVNI = false
            drawsCapitals = lower.hasSuffix("h")
        } else if lower.hasPrefix("vni-") || lower.hasPrefix("vni ") {
            isVNI = true
            drawsCapitals = false
        } else {
            return nil
        }
    }

    /// The text as its author saw it.
    ///
    /// The soft hyphen is the letter ư of TCVN3; signs that no letter sits at stay as they are. Word may keep such text
    /// in the private area U+F020–U+F0FF.
    public func decoded(_ text: String) -> String {
        if isUnicode(text) { return text }
        let scalars = text.unicodeScalars.map { scalar in
            (0xF020...0xF0FF).contains(scalar.value)
                ? WindowsCodePages.western(UInt8(truncatingIfNeeded: scalar.value)) : scalar
        }
        let result = String(String.UnicodeScalarView(letters(scalars)))
        return drawsCapitals ? result.uppercased() : result
    }

    /// True for a text that is Unicode already, whatever its font: somebody typed it with a keyboard of today into a line
    /// of the old font. Letters that no byte of the old encodings shows as tell it for certain (`ế`, `ư`, `đ`, marks of
    /// their own; in TCVN3 also `à` and `Á`, at whose places it has no letter); else words that are Vietnamese as they stand and wouldn't be when decoded.
    private func isUnicode(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        if scalars.contains(where: { (0xF020...0xF0FF).contains($0.value) || $0.value == 0xAD }) { return false }
        let isCertain = scalars.contains { scalar in
            guard scalar.value >= 0x100 else {
                return !isVNI && VietnameseLetters.vowel(scalar) != nil && TCVN3.decoded([scalar]) == nil
            }
            return (0x300...0x323).contains(scalar.value) || VietnameseLetters.vowel(scalar) != nil
                || scalar == "đ" || scalar == "Đ"
        }
        if isCertain { return true }
        let words = scalars.split { $0.value < 0x80 && !$0.properties.isAlphabetic }.map(Array.init)
        let marked = words.filter { word in word.contains { $0.value >= 0x80 } }
        return !marked.isEmpty && marked.allSatisfy(VietnameseSyllable.isPossible)
            && !marked.allSatisfy { VietnameseSyllable.isPossible(letters($0)) }
    }

    /// The letters that the font shows at the places of signs.
    private func letters(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        isVNI ? decodedVNI(scalars) : scalars.map { TCVN3.decoded([$0])?.first ?? $0 }
    }

    /// VNI writes a mark behind its vowel, so words are decoded one by one.
    private func decodedVNI(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var decoded: [Unicode.Scalar] = []
        var index = 0
        while index < scalars.count {
            if index + 1 < scalars.count, let pair = VNI.decoded(Array(scalars[index...index + 1])), pair.count == 1 {
                decoded += pair
                index += 2
            } else {
                decoded.append(VNI.single(scalars[index]))
                index += 1
            }
        }
        return decoded
    }
}
