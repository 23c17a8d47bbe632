/// A text's place in Vietnamese dictionary order; make it once for each text that is sorted.
///
/// Letters decide first (29 Vietnamese letters, the others in their Latin places), then tones, from ngang to
/// nặng, and other marks, then capitals. Spaces and punctuation count and come before digits and letters. This
/// is the order of the Unicode Collation Algorithm with CLDR's rules for Vietnamese, from a table of our own, so
/// that it is the same on every machine.
public struct CollationKey: Hashable, Sendable, Comparable {
    private let bytes: [UInt8]

    /// Makes the key of a text.
    ///
    /// - Parameter numeric: compares runs of digits as numbers, so that `Bảo Lâm 2` precedes `Bảo Lâm 10`.
    public init(_ text: String, numeric: Bool = true) {
        var builder = CollationKeyBuilder(numeric: numeric)
        for scalar in text.unicodeScalars { builder.add(scalar) }
        bytes = builder.key
    }

    /// Orders as a Vietnamese dictionary does.
    public static func < (left: CollationKey, right: CollationKey) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension Sequence {
    /// The elements in Vietnamese dictionary order of a text of theirs; equal texts stay in their order.
    public func sortedVietnamese(by text: (Element) -> String, numeric: Bool = true) -> [Element] {
        map { (key: CollationKey(text($0), numeric: numeric), element: $0) }
            .sorted { $0.key < $1.key }
            .map(\.element)
    }
}
