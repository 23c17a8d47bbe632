/// A block of a text that may not be what its author meant, with its lines.
struct TextBlock {
    /// A place in a text.
    struct Point: Equatable {
        /// The line, from 0.
        let line: Int
        /// The byte in the line, from 0.
        let column: Int
    }

    /// What cmark-gfm made of the lines.
    enum Kind: Equatable {
        case paragraph
        /// A paragraph of bold words alone, with more text behind it.
        case boldLine
        case indentedCode
        case table
        /// A numbered list of one item, with its number.
        case singleItem(number: Int)
        /// A numbered list of more items, with the number of the first and where each item starts.
        case numberedList(first: Int, items: [Point])
        /// A list without numbers right behind another one, which is none behind a third.
        case secondList
        /// A quotation that stands in no other.
        case quotation
        /// Emphasis that starts with a closing bracket.
        case emphasisedBracket
        /// Emphasis that starts with a sign of punctuation.
        case emphasisedSign
        /// Bold words inside bold words.
        case nestedStrong
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
    /// Its stars right beside bold or italic words, if it has any.
    let edge: StarEdge?
}
