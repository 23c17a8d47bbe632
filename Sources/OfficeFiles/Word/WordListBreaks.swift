/// Numbers that one list of Markdown can’t hold: it counts on from its first number, whatever stands before the others.
struct WordListBreaks {
    /// The blocks, with a paragraph behind its number for each item that its list would count otherwise.
    private(set) var blocks: [WordDocument.Block] = []
    /// The numbers that are written as text, in their order.
    private(set) var numbers: [Int] = []

    /// The last number at each depth of the open list, and whether it was written as text.
    private var last: [Int: (number: Int, isText: Bool)] = [:]

    init(_ given: [WordDocument.Block]) {
        for block in given { blocks.append(seen(block)) }
    }

    private mutating func seen(_ block: WordDocument.Block) -> WordDocument.Block {
        switch block {
        case .item(let depth, let number, let inlines):
            last = last.filter { $0.key <= depth }
            guard let number else {
                last[depth] = nil
                return block
            }
            let before = last[depth]
            let isText = before.map { $0.isText || $0.number + 1 != number } ?? false
            last[depth] = (number, isText)
            guard isText else { return block }
            numbers.append(number)
            return .labelled(depth: depth, [.text("\(number). ", bold: false, italic: false)] + inlines)
        case .labelled(let depth, _): last = last.filter { $0.key < depth }
        default: last = [:]
        }
        return block
    }
}
