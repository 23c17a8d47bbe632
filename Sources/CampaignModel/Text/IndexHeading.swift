/// The headings of an alphabetical index: Vietnamese letters in their order, everything else in front.
public struct IndexHeading: Hashable, Sendable, Comparable {
    /// The letter as a capital without tone, as in `Đ`; `#` for texts that begin with a number or have no letter.
    public let letter: String
    private let key: CollationKey

    /// The heading that a text stands under.
    public init(of text: String) {
        letter = IndexHeading.letter(of: text)
        key = CollationKey(letter)
    }

    /// Orders as a Vietnamese dictionary does.
    public static func < (left: IndexHeading, right: IndexHeading) -> Bool {
        left.key < right.key
    }

    private static func letter(of text: String) -> String {
        for scalar in text.unicodeScalars {
            if ("0"..."9").contains(scalar) { return "#" }
            guard scalar.properties.isAlphabetic else { continue }
            let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            return (VietnameseLetters.vowel(small)?.letter ?? small).properties.uppercaseMapping
        }
        return "#"
    }
}
