/// Builds the tree of a template from tokens whose tags are all paired.
struct TreeBuilder {
    private let bytes: [UInt8]
    private let tokens: [Token]
    private let pairs: TagPairs
    private let layout: LineLayout
    /// What the arguments around take off the lines of their content, outermost first.
    private var outdents: [[UInt8]] = []

    init(bytes: [UInt8], tokens: [Token], pairs: TagPairs) {
        self.bytes = bytes
        self.tokens = tokens
        self.pairs = pairs
        layout = LineLayout(bytes: bytes, tokens: tokens, pairs: pairs)
    }

    mutating func build() -> [Node] {
        nodes(in: 0..<tokens.count)
    }

    /// The content of a section or a block.
    private mutating func content(in range: Range<Int>) -> [Node] {
        // An end tag that begins a line with more on it: the rest of that line is indented like any other.
        nodes(in: range) + (beginsKeptLine(range.upperBound) ? [.lineStart] : [])
    }

    private mutating func nodes(in range: Range<Int>) -> [Node] {
        var nodes: [Node] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let tag = tokens[index].tag {
                append(tag, at: index, to: &nodes)
            } else if !layout.isDropped(index) {
                appendText(at: index, to: &nodes)
            }
            index = (pairs.ends[index] ?? index) + 1
        }
        return nodes
    }

    private func appendText(at index: Int, to nodes: inout [Node]) {
        let token = tokens[index]
        let text = bytes[token.range]
        let isBlankLine = token.isFirstOnLine && layout.isBlankText(index) && layout.endsWithNewline(index)
        guard token.isFirstOnLine, !isBlankLine else {
            nodes.append(.text(Array(text)))
            return
        }
        nodes.append(.lineStart)
        let rest = outdented(text)
        if !rest.isEmpty { nodes.append(.text(Array(rest))) }
    }

    private mutating func append(_ tag: Tag, at index: Int, to nodes: inout [Node]) {
        if beginsKeptLine(index) { nodes.append(.lineStart) }
        switch tag.kind {
        case .comment, .delimiters, .close: break
        case .variable(let isEscaped):
            nodes.append(.variable(Variable(name: Name(tag.name), isEscaped: isEscaped, place: tag.place)))
        case .section(let isInverted):
            let content = self.content(in: contentRange(of: index))
            nodes.append(
                .section(
                    Section(name: Name(tag.name), isInverted: isInverted, nodes: content, place: tag.place)))
        case .partial:
            let indentation = layout.isAlone(index) ? self.indentation(of: index) : nil
            nodes.append(
                .partial(Partial(callee: Callee(tag.name), indentation: indentation, place: tag.place)))
        case .parent: nodes.append(.parent(parent(tag, at: index)))
        case .block: nodes.append(.block(block(tag, at: index)))
        }
    }

    private mutating func parent(_ tag: Tag, at index: Int) -> Parent {
        var arguments: [Argument] = []
        var ignored: TemplatePlace?
        let range = contentRange(of: index)
        var next = range.lowerBound
        while next < range.upperBound {
            if layout.isArgument(next), let inner = tokens[next].tag {
                arguments.append(argument(inner, at: next))
            } else if ignored == nil, !isComment(next), !layout.isBlankText(next) {
                ignored = tokens[next].tag?.place ?? tag.place
            }
            next = (pairs.ends[next] ?? next) + 1
        }
        let isStandalone = layout.isAlone(index) || layout.isAloneTogether(index)
        return Parent(
            callee: Callee(tag.name), indentation: isStandalone ? indentation(of: index) : nil,
            arguments: arguments, ignored: ignored, place: tag.place)
    }

    private mutating func argument(_ tag: Tag, at index: Int) -> Argument {
        let range = contentRange(of: index)
        let opensLine = layout.endsLine(index)
        let own = opensLine ? layout.firstIndentation(between: index, and: range.upperBound) : nil
        outdents.append(own ?? [])
        let content = nodes(in: range)
        outdents.removeLast()
        return Argument(
            name: tag.name, nodes: content, opensLine: opensLine,
            closesLine: layout.beginsLine(range.upperBound), place: tag.place)
    }

    private mutating func block(_ tag: Tag, at index: Int) -> Block {
        let range = contentRange(of: index)
        let content = content(in: range)
        guard layout.isAloneTogether(index) else {
            return Block(name: tag.name, nodes: content, lines: nil, place: tag.place)
        }
        let own = indentation(of: index)
        let ending = layout.lineEnding(behind: range.upperBound)
        let isOpenAlone = layout.isAlone(index)
        let inner = isOpenAlone ? layout.firstIndentation(between: index, and: range.upperBound) : nil
        let lines = Block.Lines(indentation: inner.map { Array(outdented($0[...])) } ?? own, ending: ending)
        guard !content.isEmpty else { return Block(name: tag.name, nodes: [], lines: lines, place: tag.place) }
        let before: [Node] = isOpenAlone ? [] : [.lineStart, .text(own)]
        let after: [Node] = layout.beginsLine(range.upperBound) ? [] : [.text(ending)]
        return Block(name: tag.name, nodes: before + content + after, lines: lines, place: tag.place)
    }

    /// Whether the tag is the first thing on a line that keeps its place in the output.
    private func beginsKeptLine(_ index: Int) -> Bool {
        guard tokens[index].isFirstOnLine, let tag = tokens[index].tag, !layout.isAlone(index) else { return false }
        return !((tag.isParent || tag.isBlock) && layout.isAloneTogether(index))
    }

    private func isComment(_ index: Int) -> Bool {
        switch tokens[index].tag?.kind {
        case .comment, .delimiters: true
        case .variable, .section, .block, .parent, .partial, .close, nil: false
        }
    }

    private func contentRange(of index: Int) -> Range<Int> {
        guard let end = pairs.ends[index] else { preconditionFailure("The tree is built from unpaired tags.") }
        return index + 1..<end
    }

    private func indentation(of index: Int) -> [UInt8] {
        Array(outdented(layout.indentation(of: index)[...]))
    }

    /// The start of a line without the indentation that the innermost argument around takes off.
    private func outdented(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let prefix = outdents.last(where: { !$0.isEmpty && line.starts(with: $0) }) else { return line }
        return line.dropFirst(prefix.count)
    }
}
