/// One panel of small multiples.
struct MultiplePanel {
    static let width = 150.0
    static let height = 56.0

    private let series: ChartSeries
    private let scale: AxisScale
    private let left: Double
    private let top: Double
    private let plotWidth: Double

    init(_ series: ChartSeries, _ scale: AxisScale, left: Double, top: Double) {
        self.series = series
        self.scale = scale
        self.left = left
        self.top = top
        plotWidth = 96
    }

    private func place(_ index: Int, _ value: Double) -> (x: Double, y: Double) {
        let last = max(series.points.count - 1, 1)
        return (
            x: left + 4 + plotWidth * Double(index) / Double(last),
            y: top + MultiplePanel.height * (1 - scale.share(value))
        )
    }

    /// Draws the frame, the line with its holes, and the last number beside its end.
    func draw(
        isStrong: Bool, target: ChartReference?, _ numbers: ChartNumbers, on canvas: inout ChartCanvas
    ) {
        let base = top + MultiplePanel.height
        var frame = PathData()
        frame.segment(left, top, left + plotWidth + 8, top)
        frame.segment(left, base, left + plotWidth + 8, base)
        canvas.path(frame, "ch-g")
        if let target {
            var line = PathData()
            let level = place(0, target.value).y
            line.segment(left, level, left + plotWidth + 8, level)
            canvas.path(line, "ch-t")
        }
        drawLine(isStrong ? "ch-l ch-1" : "ch-l ch-q", isStrong ? "ch-d ch-1" : "ch-d ch-q", on: &canvas)
        for (index, point) in series.points.enumerated() where point.value.number == nil {
            StateMark.draw(point.value, place(index, scale.low).x, base - 5, on: &canvas)
        }
        let end = series.points.enumerated().reversed().first { $0.element.value.number != nil }
        guard let end, let value = end.element.value.number else { return }
        let level = min(max(place(end.offset, value).y, top + 6), base - 6)
        canvas.text(numbers.value(value), left + plotWidth + 12, level, "ch-v")
    }

    private func drawLine(_ lineClass: StaticString, _ dotClass: StaticString, on canvas: inout ChartCanvas) {
        var line = PathData()
        var dot = PathData()
        var last: (x: Double, y: Double)?
        var isPenDown = false
        for (index, point) in series.points.enumerated() {
            guard let value = point.value.number else {
                isPenDown = false
                continue
            }
            let here = place(index, value)
            if isPenDown { line.line(here.x, here.y) } else { line.dot(here.x, here.y) }
            isPenDown = true
            last = here
        }
        canvas.path(line, lineClass)
        if let last { dot.dot(last.x, last.y) }
        canvas.path(dot, dotClass)
    }
}
