/// A row of samples with their words, broken into as many lines as it needs.
struct ChartKey {
    /// Draws the sample of an entry, in a box 16 units wide whose left middle is given.
    typealias Sample = (_ x: Double, _ y: Double, _ canvas: inout ChartCanvas) -> Void

    private var entries: [(words: String, sample: Sample)] = []

    /// Adds an entry.
    mutating func add(_ words: String, sample: @escaping Sample) {
        entries.append((words, sample))
    }

    /// Adds the states that occur among values, with their marks.
    mutating func add(statesOf values: some Sequence<ChartValue>, words: ChartStateWords) {
        for state in StateMark.occurring(in: values) {
            guard let name = words.words(for: state) else { continue }
            add(name) { x, y, canvas in StateMark.draw(state, x + 5, y, on: &canvas) }
        }
    }

    /// Draws the entries under what is drawn so far.
    func draw(on canvas: inout ChartCanvas) {
        if entries.isEmpty { return }
        var x = 0.0
        var y = canvas.bottom + ChartCanvas.lineHeight / 2
        for entry in entries {
            let width = 20 + TextWidth.of(entry.words)
            if x > 0, x + width > ChartCanvas.width {
                x = 0
                y += ChartCanvas.lineHeight
            }
            entry.sample(x, y, &canvas)
            // Words that one line can't hold go on under themselves.
            let lines = TextWidth.lines(of: entry.words, width: ChartCanvas.width - 20)
            if lines.count > 1 { y += Double(lines.count - 1) * ChartCanvas.lineHeight }
            canvas.lines(lines, x + 20, y)
            x += width + 14
        }
        canvas.bottom = y + ChartCanvas.lineHeight / 2
    }
}
