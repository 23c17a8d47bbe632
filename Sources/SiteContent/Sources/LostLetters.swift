/// Letters that were lost to question marks, as saving in a code page without Vietnamese leaves them: `h?c`, `v? công`.
public struct LostLetters: Hashable, Sendable {
    /// The byte of the first question mark that stands between letters.
    let offset: Int
    /// The word that it stands in.
    let word: String
    /// How many letters were lost.
    public private(set) var count: Int

    /// Searches valid UTF-8; nil where no question mark stands between letters.
    public init?(in bytes: [UInt8]) {
        var first: (offset: Int, word: String)?
        var inside = 0
        var edges = 0
        var rest = bytes[...]
        while let mark = ByteSearch.first([UInt8(ascii: "?")], in: rest) {
            let start = bytes[..<mark.lowerBound].lastIndex(where: LostLetters.isBetween).map { $0 + 1 } ?? 0
            let end = bytes[mark.lowerBound...].firstIndex(where: LostLetters.isBetween) ?? bytes.count
            rest = bytes[end...]
            let word = LostLetters.words(bytes[start..<end])
            guard !LostLetters.isAddress(word) else { continue }
            let isBeforeSmall = LostLetters.beginsSmall(bytes[end...])
            let found = LostLetters.marks(in: Array(word.unicodeScalars), isBeforeSmall: isBeforeSmall)
            if let place = found.inside.first, first == nil { first = (start + place, String(word.prefix(60))) }
            inside += found.inside.count
            edges += found.edges
        }
        guard let first else { return nil }
        (offset, word) = first
        count = inside + edges
    }

    private static func isBetween(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
    }

    /// A word; of a link in Markdown the shown words.
    private static func words(_ bytes: ArraySlice<UInt8>) -> String {
        let target = ByteSearch.first([UInt8(ascii: "]"), UInt8(ascii: "(")], in: bytes)
        return String(decoding: target.map { bytes[..<$0.lowerBound] } ?? bytes, as: UTF8.self)
    }

    /// An address may hold a question mark before its query.
    private static func isAddress(_ word: String) -> Bool {
        word.hasPrefix("/") || ["://", "www.", "=", "./", ".vn/", ".html", ".csv"].contains { word.contains($0) }
    }

    /// True where the next word begins with a small letter: a question ended otherwise.
    private static func beginsSmall(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.first == UInt8(ascii: " ") else { return false }
        let next = String(decoding: bytes.dropFirst().prefix(4), as: UTF8.self).unicodeScalars.first
        return next?.properties.isLowercase ?? false
    }

    /// The question marks that stand for letters: the bytes of those between letters, and how many stand at a word’s edge.
    private static func marks(
        in scalars: [Unicode.Scalar], isBeforeSmall: Bool
    ) -> (inside: [Int], edges: Int) {
        var inside: [Int] = []
        var edges = 0
        var offset = 0
        for (index, scalar) in scalars.enumerated() {
            defer { offset += UTF8.width(scalar) }
            guard scalar == "?", index == 0 || scalars[index - 1] != "?" else { continue }
            let before = index > 0 ? scalars[index - 1] : nil
            let end = scalars[index...].firstIndex { $0 != "?" }
            let after = end.map { scalars[$0] }
            switch (isLetter(before), isLetter(after)) {
            case (true, true):
                // A small letter before and a capital behind: the space after a question is missing.
                let isQuestion = before?.properties.isLowercase == true && after?.properties.isUppercase == true
                if !isQuestion { inside.append(offset) }
            case (true, false): if after == nil ? isBeforeSmall : after == "." { edges += 1 }
            case (false, true): edges += 1
            case (false, false): break
            }
        }
        return (inside, edges)
    }

    private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isAlphabetic ?? false }
}
