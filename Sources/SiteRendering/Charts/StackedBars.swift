/// How things of one kind stand: each row a bar of equal length, divided by state.
///
/// For the tasks of the plan: by agency, by period, or all of them in one bar.
public struct StackedBars: Hashable, Sendable {
    /// How a part is drawn; each tone differs from the others in pattern as well as in colour.
    public enum Tone: Int, Hashable, Sendable, CaseIterable {
        /// Done in time: full.
        case done
        /// Done, but late: full with upright lines.
        case doneLate
        /// Under way: pale.
        case ongoing
        /// Due soon: pale with dots.
        case dueSoon
        /// Late: slanted lines.
        case late
        /// Under way, but nothing was reported: open with a broken outline.
        case silent
        /// Without a deadline, or not begun: grey.
        case undated
    }

    /// A state that things can be in.
    public struct Part: Hashable, Sendable {
        /// Its name in the reader's language.
        public let name: String
        /// How it is drawn.
        public let tone: Tone

        /// Names a state.
        public init(_ name: String, _ tone: Tone) {
            self.name = name
            self.tone = tone
        }
    }

    /// One bar.
    public struct Row: Hashable, Sendable {
        /// What the bar counts; absent when the figure's title says it.
        public let label: String?
        /// How many things are in each state, in the order of the parts.
        public let counts: [Int]

        /// Makes a row.
        public init(_ label: String?, _ counts: [Int]) {
            self.label = label
            self.counts = counts
        }
    }

    /// The states from left to right.
    public let parts: [Part]
    /// The bars from top to bottom.
    public let rows: [Row]

    /// Makes stacked bars; counts below zero and rows of another length than the parts are mistakes of the caller.
    public init(_ parts: [Part], _ rows: [Row]) {
        precondition(rows.allSatisfy { $0.counts.count == parts.count }, "a stacked bar has one count for each part")
        precondition(rows.allSatisfy { $0.counts.allSatisfy { $0 >= 0 } }, "a count is never below zero")
        self.parts = parts
        self.rows = rows
    }

    /// Draws the bars; the key counts each state over all rows.
    public func svg(_ text: ChartText, _ numbers: ChartNumbers) -> [UInt8] {
        var canvas = ChartCanvas()
        let pattern = StackPattern(id: text.id)
        pattern.define(Set(parts.map(\.tone)), on: &canvas)
        for row in rows { draw(row, pattern, numbers, on: &canvas) }
        var key = ChartKey()
        for (index, part) in parts.enumerated() {
            let total = rows.reduce(0) { $0 + $1.counts[index] }
            key.add("\(part.name) \(numbers.value(Double(total)))") { x, y, canvas in
                pattern.draw(part.tone, x: x, y: y - 6, width: 14, height: 12, on: &canvas)
            }
        }
        key.draw(on: &canvas)
        return canvas.finished(text, "ch-stack")
    }

    private func draw(_ row: Row, _ pattern: StackPattern, _ numbers: ChartNumbers, on canvas: inout ChartCanvas) {
        let total = row.counts.reduce(0, +)
        if let label = row.label { write(label, numbers.value(Double(total)), on: &canvas) }
        let height = 20.0
        var x = 0.0
        for (part, count) in zip(parts, row.counts) where count > 0 {
            let width = ChartCanvas.width * Double(count) / Double(total)
            pattern.draw(part.tone, x: x, y: canvas.bottom, width: max(width - 1.5, 0.5), height: height, on: &canvas)
            let words = numbers.value(Double(count))
            if TextWidth.of(words, bold: true) + 8 < width {
                let middle = canvas.bottom + height / 2
                canvas.text(words, x + (width - 1.5) / 2, middle, pattern.wordClasses(on: part.tone))
            }
            x += width
        }
        if total == 0 {
            var line = PathData()
            line.segment(0, canvas.bottom + 1, ChartCanvas.width, canvas.bottom + 1)
            canvas.path(line, "ch-g")
        }
        canvas.bottom += total == 0 ? 10 : height + 8
    }

    private func write(_ label: String, _ sum: String, on canvas: inout ChartCanvas) {
        let lines = TextWidth.lines(of: label, width: ChartCanvas.width - TextWidth.of(sum, bold: true) - 8)
        canvas.bottom += Double(lines.count) * ChartCanvas.lineHeight
        let middle = canvas.bottom - ChartCanvas.lineHeight / 2
        canvas.lines(lines, 0, middle)
        canvas.text(sum, ChartCanvas.width, middle, "ch-v ch-e")
    }
}
