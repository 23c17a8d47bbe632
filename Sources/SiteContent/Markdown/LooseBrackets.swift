/// Brackets that stayed plain text although they were most likely meant as something.
enum LooseBrackets: Hashable {
    /// `[words](address with spaces)`.
    case link
    /// `[words][name]` without a definition of the name.
    case reference
    /// `[^name]` without a footnote of the name.
    case footnote

    /// What keeps `[words](address)` from being a link.
    enum LinkFault: Hashable {
        /// The address has spaces.
        case spaces
        /// The closing bracket is missing.
        case unclosed
        /// The words behind the address hold the marks in which they stand.
        case innerMarks
        /// The words behind the address stand in curly marks.
        case curlyMarks
        /// A name with spaces stands where a code belongs: `commune:Đơn Dương`.
        case nameForCode(scheme: String, name: String)

        /// Looks at what stands behind `](`, to the end of its line.
        init(behind rest: ArraySlice<UInt8>) {
            guard let close = rest.lastIndex(of: UInt8(ascii: ")")) else {
                self = .unclosed
                return
            }
            let inside = rest[..<close]
            let first = String(decoding: inside.prefix { $0 != UInt8(ascii: ")") }, as: UTF8.self)
            if let scheme = LinkScheme.scheme(of: first), ["commune", "agency", "indicator", "task"].contains(scheme) {
                self = .nameForCode(scheme: scheme, name: String(first.dropFirst(scheme.count + 1)))
                return
            }
            if inside.count(where: { $0 == UInt8(ascii: "\"") }) > 2 {
                self = .innerMarks
            } else if inside.last == 0x9D, ByteSearch.first(Array(" “".utf8), in: inside) != nil {
                self = .curlyMarks
            } else {
                self = .spaces
            }
        }
    }

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
