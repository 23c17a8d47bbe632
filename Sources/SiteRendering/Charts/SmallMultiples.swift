/// Many small lines on one scale, two beside each other: for comparing shapes, not single numbers.
public struct SmallMultiples: Hashable, Sendable {
    /// One series a panel; all have the same periods.
    public let panels: [ChartSeries]
    /// Which panel the figure is about, if one is.
    public let highlighted: Int?
    /// A value drawn across every panel.
    public let target: ChartReference?
    /// Which numbers the upright axis of every panel shows.
    public let range: AxisRange

    /// Makes small multiples.
    public init(
        _ panels: [ChartSeries], highlighted: Int? = nil, target: ChartReference? = nil, range: AxisRange = .fromZero
    ) {
        precondition(!panels.isEmpty, "small multiples need at least one panel")
        precondition(
            panels.allSatisfy { !$0.points.isEmpty && $0.points.count == panels[0].points.count },
            "the panels of small multiples share their periods")
        self.panels = panels
        self.highlighted = highlighted
        self.target = target
        self.range = range
    }

    /// Draws the panels.
    public func svg(_ text: ChartText, _ numbers: ChartNumbers) -> [UInt8] {
        var canvas = ChartCanvas()
        let values = panels.flatMap { $0.points.compactMap(\.value.number) }
        let scale = AxisScale(
            range, holding: values + (target.map { [$0.value] } ?? []), steps: 2, finest: numbers.finest)
        for start in stride(from: 0, to: panels.count, by: 2) {
            drawRow(start..<min(start + 2, panels.count), scale, numbers, on: &canvas)
        }
        drawKey(scale, text, numbers, on: &canvas)
        return canvas.finished(text, "ch-multiples")
    }

    private func drawRow(
        _ row: Range<Int>, _ scale: AxisScale, _ numbers: ChartNumbers, on canvas: inout ChartCanvas
    ) {
        let names = row.map { index in
            TextWidth.lines(of: panels[index].name, width: MultiplePanel.width, bold: index == highlighted)
        }
        let lines = names.map(\.count).max() ?? 1
        let top = canvas.bottom + Double(lines) * ChartCanvas.lineHeight
        for (column, index) in row.enumerated() {
            let left = Double(column) * (MultiplePanel.width + 20)
            canvas.lines(names[column], left, top - ChartCanvas.lineHeight / 2, index == highlighted ? "ch-v" : "")
            let panel = MultiplePanel(panels[index], scale, left: left, top: top + 2)
            panel.draw(isStrong: highlighted ?? index == index, target: target, numbers, on: &canvas)
        }
        canvas.bottom = top + MultiplePanel.height + 14
    }

    private func drawKey(
        _ scale: AxisScale, _ text: ChartText, _ numbers: ChartNumbers, on canvas: inout ChartCanvas
    ) {
        var key = ChartKey()
        if let first = panels[0].points.first, let last = panels[0].points.last {
            let periods = first.label == last.label ? first.label : "\(first.label) – \(last.label)"
            key.add(
                "\(periods) · \(numbers.words(at: scale.low, of: scale)) – \(numbers.words(at: scale.high, of: scale))"
            ) { x, y, canvas in
                var axes = PathData()
                axes.move(x + 1, y - 6)
                axes.line(x + 1, y + 5)
                axes.line(x + 14, y + 5)
                canvas.path(axes, "ch-a")
            }
        }
        if let target {
            key.add(target.label) { x, y, canvas in
                var line = PathData()
                line.segment(x, y, x + 16, y)
                canvas.path(line, "ch-t")
            }
        }
        key.add(statesOf: panels.flatMap { $0.points.map(\.value) }, words: text.states)
        key.draw(on: &canvas)
    }
}
