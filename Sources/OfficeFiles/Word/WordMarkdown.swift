/// Writes a document as Markdown that reads as it was meant.
public struct WordMarkdown: Sendable {
    /// The title: the paragraph in the style “Title”, or the only heading of the highest level at the beginning.
    public let title: String?
    /// The text below the front matter.
    public let text: String
    /// The pictures with the names that the text calls them by.
    public let pictures: [(name: String, bytes: [UInt8])]

    /// Writes a document.
    public init(_ document: WordDocument) {
        let names = document.pictures.enumerated().map { "hinh-\($0 + 1).\($1.ending == "jpeg" ? "jpg" : $1.ending)" }
        var blocks = document.blocks
        title = WordMarkdown.takeTitle(&blocks)
        let highest =
            blocks.compactMap { if case .heading(let level, _) = $0 { max(1, level) } else { nil } }.min() ?? 1
        let writer = WordInlines(document: document, names: names)
        var parts: [String] = []
        var list = OpenList()
        for block in blocks {
            let lines = WordMarkdown.lines(block, highest: highest, writer, inside: list)
            let goesOn = list.isContinued(by: block)
            list.see(block)
            if goesOn, let last = parts.popLast() { parts.append(last + "\n" + lines) } else { parts.append(lines) }
        }
        for (number, note) in document.notes.enumerated() {
            parts.append("[^\(number + 1)]: " + writer.line(note))
        }
        text = parts.isEmpty ? "" : parts.joined(separator: "\n\n") + "\n"
        pictures = zip(names, document.pictures).map { ($0, $1.bytes) }
    }

    private static func takeTitle(_ blocks: inout [WordDocument.Block]) -> String? {
        if let position = blocks.firstIndex(where: { if case .heading(0, _) = $0 { true } else { false } }),
            case .heading(_, let inlines) = blocks.remove(at: position)
        {
            return inlines.map(\.plainText).joined()
        }
        let highest = blocks.filter { if case .heading(1, _) = $0 { true } else { false } }
        guard highest.count == 1, case .heading(1, let inlines) = blocks.first else { return nil }
        blocks.removeFirst()
        return inlines.map(\.plainText).joined()
    }

    private static func lines(
        _ block: WordDocument.Block, highest: Int, _ writer: WordInlines, inside list: OpenList
    ) -> String {
        switch block {
        case .heading(let level, let inlines):
            let depth = min(6, max(1, level) - highest + 2)
            return String(repeating: "#", count: depth) + " " + writer.line(inlines.withoutLook)
        case .paragraph(let inlines): return writer.paragraph(inlines)
        case .quotation(let inlines): return "> " + writer.paragraph(inlines).replacing("\n", with: "\n> ")
        case .labelled(let depth, let inlines):
            let indent = String(repeating: "   ", count: list.isOpen ? depth : 0)
            return indent + writer.line(inlines)
        case .item(let depth, let number, let inlines):
            // Three blanks hold what is below a bullet and a number alike.
            let indent = String(repeating: "   ", count: depth)
            return indent + (number.map { "\($0). " } ?? "- ") + writer.line(inlines)
        case .table(let rows): return table(rows, writer)
        }
    }

    private static func table(_ rows: [[[WordDocument.Inline]]], _ writer: WordInlines) -> String {
        guard let head = rows.first, !head.isEmpty else { return "" }
        let lines = rows.map { row in "| " + row.map { writer.cell($0) }.joined(separator: " | ") + " |" }
        let rule = "|" + head.map { _ in " --- |" }.joined()
        return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
    }
}

/// The list that the text is in.
private struct OpenList {
    private(set) var isOpen = false
    /// Whether the last item at each depth was numbered.
    private var kinds: [Bool] = []
    /// How deep the paragraph in front stands, if it is one with a label: an item there needs an empty line above.
    private var label: Int?

    /// Whether a block is the next item of the same list: then no empty line stands between.
    func isContinued(by block: WordDocument.Block) -> Bool {
        guard isOpen, case .item(let depth, let number, _) = block, label.map({ $0 > depth }) ?? true else {
            return false
        }
        return !kinds.indices.contains(depth) || kinds[depth] == (number != nil)
    }

    mutating func see(_ block: WordDocument.Block) {
        label = if case .labelled(let depth, _) = block { depth } else { nil }
        switch block {
        case .item(let depth, let number, _):
            isOpen = true
            kinds =
                kinds.prefix(depth)
                + Array(repeating: number != nil, count: max(0, depth + 1 - kinds.prefix(depth).count))
        // A paragraph at the margin ends the list; one below an item ends only what is as deep as itself.
        case .labelled(let depth, _) where depth > 0: kinds = Array(kinds.prefix(depth))
        default:
            isOpen = false
            kinds = []
        }
    }
}

extension [WordDocument.Inline] {
    /// The same without bold and italics: a heading is bold by itself.
    fileprivate var withoutLook: [WordDocument.Inline] {
        map { inline in
            if case .text(let text, _, _) = inline { .text(text, bold: false, italic: false) } else { inline }
        }
    }
}
