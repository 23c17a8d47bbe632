/// Which white space belongs to tags alone on their lines, and so never reaches the output.
///
/// The rules are those of the specification's note on white space: a tag is standalone when white space is all
/// else on its line; a parent or a block is, as a whole, when its tag begins a line and its end tag ends one.
struct LineLayout {
    private let bytes: [UInt8]
    private let tokens: [Token]
    private let pairs: TagPairs
    private var dropped: [Bool]

    init(bytes: [UInt8], tokens: [Token], pairs: TagPairs) {
        self.bytes = bytes
        self.tokens = tokens
        self.pairs = pairs
        dropped = Array(repeating: false, count: tokens.count)
        for index in tokens.indices { layOut(index) }
    }

    /// Whether the token is text that never reaches the output.
    func isDropped(_ index: Int) -> Bool { dropped[index] }

    /// Whether white space is all that precedes the tag on its line.
    func beginsLine(_ index: Int) -> Bool {
        tokens[index].isFirstOnLine || leadingText(of: index) != nil
    }

    /// Whether white space is all that follows the tag on its line.
    func endsLine(_ index: Int) -> Bool {
        let next = index + 1
        guard next < tokens.count else { return true }
        return isBlankText(next) && (endsWithNewline(next) || next + 1 == tokens.count)
    }

    func isAlone(_ index: Int) -> Bool {
        guard let tag = tokens[index].tag, !tag.isVariable else { return false }
        return beginsLine(index) && endsLine(index)
    }

    /// Whether the tag and its end tag share no line with anything outside them.
    func isAloneTogether(_ index: Int) -> Bool {
        guard let end = pairs.ends[index] else { return false }
        return beginsLine(index) && endsLine(end)
    }

    /// Whether the tag is a block that a parent tag directly holds.
    func isArgument(_ index: Int) -> Bool {
        guard tokens[index].tag?.isBlock == true, let around = pairs.parents[index] else { return false }
        return tokens[around].tag?.isParent == true
    }

    /// The white space in front of a tag that begins a line.
    func indentation(of index: Int) -> [UInt8] {
        leadingText(of: index).map { Array(bytes[tokens[$0].range]) } ?? []
    }

    /// The line ending behind a tag that ends a line.
    func lineEnding(behind index: Int) -> [UInt8] {
        guard index + 1 < tokens.count, isBlankText(index + 1) else { return [] }
        return Array(bytes[tokens[index + 1].range].drop { $0.isSpace })
    }

    /// The white space that begins the first line with content between two tokens.
    func firstIndentation(between start: Int, and end: Int) -> [UInt8]? {
        var next = start + 1
        while next < end {
            let token = tokens[next]
            let isBlankLine = isBlankText(next) && endsWithNewline(next)
            if token.isFirstOnLine, !isBlankLine {
                return Array(bytes[token.range.lowerBound...].prefix { $0.isSpace })
            }
            next += 1
        }
        return nil
    }

    func isBlankText(_ index: Int) -> Bool {
        tokens[index].tag == nil && bytes[tokens[index].range].allSatisfy(\.isBlank)
    }

    func endsWithNewline(_ index: Int) -> Bool {
        bytes[tokens[index].range.upperBound - 1] == Byte.newline
    }

    private func leadingText(of index: Int) -> Int? {
        guard index > 0, tokens[index - 1].isFirstOnLine, isBlankText(index - 1), !tokens[index].isFirstOnLine
        else { return nil }
        return index - 1
    }

    private mutating func layOut(_ index: Int) {
        guard let tag = tokens[index].tag else { return }
        if isAlone(index) {
            dropBefore(index)
            dropAfter(index)
        }
        guard let end = pairs.ends[index] else { return }
        if isArgument(index) {
            if endsLine(index) { dropAfter(index) }
            if beginsLine(end) { dropBefore(end) }
        } else if tag.isParent || tag.isBlock, isAloneTogether(index) {
            dropBefore(index)
            dropAfter(end)
        }
    }

    private mutating func dropBefore(_ index: Int) {
        if let text = leadingText(of: index) { dropped[text] = true }
    }

    private mutating func dropAfter(_ index: Int) {
        if index + 1 < tokens.count { dropped[index + 1] = true }
    }
}
