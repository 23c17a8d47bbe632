/// Horizontal bars, one a row, each under its name: names of any length find room on a phone.
public struct BarChart: Hashable, Sendable {
    /// One bar.
    public struct Row: Hashable, Sendable {
        /// What the bar stands for, in the reader's language.
        public let label: String
        /// How long it is, or why there is none.
        public let value: ChartValue
        /// True for the row the figure is about.
        public let isHighlighted: Bool

        /// Makes a row.
        public init(_ label: String, _ value: ChartValue, isHighlighted: Bool = false) {
            self.label = label
            self.value = value
            self.isHighlighted = isHighlighted
        }
    }

    /// The rows from top to bottom.
    public let rows: [Row]
    /// A value to hold the bars against, drawn through all of them.
    public let reference: ChartReference?
    /// The number that fills the whole width; without one, the highest number in the figure.
    public let full: Double?

    /// Makes a bar chart; bars start at zero, and numbers below zero are not for bars.
    public init(_ rows: [Row], reference: ChartReference? = nil, full: Double? = nil) {
        precondition(rows.allSatisfy { ($0.value.number ?? 0) >= 0 }, "a bar cannot show a number below zero")
        self.rows = rows
        self.reference = reference
        self.full = full
    }

    /// Draws the chart.
    public func svg(_ text: ChartText, _ numbers: ChartNumbers) -> [UInt8] {
        var canvas = ChartCanvas()
        let values = rows.compactMap(\.value.number)
        let whole = max(full ?? 0, values.max() ?? 0, reference?.value ?? 0)
        let widest = values.map { TextWidth.of(numbers.value($0), bold: true) }.max() ?? 0
        let scale = whole > 0 ? (ChartCanvas.width - widest - 8) / whole : 0
        let start = reference == nil ? 0 : ChartCanvas.lineHeight
        canvas.bottom = start
        var bars = PathData()
        var highlighted = PathData()
        for row in rows {
            writeLabel(of: row, on: &canvas)
            let top = canvas.bottom + 1
            if let value = row.value.number {
                let length = max(value * scale, 1.5)
                if row.isHighlighted {
                    highlighted.rectangle(0, top, width: length, height: 12)
                } else {
                    bars.rectangle(0, top, width: length, height: 12)
                }
                canvas.text(numbers.value(value), length + 5, top + 6, "ch-v")
            } else {
                StateMark.draw(row.value, 5, top + 6, on: &canvas)
                canvas.text(text.states.words(for: row.value) ?? "", 14, top + 6, "ch-w")
            }
            canvas.bottom += 20
        }
        canvas.path(bars, "ch-b")
        canvas.path(highlighted, "ch-b ch-b1")
        drawReference(at: (reference?.value ?? 0) * scale, from: start, on: &canvas)
        return canvas.finished(text, "ch-bars")
    }

    private func writeLabel(of row: Row, on canvas: inout ChartCanvas) {
        let lines = TextWidth.lines(of: row.label, width: ChartCanvas.width, bold: row.isHighlighted)
        canvas.bottom += Double(lines.count) * ChartCanvas.lineHeight
        canvas.lines(lines, 0, canvas.bottom - ChartCanvas.lineHeight / 2, row.isHighlighted ? "ch-v" : "")
    }

    private func drawReference(at x: Double, from top: Double, on canvas: inout ChartCanvas) {
        guard let reference else { return }
        var line = PathData()
        line.segment(x, top, x, canvas.bottom - 4)
        canvas.path(line, "ch-t")
        let width = TextWidth.of(reference.label)
        let isRoomAfter = x + width < ChartCanvas.width
        canvas.text(
            reference.label, isRoomAfter ? x : min(x + 2, ChartCanvas.width), top - ChartCanvas.lineHeight / 2,
            isRoomAfter ? "ch-tt" : "ch-tt ch-e")
    }
}
