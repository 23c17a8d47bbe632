/// Brackets that stayed plain text although they were most likely meant as something.
enum LooseBrackets: Hashable {
    /// `[words](address with spaces)`.
    case link
    /// `[words][name]` without a definition of the name.
    case reference
    /// `[^name]` without a footnote of the name.
    case footnote

    /// The bytes that tell it.
    var sign: [UInt8] {
        switch self {
        case .link: Array("](".utf8)
        case .reference: Array("][".utf8)
        case .footnote: Array("[^".utf8)
        }
    }

    /// What the brackets in a piece of plain text were meant to be, in its order, with a footnote's name.
    static func all(in text: ArraySlice<UInt8>) -> [(kind: LooseBrackets, name: String)] {
        text.withUnsafeBufferPointer { text in
            var found: [(kind: LooseBrackets, name: String)] = []
            var last: UInt8 = 0
            // `[[…][…]]` is a link of another way to write, which is told as such.
            var isDoubled = false
            for (index, byte) in text.enumerated() {
                switch (last, byte) {
                case (UInt8(ascii: "]"), UInt8(ascii: "(")): found.append((.link, ""))
                case (UInt8(ascii: "["), UInt8(ascii: "[")): isDoubled = true
                case (UInt8(ascii: "]"), UInt8(ascii: "[")) where !isDoubled: found.append((.reference, ""))
                case (UInt8(ascii: "["), UInt8(ascii: "^")):
                    let name = text[(index + 1)...].prefix { $0 != UInt8(ascii: "]") }
                    found.append((.footnote, String(decoding: name, as: UTF8.self)))
                default: break
                }
                last = byte
            }
            return found
        }
    }
}
