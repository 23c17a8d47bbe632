/// Lines over periods: broken where a number is missing, with the missing ones marked under the plot.
///
/// Up to three series of the same periods; the first is the one the figure is about.
public struct LineChart: Hashable, Sendable {
    /// The rows of values; all have the same periods.
    public let series: [ChartSeries]
    /// A value to reach, drawn across.
    public let target: ChartReference?
    /// Which numbers the upright axis shows.
    public let range: AxisRange
    /// The places of periods that can't be compared with the one before, and why, in the reader's language: the lines
    /// break off, and a mark stands between.
    public let breaks: [Int: String]

    /// Makes a line chart.
    ///
    /// - Parameter series: one to three rows, each with one point for each period.
    public init(
        _ series: [ChartSeries], target: ChartReference? = nil, range: AxisRange = .fromZero,
        breaks: [Int: String] = [:]
    ) {
        precondition((1...3).contains(series.count), "a line chart shows one to three series")
        let count = series[0].points.count
        precondition(count > 0, "a line chart needs at least one period")
        precondition(series.allSatisfy { $0.points.count == count }, "the series of a line chart share their periods")
        self.series = series
        self.target = target
        self.range = range
        self.breaks = breaks
    }

    /// Draws the chart.
    public func svg(_ text: ChartText, _ numbers: ChartNumbers) -> [UInt8] {
        var canvas = ChartCanvas()
        if series.count > 1 { drawSeriesKey(on: &canvas) }
        let plot = LinePlot(self, numbers, top: canvas.bottom)
        plot.drawAxes(on: &canvas, numbers)
        plot.drawBreaks(on: &canvas)
        for index in series.indices.reversed() { plot.drawSeries(index, on: &canvas) }
        plot.drawTarget(on: &canvas)
        plot.drawEndLabels(on: &canvas, numbers)
        plot.drawPeriods(on: &canvas)
        var key = ChartKey()
        key.add(statesOf: series[0].points.map(\.value), words: text.states)
        for words in Set(breaks.values).sorted() {
            key.add(words) { x, y, canvas in
                var mark = PathData()
                mark.segment(x + 8, y - 7, x + 8, y + 7)
                canvas.path(mark, "ch-cut")
            }
        }
        key.draw(on: &canvas)
        return canvas.finished(text, "ch-lines")
    }

    private func drawSeriesKey(on canvas: inout ChartCanvas) {
        var key = ChartKey()
        for (index, row) in series.enumerated() {
            key.add(row.name) { x, y, canvas in
                var line = PathData()
                line.segment(x, y, x + 16, y)
                canvas.path(line, LinePlot.lineClasses[index])
                var dot = PathData()
                dot.dot(x + 8, y)
                canvas.path(dot, LinePlot.dotClasses[index])
            }
        }
        key.draw(on: &canvas)
    }
}
