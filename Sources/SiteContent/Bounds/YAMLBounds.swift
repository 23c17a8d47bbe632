/// How large and how deep a text in YAML may be before the parser sees it: a deep one would use up the stack.
struct YAMLBounds: Hashable, Sendable {
    /// What was found too much of.
    enum Kind: Hashable, Sendable {
        case bytes
        case depth
    }

    /// What passes a bound, and where.
    struct Excess: Hashable, Sendable {
        let kind: Kind
        let count: Int
        let bound: Int
        let offset: Int
    }

    /// A file; catalogues of a country take a tenth.
    static let file = YAMLBounds(bytes: 32 << 20)
    /// What stands above a story.
    static let frontMatter = YAMLBounds(bytes: 256 << 10)

    var bytes: Int
    /// Lists and mappings within each other. Content nests five deep.
    var depth = 64

    /// The first bound that a text passes.
    ///
    /// Depth is told by what could open a level: brackets and braces that aren't closed (in texts too, where they are
    /// closed), signs of lists and keys that begin a line, and its indentation.
    func excess(in text: ArraySlice<UInt8>) -> Excess? {
        guard text.count <= bytes else {
            return Excess(kind: .bytes, count: text.count, bound: bytes, offset: text.startIndex)
        }
        var open = 0
        var indent = 0
        var isStart = true
        for (offset, byte) in zip(text.indices, text) {
            switch byte {
            case UInt8(ascii: "\n"): (isStart, indent) = (true, 0)
            case UInt8(ascii: " "), UInt8(ascii: "\t"): if isStart { indent += 1 }
            case UInt8(ascii: "-"), UInt8(ascii: "?"): if isStart { indent += 2 }
            case UInt8(ascii: "["), UInt8(ascii: "{"): (isStart, open) = (false, open + 1)
            case UInt8(ascii: "]"), UInt8(ascii: "}"): (isStart, open) = (false, max(0, open - 1))
            default: isStart = false
            }
            let level = max(open, indent / 4)
            if level > depth { return Excess(kind: .depth, count: level, bound: depth, offset: offset) }
        }
        return nil
    }
}
