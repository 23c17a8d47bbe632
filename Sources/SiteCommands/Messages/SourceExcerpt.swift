/// A line of an input file as a terminal shows it, and where below it a caret points at a column.
struct SourceExcerpt: Hashable, Sendable {
    /// The line, or the part around the column of a long one, with `…` where something is cut.
    let text: String
    /// How many cells of the terminal lie before the caret.
    let caretOffset: Int

    /// As many cells as most terminals and logs show beside the margin.
    static let width = 100

    private static let tabWidth = 4

    /// Shows a line.
    ///
    /// - Parameters:
    ///   - line: The line without its end.
    ///   - column: The column from 1, counted as the readers of content do: a combining mark belongs to the letter
    ///     before it. Past the line's end is right behind it.
    init(of line: String, around column: Int, width: Int = SourceExcerpt.width) {
        let part = SourceExcerpt.part(of: line, around: column - 1, reach: 4 * width)
        let cells = SourceExcerpt.cells(of: part.text, columnsBefore: part.columnsBefore)
        let target = cells.firstIndex { column - 1 < $0.columnsBefore + $0.columns } ?? cells.count
        let window = SourceExcerpt.window(of: cells, around: target, width: width)
        let opening = window.lowerBound > 0 || part.columnsBefore > 0 ? "…" : ""
        let closing = window.upperBound < cells.count || part.text.endIndex < line.endIndex ? "…" : ""
        text = opening + cells[window].map(\.text).joined() + closing
        caretOffset = opening.count + cells[window.lowerBound..<target].reduce(0) { $0 + $1.width }
    }

    /// The part of a long line that can be shown; to make cells of all of it for each message takes too long.
    private static func part(
        of line: String, around column: Int, reach: Int
    ) -> (text: Substring, columnsBefore: Int) {
        guard line.utf8.count > 10 * reach else { return (line[...], 0) }
        var start = line.startIndex
        var columnsBefore = 0
        var columns = 0
        for index in line.unicodeScalars.indices where !isCombining(line.unicodeScalars[index]) {
            if columns == column + reach { return (line[start..<index], columnsBefore) }
            if columns == column - reach { (start, columnsBefore) = (index, columns) }
            columns += 1
        }
        return (line[start...], columnsBefore)
    }

    /// What a person sees as one character.
    private struct Cell {
        let text: String
        let width: Int
        let columns: Int
        let columnsBefore: Int
    }

    /// No letter of any language has as many marks.
    private static let mostScalars = 16

    private static func cells(of line: Substring, columnsBefore: Int) -> [Cell] {
        var cells: [Cell] = []
        var column = columnsBefore
        var position = 0
        for character in line {
            let cell: Cell
            let columns = character.unicodeScalars.count { !isCombining($0) }
            if character == "\t" {
                let width = tabWidth - position % tabWidth
                cell = Cell(
                    text: String(repeating: " ", count: width), width: width, columns: 1, columnsBefore: column)
            } else {
                let scalars = character.unicodeScalars.prefix(mostScalars)
                let shown = ShownText.line(String(String.UnicodeScalarView(scalars)))
                cell = Cell(text: shown, width: CellWidth.of(character), columns: columns, columnsBefore: column)
            }
            cells.append(cell)
            column += columns
            position += cell.width
        }
        return cells
    }

    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value)
    }

    /// The cells to show: all that fit, with the target in the middle of a long line, or nearer to one of its ends.
    private static func window(of cells: [Cell], around target: Int, width: Int) -> Range<Int> {
        guard cells.reduce(0, { $0 + $1.width }) > width else { return 0..<cells.count }
        // Two cells are for the marks of what is cut, one for a caret behind the end.
        let room = width - 3
        var start = target
        var end = target
        var used = 0
        func grows(by index: Int, upTo limit: Int) -> Bool {
            cells.indices.contains(index) && used + cells[index].width <= limit
        }
        while grows(by: start - 1, upTo: room / 2) {
            start -= 1
            used += cells[start].width
        }
        while grows(by: end, upTo: room) {
            used += cells[end].width
            end += 1
        }
        while grows(by: start - 1, upTo: room) {
            start -= 1
            used += cells[start].width
        }
        return start..<end
    }
}
