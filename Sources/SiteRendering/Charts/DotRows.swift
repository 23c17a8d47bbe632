/// A few named values as dots on one scale, a row for each, with the value that they are held against as an upright line:
/// the dot plot of W. S. Cleveland, *The Elements of Graphing Data* (1985).
public struct DotRows: Hashable, Sendable {
    /// A name and its value, or why there is none.
    public struct Row: Hashable, Sendable {
        /// What the row is about (`Người khuyết tật`).
        public let name: String
        /// Its value.
        public let value: ChartValue

        /// Makes a row.
        public init(_ name: String, _ value: ChartValue) {
            self.name = name
            self.value = value
        }
    }

    /// The rows, from top to bottom.
    public let rows: [Row]
    /// What they are held against, with its words (`Tất cả 56,5 %`).
    public let whole: ChartReference

    /// Makes a dot plot.
    public init(_ rows: [Row], whole: ChartReference) {
        self.rows = rows
        self.whole = whole
    }

    private static let rise = 34.0
    private static let head = 24.0
    private static let line = 17.0

    /// Draws the plot.
    public func svg(_ text: ChartText, _ numbers: ChartNumbers) -> [UInt8] {
        var canvas = ChartCanvas()
        let scale = AxisScale(.fitted, holding: rows.compactMap(\.value.number) + [whole.value])
        let middle = x(whole.value, scale)
        var base = DotRows.head
        for row in rows {
            let names = names(of: row, text, numbers)
            base += DotRows.line * Double(names.count - 1)
            draw(row, names, at: base, middle, scale, text, numbers, on: &canvas)
            base += DotRows.rise
        }
        var line = PathData()
        line.segment(middle, 18, middle, base)
        canvas.path(line, "ch-t")
        let half = TextWidth.of(whole.label) / 2
        canvas.group("ch-m") {
            $0.text(whole.label, min(max(middle, half), ChartCanvas.width - half), 9, "ch-tt")
        }
        canvas.bottom = base + 4
        return canvas.finished(text, "ch-strip")
    }

    private func x(_ value: Double, _ scale: AxisScale) -> Double {
        8 + (ChartCanvas.width - 16) * scale.share(value)
    }

    /// The name in lines that leave room for the value, or the words for its absence, at the end of the last one.
    private func names(of row: Row, _ text: ChartText, _ numbers: ChartNumbers) -> [String] {
        let words = row.value.number.map(numbers.value) ?? text.states.words(for: row.value) ?? ""
        let room = ChartCanvas.width - TextWidth.of(words, bold: true) - 24
        return TextWidth.lines(of: row.name, width: room, bold: true)
    }

    /// Draws a row whose last line of words lies below `top`; lines before it lie above.
    private func draw(
        _ row: Row, _ names: [String], at top: Double, _ middle: Double, _ scale: AxisScale, _ text: ChartText,
        _ numbers: ChartNumbers,
        on canvas: inout ChartCanvas
    ) {
        canvas.lines(names, 0, top + 8, "ch-v")
        let rail = top + 23
        var track = PathData()
        track.segment(0, rail, ChartCanvas.width, rail)
        canvas.path(track, "ch-g")
        guard let value = row.value.number else {
            let words = text.states.words(for: row.value) ?? ""
            StateMark.draw(row.value, ChartCanvas.width - TextWidth.of(words) - 12, top + 8, on: &canvas)
            canvas.text(words, ChartCanvas.width, top + 8, "ch-w ch-e")
            return
        }
        canvas.text(numbers.value(value), ChartCanvas.width, top + 8, "ch-v ch-e")
        let place = x(value, scale)
        var way = PathData()
        way.segment(middle, rail, place, rail)
        canvas.path(way, "ch-l ch-q")
        var dot = PathData()
        dot.segment(place, rail, place + 0.01, rail)
        canvas.path(dot, "ch-d ch-1")
    }
}
