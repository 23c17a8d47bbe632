import CampaignModel

/// Finds where the elements of a text stand in its file.
///
/// cmark-gfm counts columns in bytes, and counts them wrong on the later lines of quotations, lists and
/// tables; so a column is taken only when the element's opening sign stands there, and searched otherwise.
struct MarkdownPlaces {
    private let file: String
    private let firstLine: Int
    private let bytes: ArraySlice<UInt8>
    private let lineStarts: [Int]
    /// True when the text has a `^`, without which it has no footnotes.
    let hasCaret: Bool
    /// Where the search of a line goes on, so that two links of a line get two places.
    private var searched: [Int: Int] = [:]

    /// Indexes the lines of a text.
    init(_ bytes: ArraySlice<UInt8>, file: String, firstLine: Int) {
        self.file = file
        self.firstLine = firstLine
        self.bytes = bytes
        var starts = [bytes.startIndex]
        var hasCaret = false
        bytes.withUnsafeBufferPointer { buffer in
            for offset in buffer.indices {
                if buffer[offset] == UInt8(ascii: "\n") { starts.append(bytes.startIndex + offset + 1) }
                if buffer[offset] == UInt8(ascii: "^") { hasCaret = true }
            }
        }
        self.lineStarts = starts
        self.hasCaret = hasCaret
    }

    /// The place of an element, as near as the text lets us find it; nil for loose brackets that aren't in the
    /// text as such, because backslashes part them.
    mutating func place(of element: MarkdownOutline.Element) -> SourcePlace? {
        if let place = plainPlace(of: element) { return place }
        let lines = [0, -1, -2, -3, 1, 2, 3].map { element.line - 1 + $0 }.filter(lineStarts.indices.contains)
        guard let line = lines.first else { return SourcePlace(file: file, line: firstLine) }
        let signs = MarkdownPlaces.openings(of: element)
        if signs.isEmpty { return place(line, lineStarts[line] + max(0, element.column - 1)) }
        if case .looseBrackets = element.kind { return search(signs, in: lines) }
        return check(signs, at: element.column, in: lines) ?? search(signs, in: lines) ?? place(line, lineStarts[line])
    }

    /// The place that cmark-gfm says, when the element's sign stands there: the usual case.
    private mutating func plainPlace(of element: MarkdownOutline.Element) -> SourcePlace? {
        let line = element.line - 1
        guard lineStarts.indices.contains(line), element.column > 0 else { return nil }
        let offset = lineStarts[line] + element.column - 1
        guard offset < end(of: line) else { return nil }
        switch (element.kind, bytes[offset]) {
        case (.link, UInt8(ascii: "[")), (.image, UInt8(ascii: "!")):
            searched[line] = max(searched[line] ?? 0, offset + 1)
            return place(line, offset)
        case (.heading, _), (.quotation, UInt8(ascii: ">")):
            return place(line, offset)
        default:
            return nil
        }
    }

    /// The first of the lines that has one of the signs in the column.
    private mutating func check(_ signs: [[UInt8]], at column: Int, in lines: [Int]) -> SourcePlace? {
        for line in lines where column > 0 {
            let offset = lineStarts[line] + column - 1
            guard offset < end(of: line), signs.contains(where: { bytes[offset...].starts(with: $0) }) else { continue }
            searched[line] = max(searched[line] ?? 0, offset + 1)
            return place(line, offset)
        }
        return nil
    }

    /// The first of the signs behind what was found before.
    private mutating func search(_ signs: [[UInt8]], in lines: [Int]) -> SourcePlace? {
        for line in lines {
            let start = max(searched[line] ?? 0, lineStarts[line])
            for sign in signs where start < end(of: line) {
                guard let found = ByteSearch.first(sign, in: bytes[start..<end(of: line)]) else { continue }
                searched[line] = found.upperBound
                return place(line, found.lowerBound)
            }
        }
        return nil
    }

    private func place(_ line: Int, _ offset: Int) -> SourcePlace {
        let end = Characters.end(of: bytes[lineStarts[line]..<min(offset, end(of: line))])
        return SourcePlace(file: file, line: firstLine + line, column: end.column)
    }

    private func end(of line: Int) -> Int {
        line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.endIndex
    }

    /// The signs that an element may start with in the source, best first; none for whole lines.
    private static func openings(of element: MarkdownOutline.Element) -> [[UInt8]] {
        switch element.kind {
        case .image: [Array("![".utf8)]
        case .link where element.destination.hasSuffix(element.text): [Array(element.text.utf8), Array("[".utf8)]
        case .link: [Array("[".utf8), Array(element.text.utf8)].filter { !$0.isEmpty }
        case .rawHTML: [Array(element.text.utf8.prefix { $0 != UInt8(ascii: "\n") })]
        case .looseBrackets(let brackets): [brackets.sign]
        case .heading, .quotation, .tableWithoutHeader: []
        }
    }
}
