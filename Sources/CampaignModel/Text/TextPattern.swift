/// A text with names in braces, taken apart once and filled in many times.
public struct TextPattern: Hashable, Sendable {
    private enum Piece: Hashable, Sendable {
        case words(String)
        /// A name, and what stands for it when it has no value: itself in its braces.
        case name(String, inBraces: String)
    }

    private let pieces: [Piece]
    private let length: Int

    /// Takes a text apart.
    public init(_ text: String) {
        var pieces: [Piece] = []
        Placeholders.parts(of: text) { part in
            switch part {
            case .words(let words): pieces.append(.words(String(words)))
            case .name(let name): pieces.append(.name(String(name), inBraces: "{\(name)}"))
            }
        }
        self.pieces = pieces
        length = text.utf8.count
    }

    /// The text with the names that have a value filled in, in one pass: values may hold braces themselves. Names
    /// without a value stay as they are.
    public func filled(_ value: (String) -> String?) -> String {
        if pieces.count == 1, case .words(let words) = pieces[0] { return words }
        var filled = ""
        // A few pieces are mostly so short that they need no room outside the value.
        if pieces.count > 3 { filled.reserveCapacity(length + 24) }
        for piece in pieces {
            switch piece {
            case .words(let words): filled += words
            case .name(let name, let inBraces): filled += value(name) ?? inBraces
            }
        }
        return filled
    }
}
