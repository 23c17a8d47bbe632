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

    /// Draws the plot.
    public func svg(_ text: ChartText, _ numbers: ChartNumbers) -> [UInt8] {
        var canvas = ChartCanvas()
        let scale = AxisScale(.fitted, holding: rows.compactMap(\.value.number) + [whole.value])
        let base = DotRows.head + DotRows.rise * Double(rows.count)
        let middle = x(whole.value, scale)
        for (place, row) in rows.enumerated() {
            draw(row, at: DotRows.head + DotRows.rise * Double(place), middle, scale, text, numbers, on: &canvas)
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

    private func draw(
        _ row: Row, at top: Double, _ middle: Double, _ scale: AxisScale, _ text: ChartText, _ numbers: ChartNumbers,
        on canvas: inout ChartCanvas
    ) {
        canvas.text(row.name, 0, top + 8, "ch-v")
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
