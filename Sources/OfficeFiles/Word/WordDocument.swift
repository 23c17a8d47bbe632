/// A document of Word as what it means: headings, paragraphs, lists, tables, notes and pictures in order, and what could
/// not be taken over as it stood.
public struct WordDocument: Sendable {
    /// A stretch of text with its look.
    public enum Inline: Hashable, Sendable {
        case text(String, bold: Bool, italic: Bool)
        /// Text that is crossed out.
        case struck(String)
        /// A link with its words and its address.
        case link(String, to: String)
        /// A mark that leads to a footnote, by its number from 1.
        case note(Int)
        /// A picture, by its position in `pictures`.
        case picture(Int)
        case lineBreak
    }

    /// A part of the text.
    public enum Block: Hashable, Sendable {
        /// A heading; level 1 is the highest. Level 0 is the document's title.
        case heading(level: Int, [Inline])
        case paragraph([Inline])
        /// A paragraph of somebody's words.
        case quotation([Inline])
        /// An item of a list with its depth from 0, and its number when the list is numbered.
        case item(depth: Int, number: Int?, [Inline])
        /// A paragraph behind a label that Markdown has no list for, `a)`, with its depth from 0.
        case labelled(depth: Int, [Inline])
        /// The rows of a table, the first of them its head; cells of one line each.
        case table([[[Inline]]])
    }

    /// A picture as it lies in the document.
    public struct Picture: Hashable, Sendable {
        /// The file's ending: `png`, `jpeg`.
        public let ending: String
        /// The whole file.
        public let bytes: [UInt8]
        /// What the author said it shows; empty when nothing was said.
        public let description: String
    }

    /// The text.
    public let blocks: [Block]
    /// The footnotes in the order of their marks.
    public let notes: [[Inline]]
    /// The pictures in the order of the text.
    public let pictures: [Picture]
    /// What an editor has to know.
    public let remarks: [WordRemark]

    /// Reads a package.
    ///
    /// - Throws: An `OfficeFault` when it is no document of Word or is damaged.
    public init(_ package: OfficePackage) throws(OfficeFault) {
        let reader = try WordReader(package)
        self = try reader.document()
    }

    init(blocks: [Block], notes: [[Inline]], pictures: [Picture], remarks: [WordRemark]) {
        self.blocks = blocks
        self.notes = notes
        self.pictures = pictures
        self.remarks = remarks
    }
}
