/// How much of each thing a text in Markdown may hold before the parser sees it.
///
/// cmark-gfm 0.29 takes time that grows with the square of some of these: open brackets and stars within a paragraph,
/// cells that short rows of a wide table are filled up with, footnotes, blocks within blocks. People write a hundredth
/// of what is allowed here; at these bounds a text takes less than a second.
struct MarkdownBounds: Hashable, Sendable {
    /// What was found too much of.
    enum Kind: Hashable, Sendable {
        /// Bytes of the whole text.
        case bytes
        /// Blocks within blocks: quotations and lists, by the signs and spaces that begin a line.
        case nesting
        /// One sign within a paragraph: a bracket, a star, a backtick and the like.
        case sign(Character)
        /// Cells of a table: rows times the columns of its head.
        case cells
        /// Footnotes, their marks and texts together.
        case footnotes
    }

    /// What passes a bound, and where.
    struct Excess: Hashable, Sendable {
        let kind: Kind
        let count: Int
        let bound: Int
        /// The first byte beyond the bound.
        let offset: Int
    }

    var bytes = 2 << 20
    var nesting = 60
    var signs = 4_000
    var cells = 200_000
    var footnotes = 2_000

    /// Whether a sign begins or ends something within a paragraph.
    private static func isWatched(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x26, 0x2A, 0x3A, 0x3C, 0x5B, 0x5D, 0x5F, 0x60, 0x7E: true
        default: false
        }
    }

    /// The first bound that a text passes; nothing for the texts that people write.
    func excess(in text: ArraySlice<UInt8>) -> Excess? {
        guard text.count <= bytes else {
            return Excess(kind: .bytes, count: text.count, bound: bytes, offset: text.startIndex)
        }
        // Most texts have fewer bytes than the bounds have signs: there is nothing to count.
        let isCounted = text.count > min(signs, cells, footnotes)
        var counts = [Int](repeating: 0, count: 128)
        var notes = 0
        var table = (columns: 0, rows: 0)
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
            let line = text[start..<end]
            if isCounted, line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
                counts = [Int](repeating: 0, count: 128)
                table = (0, 0)
            } else {
                let depth = MarkdownBounds.depth(of: line)
                if depth > nesting { return Excess(kind: .nesting, count: depth, bound: nesting, offset: start) }
                if isCounted, let found = count(line, in: &counts, notes: &notes, table: &table) { return found }
            }
            start = end + 1
        }
        return nil
    }

    private func count(
        _ line: ArraySlice<UInt8>, in counts: inout [Int], notes: inout Int, table: inout (columns: Int, rows: Int)
    ) -> Excess? {
        var pipes = 0
        var before: UInt8 = 0
        for (offset, byte) in zip(line.indices, line) {
            if byte == UInt8(ascii: "|") { pipes += 1 }
            if byte == UInt8(ascii: "^"), before == UInt8(ascii: "[") {
                notes += 1
                if notes > footnotes {
                    return Excess(kind: .footnotes, count: notes, bound: footnotes, offset: offset)
                }
            }
            if MarkdownBounds.isWatched(byte) {
                counts[Int(byte)] += 1
                if counts[Int(byte)] > signs {
                    let sign = Character(Unicode.Scalar(byte))
                    return Excess(kind: .sign(sign), count: counts[Int(byte)], bound: signs, offset: offset)
                }
            }
            before = byte
        }
        table = (max(table.columns, pipes), table.rows + 1)
        let all = table.columns * table.rows
        return all > cells ? Excess(kind: .cells, count: all, bound: cells, offset: line.startIndex) : nil
    }

    /// How many blocks a line could begin or go on: a sign of a quotation or a list, or two spaces.
    private static func depth(of line: ArraySlice<UInt8>) -> Int {
        var depth = 0
        var spaces = 0
        for byte in line {
            switch byte {
            case UInt8(ascii: " "): spaces += 1
            case UInt8(ascii: "\t"): spaces += 4
            case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): depth += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ")"): break
            default: return depth > 1 ? depth + spaces / 2 : spaces / 2
            }
        }
        // Rows of one sign are lines between parts, or stars that stay text.
        return isRule(line) ? 0 : depth + spaces / 2
    }

    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first(where: { $0 != 0x20 }), first != UInt8(ascii: ">") else { return false }
        return line.allSatisfy { $0 == first }
    }
}
