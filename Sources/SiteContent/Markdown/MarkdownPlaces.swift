import CampaignModel

/// Finds where the elements of a text stand in its file.
///
/// cmark-gfm counts columns in bytes, and counts them wrong on the later lines of quotations, lists and
/// tables; so a column is taken only when the element's opening sign stands there, and searched otherwise.
struct MarkdownPlaces {
    private let lines: TextLines
    /// Where the search of a line goes on, so that two links of a line get two places.
    private var searched: [Int: Int] = [:]

    /// Looks for places in the lines of a text.
    init(_ lines: TextLines) {
        self.lines = lines
    }

    /// The place of an element, as near as the text lets us find it; nil for loose brackets that aren't in the
    /// text as such, because backslashes part them.
    mutating func place(of element: MarkdownOutline.Element) -> SourcePlace? {
        if let place = plainPlace(of: element) { return place }
        let near = [0, -1, -2, -3, 1, 2, 3].map { element.line - 1 + $0 }.filter(lines.indices.contains)
        guard let line = near.first else { return lines.place(ofLine: 0) }
        let signs = MarkdownPlaces.openings(of: element)
        if signs.isEmpty { return lines.place(line, lines.starts[line] + max(0, element.column - 1)) }
        if case .looseBrackets = element.kind { return search(signs, in: near) }
        return check(signs, at: element.column, in: near)
            ?? search(signs, in: near) ?? lines.place(line, lines.starts[line])
    }

    /// What keeps the brackets at a place from being a link.
    func linkFault(at place: SourcePlace) -> LooseBrackets.LinkFault {
        let line = lines.indices.first { lines.place(ofLine: $0).line == place.line }
        guard let line else { return .spaces }
        let sign = LooseBrackets.link.sign
        var rest = lines[line]
        while let found = ByteSearch.first(sign, in: rest) {
            rest = rest[found.upperBound...]
            if lines.place(line, found.lowerBound) == place { return LooseBrackets.LinkFault(behind: rest) }
        }
        return .spaces
    }

    /// The place that cmark-gfm says, when the element's sign stands there: the usual case.
    private mutating func plainPlace(of element: MarkdownOutline.Element) -> SourcePlace? {
        let line = element.line - 1
        guard lines.indices.contains(line), element.column > 0 else { return nil }
        let offset = lines.starts[line] + element.column - 1
        guard offset < lines.end(of: line) else { return nil }
        switch (element.kind, lines.bytes[offset]) {
        case (.link, UInt8(ascii: "[")), (.image, UInt8(ascii: "!")):
            searched[line] = max(searched[line] ?? 0, offset + 1)
            return lines.place(line, offset)
        case (.heading, _), (.quotation, UInt8(ascii: ">")):
            return lines.place(line, offset)
        default:
            return nil
        }
    }

    /// The first of the lines that has one of the signs in the column.
    private mutating func check(_ signs: [[UInt8]], at column: Int, in near: [Int]) -> SourcePlace? {
        for line in near where column > 0 {
            let offset = lines.starts[line] + column - 1
            guard offset < lines.end(of: line) else { continue }
            guard signs.contains(where: { lines.bytes[offset...].starts(with: $0) }) else { continue }
            searched[line] = max(searched[line] ?? 0, offset + 1)
            return lines.place(line, offset)
        }
        return nil
    }

    /// The first of the signs behind what was found before.
    private mutating func search(_ signs: [[UInt8]], in near: [Int]) -> SourcePlace? {
        for line in near {
            let start = max(searched[line] ?? 0, lines.starts[line])
            for sign in signs where start < lines.end(of: line) {
                guard let found = ByteSearch.first(sign, in: lines.bytes[start..<lines.end(of: line)]) else { continue }
                searched[line] = found.upperBound
                return lines.place(line, found.lowerBound)
            }
        }
        return nil
    }

    /// The signs that an element may start with in the source, best first; none for whole lines.
    private static func openings(of element: MarkdownOutline.Element) -> [[UInt8]] {
        switch element.kind {
        case .image: [Array("![".utf8)]
        case .link where element.destination.hasSuffix(element.text): [Array(element.text.utf8), Array("[".utf8)]
        case .link: [Array("[".utf8), Array(element.text.utf8)].filter { !$0.isEmpty }
        case .rawHTML: [Array(element.text.utf8.prefix { $0 != UInt8(ascii: "\n") })]
        case .looseBrackets(.footnote): [Array("[^\(element.text)".utf8)]
        case .looseBrackets(let brackets): [brackets.sign]
        case .heading, .quotation, .tableWithoutHeader: []
        }
    }
}
