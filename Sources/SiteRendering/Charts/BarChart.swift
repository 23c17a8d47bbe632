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
        let values = rows.compactMap(\.value.number)
        let whole = max(full ?? 0, values.max() ?? 0, reference?.value ?? 0)
        let widest = values.map { TextWidth.of(numbers.value($0), bold: true) }.max() ?? 0
        let scale = whole > 0 ? (ChartCanvas.width - widest - 8) / whole : 0
        let start = reference == nil ? 0 : ChartCanvas.lineHeight
        var bars = BarDrawing(bottom: start, scale: scale)
        for row in rows { bars.add(row, text.states, numbers) }
        var canvas = ChartCanvas()
        canvas.path(bars.plain, "ch-b")
        canvas.path(bars.highlighted, "ch-b ch-b1")
        canvas.bottom = bars.words.bottom
        drawReference(at: (reference?.value ?? 0) * scale, from: start, on: &canvas)
        canvas.svg.append(bars.words.svg)
        return canvas.finished(text, "ch-bars")
    }

    private func drawReference(at x: Double, from top: Double, on canvas: inout ChartCanvas) {
        guard let reference else { return }
        var line = PathData()
        line.segment(x, top, x, canvas.bottom - 4)
        canvas.path(line, "ch-u")
        canvas.path(line, "ch-t")
        let isRoomAfter = x + TextWidth.of(reference.label) < ChartCanvas.width
        canvas.text(
            reference.label, isRoomAfter ? x : min(x + 2, ChartCanvas.width), top - ChartCanvas.lineHeight / 2,
            isRoomAfter ? "ch-tt" : "ch-tt ch-e")
    }
}

/// The bars of a chart and, apart from them, the words that are to lie above everything.
private struct BarDrawing {
    var plain = PathData()
    var highlighted = PathData()
    var words = ChartCanvas()
    private let scale: Double

    init(bottom: Double, scale: Double) {
        self.scale = scale
        words.bottom = bottom
    }

    mutating func add(_ row: BarChart.Row, _ states: ChartStateWords, _ numbers: ChartNumbers) {
        let lines = TextWidth.lines(of: row.label, width: ChartCanvas.width, bold: row.isHighlighted)
        let top = words.bottom + Double(lines.count) * ChartCanvas.lineHeight + 1
        words.lines(lines, 0, top - 1 - ChartCanvas.lineHeight / 2, row.isHighlighted ? "ch-v" : "ch-h")
        words.bottom = top + 19
        guard let value = row.value.number else {
            StateMark.draw(row.value, 5, top + 6, on: &words)
            words.text(states.words(for: row.value) ?? "", 14, top + 6, "ch-w")
            return
        }
        let length = max(value * scale, 1.5)
        if row.isHighlighted {
            highlighted.rectangle(0, top, width: length, height: 12)
        } else {
            plain.rectangle(0, top, width: length, height: 12)
        }
        words.text(numbers.value(value), length + 5, top + 6, "ch-v")
    }
}
