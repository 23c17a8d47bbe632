/// What cmark-gfm understood of a text, as plain values: its HTML, and the elements that matter to the site.
struct MarkdownOutline {
    /// An element of the text.
    struct Element {
        /// The kinds of elements.
        enum Kind: Equatable {
            case heading(level: Int)
            case link
            case image
            /// A quotation that stands in no other.
            case quotation
            case rawHTML
            /// Brackets in plain text that look like a link or footnote.
            case looseBrackets(LooseBrackets)
            /// A table whose header cells are all empty.
            case tableWithoutHeader
        }

        let kind: Kind
        /// The line in the parsed bytes, from 1.
        let line: Int
        /// The byte in the line, from 1; 0 when cmark-gfm doesn't say.
        let column: Int
        /// The words without markup; for raw HTML the markup, for a loose footnote mark its name.
        var text = ""
        /// A link's or image's destination and title.
        var destination = ""
        var title = ""
    }

    /// The HTML as cmark-gfm prints it.
    var html: [UInt8] = []
    /// The elements in the order of the text; links inside an image's description are left out, as in the HTML.
    var elements: [Element] = []
    /// The words of the text without markup, a line for each block.
    var words: [UInt8] = []
    /// The words of the first paragraphs outside lists, quotations and footnotes.
    var opening: [UInt8] = []
    /// The blocks that lints look at.
    var blocks: [TextBlock] = []
    /// The pieces of plain text with signs of markup.
    var signTexts: [SignText] = []
    /// Addresses in plain text that became no links, with the lines of their blocks, from 0.
    var unlinkedAddresses: [(address: UnlinkedAddress, lines: ClosedRange<Int>)] = []
    /// How many footnotes the text shows.
    var footnoteCount = 0
}
