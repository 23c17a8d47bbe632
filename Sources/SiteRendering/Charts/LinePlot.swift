/// The plot of a line chart: where its numbers and periods lie, and how they are drawn there.
struct LinePlot {
    static let lineClasses: [StaticString] = ["ch-l ch-1", "ch-l ch-2", "ch-l ch-3"]
    static let dotClasses: [StaticString] = ["ch-d ch-1", "ch-d ch-2", "ch-d ch-3"]

    private let chart: LineChart
    private let scale: AxisScale
    private let left: Double
    private let right: Double
    private let top: Double
    private let bottom: Double
    private let hasHoles: Bool

    init(_ chart: LineChart, _ numbers: ChartNumbers, top: Double) {
        self.chart = chart
        let values = chart.series.flatMap { $0.points.compactMap(\.value.number) }
        scale = AxisScale(
            chart.range, holding: values + (chart.target.map { [$0.value] } ?? []), finest: numbers.finest)
        let widest = scale.ticks.map { [scale] in TextWidth.of(numbers.words(at: $0, of: scale)) }.max() ?? 0
        left = widest + 12
        right = ChartCanvas.width - 8
        self.top = top + 20
        bottom = top + 138
        hasHoles = chart.series[0].points.contains { $0.value.number == nil }
    }

    private func x(_ index: Int) -> Double {
        let last = chart.series[0].points.count - 1
        if last == 0 { return (left + right) / 2 }
        return left + (right - left) * Double(index) / Double(last)
    }

    private func y(_ value: Double) -> Double {
        bottom - (bottom - top) * scale.share(value)
    }

    /// Draws the level lines and their numbers.
    func drawAxes(on canvas: inout ChartCanvas, _ numbers: ChartNumbers) {
        var grid = PathData()
        for tick in scale.ticks { grid.segment(left - 6, y(tick), right + 8, y(tick)) }
        canvas.path(grid, "ch-g")
        canvas.group("ch-e") { canvas in
            for tick in scale.ticks { canvas.text(numbers.words(at: tick, of: scale), left - 10, y(tick)) }
        }
    }

    /// Draws one series: a line through each unbroken run, dots on its points.
    func drawSeries(_ index: Int, on canvas: inout ChartCanvas) {
        let points = chart.series[index].points
        var line = PathData()
        var dots = PathData()
        var isPenDown = false
        let isSparse = points.count <= 16
        for (place, point) in points.enumerated() {
            guard let value = point.value.number else {
                isPenDown = false
                continue
            }
            if chart.breaks[place] != nil { isPenDown = false }
            let isLast =
                place + 1 == points.count || points[place + 1].value.number == nil || chart.breaks[place + 1] != nil
            let isAlone = !isPenDown && isLast
            if isSparse || isAlone { dots.dot(x(place), y(value)) }
            if isAlone { continue }
            if isPenDown { line.line(x(place), y(value)) } else { line.move(x(place), y(value)) }
            isPenDown = true
        }
        canvas.path(line, LinePlot.lineClasses[index])
        canvas.path(dots, LinePlot.dotClasses[index])
    }

    /// Draws a mark between two periods that can't be compared.
    func drawBreaks(on canvas: inout ChartCanvas) {
        var marks = PathData()
        for place in chart.breaks.keys.sorted() where place > 0 && place < chart.series[0].points.count {
            let middle = (x(place - 1) + x(place)) / 2
            marks.segment(middle, top - 8, middle, bottom)
        }
        canvas.path(marks, "ch-cut")
    }

    /// Draws the target across, with its words at the end where the line keeps away from them.
    func drawTarget(on canvas: inout ChartCanvas) {
        guard let target = chart.target else { return }
        let level = y(target.value)
        var line = PathData()
        line.segment(left - 6, level, right + 8, level)
        canvas.path(line, "ch-t")
        let values = chart.series[0].points.compactMap(\.value.number)
        let isFirstFarther = abs((values.first ?? 0) - target.value) >= abs((values.last ?? 0) - target.value)
        let height = level - 9 < 8 ? level + 10 : level - 9
        if isFirstFarther {
            canvas.text(target.label, left - 4, height, "ch-tt")
        } else {
            canvas.text(target.label, right + 8, height, "ch-tt ch-e")
        }
    }

    /// Writes the first and the last number of the main series at their points.
    func drawEndLabels(on canvas: inout ChartCanvas, _ numbers: ChartNumbers) {
        let known = chart.series[0].points.enumerated().compactMap { place, point in
            point.value.number.map { (place: place, value: $0) }
        }
        guard let last = known.last, let first = known.first else { return }
        let before = known.dropLast().last?.value ?? last.value
        writeEnd(last, isAbove: last.value >= before, numbers, on: &canvas)
        if known.count > 1 {
            writeEnd(first, isAbove: first.value >= known[1].value, numbers, on: &canvas)
        }
    }

    private func writeEnd(
        _ end: (place: Int, value: Double), isAbove: Bool, _ numbers: ChartNumbers, on canvas: inout ChartCanvas
    ) {
        let words = numbers.value(end.value)
        let half = TextWidth.of(words, bold: true) / 2
        let middle = min(max(x(end.place), left + half - 4), ChartCanvas.width - half)
        let level = y(end.value)
        let height = isAbove || level + 12 > bottom ? level - 13 : level + 13
        canvas.text(words, middle, height, "ch-v ch-m")
    }

    /// Writes the periods that find room, the last one always, and marks the holes of the main series.
    func drawPeriods(on canvas: inout ChartCanvas) {
        let points = chart.series[0].points
        var level = bottom + 2
        if hasHoles {
            level += 8
            for (index, point) in points.enumerated() { StateMark.draw(point.value, x(index), level, on: &canvas) }
            level += 4
        }
        canvas.group("ch-m") { canvas in
            for label in labels(of: points) { canvas.text(label.words, label.middle, level + 10) }
        }
        canvas.bottom = level + 20
    }

    /// Every nth period, counted from the last one: the smallest n that keeps the labels apart, or up to twice
    /// that if it brings in the first period.
    private func labels(of points: [SeriesPoint]) -> [(words: String, middle: Double)] {
        let steps = 1...max(points.count - 1, 1)
        let apart = steps.lazy.map { (step: $0, labels: labels(of: points, step: $0)) }
        guard let dense = apart.first(where: { isApart($0.labels) }) else {
            return labels(of: points, step: points.count)
        }
        let whole = apart.first { (points.count - 1) % $0.step == 0 && isApart($0.labels) }
        if let whole, whole.step <= 2 * dense.step { return whole.labels }
        return dense.labels
    }

    private func labels(of points: [SeriesPoint], step: Int) -> [(words: String, middle: Double)] {
        points.indices.filter { (points.count - 1 - $0) % step == 0 }.map { index in
            let half = TextWidth.of(points[index].label) / 2
            return (words: points[index].label, middle: min(max(x(index), half), ChartCanvas.width - half))
        }
    }

    private func isApart(_ labels: [(words: String, middle: Double)]) -> Bool {
        zip(labels, labels.dropFirst()).allSatisfy { left, right in
            right.middle - left.middle >= (TextWidth.of(left.words) + TextWidth.of(right.words)) / 2 + 5
        }
    }
}
