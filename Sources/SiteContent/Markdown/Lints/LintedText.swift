import CampaignModel

/// A text as lints see it: its lines, and what cmark-gfm made of them.
struct LintedText {
    /// An address in the text that became a link without brackets.
    struct BareLink {
        let address: String
        let line: Int
        /// Its bytes in the text.
        let range: Range<Int>
    }

    let lines: TextLines
    /// The title that stands above the text, if it has one.
    let title: String?
    /// The line that only says the title again.
    let titleLine: Int?
    /// The level of the heading that it is, if it is one.
    let titleLevel: Int?
    let blocks: [TextBlock]
    let signTexts: [SignText]
    let unlinkedAddresses: [(address: UnlinkedAddress, lines: ClosedRange<Int>)]
    let footnoteCount: Int
    /// The links that notes of Word became, by their lines and addresses.
    let wordNotes: [(line: Int, destination: String)]
    /// The bare links whose addresses hold signs outside ASCII or of markup; others are what they seem to be.
    let oddLinks: [BareLink]
    /// Headings of the second level that are made by a line of hyphens below them, with their lines.
    let underlinedHeadings: [(line: Int, words: String)]

    /// The lines of paragraphs, tables and headings, in order: all but code.
    let proseLines: [Int]
    /// The lines of each block that is written as front matter inside the text: only one lint speaks of them.
    let secondFrontMatter: [ClosedRange<Int>]

    /// Joins lines and outline.
    init(lines: TextLines, outline: MarkdownOutline, title: String? = nil) {
        self.lines = lines
        self.title = title
        let titleLine = title.flatMap { RepeatedTitle.line(saying: $0, in: lines) }
        self.titleLine = titleLine
        titleLevel =
            outline.elements.lazy.compactMap { element in
                guard case .heading(let level) = element.kind, element.line - 1 == titleLine else { return nil }
                return level
            }.first
        blocks = outline.blocks
        signTexts = outline.signTexts
        unlinkedAddresses = outline.unlinkedAddresses
        footnoteCount = outline.footnoteCount
        wordNotes = outline.elements.filter { $0.kind == .link && WordNotes.isNote($0.destination) }
            .map { ($0.line - 1, $0.destination) }
        let proseLines = LintedText.proseLines(outline, lines)
        self.proseLines = proseLines
        secondFrontMatter = SecondFrontMatter.blocks(in: lines, prose: proseLines)
        oddLinks = outline.elements.compactMap { LintedText.oddLink($0, in: lines) }
        underlinedHeadings = outline.elements.compactMap { element in
            guard element.kind == .heading(level: 2), lines.indices.contains(element.line - 1) else { return nil }
            let isMarked = lines[element.line - 1].contains(UInt8(ascii: "#"))
            return isMarked ? nil : (line: element.line - 1, words: element.text)
        }
    }

    private static func proseLines(_ outline: MarkdownOutline, _ lines: TextLines) -> [Int] {
        var found: Set<Int> = []
        for block in outline.blocks {
            switch block.kind {
            case .paragraph, .boldLine, .table: found.formUnion(block.lines)
            case .indentedCode, .singleItem, .numberedList, .secondList, .quotation, .emphasisedBracket,
                .emphasisedSign, .nestedStrong:
                break
            }
        }
        for element in outline.elements {
            if case .heading = element.kind { found.insert(element.line - 1) }
        }
        return found.filter(lines.indices.contains).sorted()
    }

    /// The first place of bytes in some lines where no backslash stands before them.
    func find(_ sign: some Sequence<UInt8>, in range: ClosedRange<Int>) -> (line: Int, offset: Int)? {
        let sign = Array(sign)
        for line in range where lines.indices.contains(line) {
            var rest = lines[line]
            while let found = ByteSearch.first(sign, in: rest) {
                let isEscaped =
                    found.lowerBound > lines.starts[line] && lines.bytes[found.lowerBound - 1] == UInt8(ascii: "\\")
                if !isEscaped { return (line, found.lowerBound) }
                rest = rest[(found.lowerBound + 1)...]
            }
        }
        return nil
    }

    /// A line without the spaces and signs of quotations before its first word.
    func content(_ line: Int) -> ArraySlice<UInt8> {
        lines[line].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }
    }

    /// True for a line after which the text breaks because its author said so.
    func breaks(after line: Int) -> Bool {
        let bytes = lines[line]
        return bytes.last == UInt8(ascii: "\\") || bytes.suffix(2).elementsEqual("  ".utf8)
    }

    /// The lines of a block that the text has.
    func lines(of block: TextBlock) -> Range<Int> {
        let end = min(block.lines.upperBound + 1, lines.indices.upperBound)
        return min(block.lines.lowerBound, end)..<end
    }

    private static func oddLink(_ element: MarkdownOutline.Element, in lines: TextLines) -> BareLink? {
        guard element.kind == .link, element.text.utf8.contains(where: { $0 >= 0x80 || "[*".utf8.contains($0) }),
            element.destination.hasSuffix(element.text)
        else { return nil }
        for line in [0, -1, 1, -2, 2, -3, 3].map({ element.line - 1 + $0 }) where lines.indices.contains(line) {
            guard let range = ByteSearch.first(Array(element.text.utf8), in: lines[line]) else { continue }
            let before = range.lowerBound > lines.starts[line] ? lines.bytes[range.lowerBound - 1] : 0
            if before == UInt8(ascii: "<") || before == UInt8(ascii: "[") { return nil }
            return BareLink(address: element.text, line: line, range: range)
        }
        return nil
    }
}
