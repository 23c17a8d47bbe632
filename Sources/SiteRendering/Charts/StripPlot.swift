/// Every unit as one dot on a common axis, stacked where many have nearly the same value;
/// one unit and the median are named.
///
/// The stacking is that of L. Wilkinson, “Dot Plots”, The American Statistician 53 (1999), with bins of equal width.
public struct StripPlot: Hashable, Sendable {
    /// The numbers of all units that reported one, the named unit included, in any order.
    public let values: [Double]
    /// The unit the figure is about, with its words (`Phường Mũi Né 87,3 %`), if it has a number.
    public let mine: ChartReference?
    /// The median with its words (`Trung vị 81,2 %`).
    public let median: ChartReference?
    /// Which numbers the axis shows.
    public let range: AxisRange

    /// Makes a strip plot.
    public init(
        _ values: [Double], mine: ChartReference? = nil, median: ChartReference? = nil, range: AxisRange = .fitted
    ) {
        self.values = values
        self.mine = mine
        self.median = median
        self.range = range
    }

    /// Draws the plot.
    public func svg(_ text: ChartText, _ numbers: ChartNumbers) -> [UInt8] {
        var canvas = ChartCanvas()
        let scale = AxisScale(
            range, holding: values + [mine, median].compactMap { $0?.value }, finest: numbers.finest)
        let stacks = DotStacks(values, scale)
        let base = 40 + stacks.height
        if let median { drawMedian(median, stacks, base: base, on: &canvas) }
        stacks.draw(base: base, on: &canvas)
        drawAxis(scale, stacks, base: base, numbers, on: &canvas)
        if let mine { drawMine(mine, stacks, base: base, on: &canvas) }
        canvas.bottom = base + 24
        return canvas.finished(text, "ch-strip")
    }

    private func drawAxis(
        _ scale: AxisScale, _ stacks: DotStacks, base: Double, _ numbers: ChartNumbers, on canvas: inout ChartCanvas
    ) {
        var axis = PathData()
        axis.segment(0, base, ChartCanvas.width, base)
        for tick in scale.ticks { axis.segment(stacks.x(tick), base, stacks.x(tick), base + 4) }
        canvas.path(axis, "ch-a")
        canvas.group("ch-m") { canvas in
            for tick in scale.ticks {
                let words = numbers.words(at: tick, of: scale)
                let half = TextWidth.of(words) / 2
                canvas.text(words, min(max(stacks.x(tick), half), ChartCanvas.width - half), base + 14)
            }
        }
    }

    private func drawMedian(
        _ median: ChartReference, _ stacks: DotStacks, base: Double, on canvas: inout ChartCanvas
    ) {
        let x = stacks.x(median.value)
        var line = PathData()
        line.segment(x, 20, x, base)
        canvas.path(line, "ch-t")
        write(median.label, beside: x, isLeft: x < (mine.map { stacks.x($0.value) } ?? 0), y: 26, "ch-tt", on: &canvas)
    }

    private func drawMine(_ mine: ChartReference, _ stacks: DotStacks, base: Double, on canvas: inout ChartCanvas) {
        let x = stacks.x(mine.value)
        let y = base - stacks.heightOfStack(at: mine.value) + stacks.rise / 2
        var line = PathData()
        line.segment(x, 17, x, y - 4)
        canvas.path(line, "ch-a")
        var mark = PathData()
        mark.move(x, y - 5.5)
        mark.line(x + 5.5, y)
        mark.line(x, y + 5.5)
        mark.line(x - 5.5, y)
        mark.close()
        canvas.path(mark, "ch-me")
        let half = TextWidth.of(mine.label, bold: true) / 2
        canvas.text(mine.label, min(max(x, half), ChartCanvas.width - half), 9, "ch-v ch-m")
    }

    private func write(
        _ words: String, beside x: Double, isLeft: Bool, y: Double, _ classes: StaticString,
        on canvas: inout ChartCanvas
    ) {
        let width = TextWidth.of(words) + 6
        if (isLeft && x - width > 0) || x + width > ChartCanvas.width {
            canvas.group("ch-e") { $0.text(words, x - 5, y, classes) }
        } else {
            canvas.text(words, x + 5, y, classes)
        }
    }
}
