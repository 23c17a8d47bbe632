/// A block of a text that may not be what its author meant, with its lines.
struct TextBlock {
    /// What cmark-gfm made of the lines.
    enum Kind: Equatable {
        case paragraph
        /// A paragraph of bold words alone, with more text behind it.
        case boldLine
        case indentedCode
        case table
        /// A numbered list of one item, with its number.
        case singleItem(number: Int)
        /// Emphasis that starts with a closing bracket.
        case emphasisedBracket
    }

    let kind: Kind
    /// The first and the last line, from 0.
    let lines: ClosedRange<Int>
}

/// A piece of plain text with signs that make markup elsewhere.
struct SignText {
    let text: String
    /// The lines of the block that it stands in, from 0.
    let lines: ClosedRange<Int>
}
