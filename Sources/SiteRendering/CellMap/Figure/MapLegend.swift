/// The key of a map: all steps of the scale, and those states without a number that occur.
struct MapLegend {
    let steps: [String]
    let classes: Set<MapClass>

    /// Draws the key under the map.
    func draw(_ words: ChartStateWords, _ pattern: MapPattern, on canvas: inout ChartCanvas) {
        let states: [(value: MapClass, words: String)] = [
            (.notReported, words.notReported), (.suppressed, words.suppressed), (.notApplicable, words.notApplicable),
        ]
        let entries =
            steps.enumerated().map { (value: MapClass.step($0), words: $1) }
            + states.filter { classes.contains($0.value) }
        var key = ChartKey()
        for entry in entries {
            key.add(entry.words) { x, y, canvas in
                canvas.svg.markup("<g transform=\"translate(")
                canvas.svg.number(x + 7)
                canvas.svg.markup(" ")
                canvas.svg.number(y)
                canvas.svg.markup(")\"")
                pattern.fill(entry.value, on: &canvas.svg)
                canvas.svg.markup("><path d=\"M-7-6h14v12h-14z\"/></g>")
            }
        }
        key.draw(on: &canvas)
    }
}
