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
        let scalars = text.unicodeScalars.map { scalar in
            (0xF020...0xF0FF).contains(scalar.value)
                ? WindowsCodePages.western(UInt8(truncatingIfNeeded: scalar.value)) : scalar
        }
        let decoded = isVNI ? decodedVNI(scalars) : scalars.map { TCVN3.decoded([$0])?.first ?? $0 }
        let result = String(String.UnicodeScalarView(decoded))
        return drawsCapitals ? result.uppercased() : result
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
