/// The fills of a map: steps come from the style sheet, the three states without a number from patterns
/// that hold the same marks as the charts.
struct MapPattern {
    private let id: String
    private let size: Double

    /// - Parameters:
    ///   - id: what the patterns' ids begin with.
    ///   - size: the distance of two marks: wider than a cell, a cell shows a single one in its middle.
    init(id: String, size: Double) {
        self.id = id
        self.size = size
    }

    /// Defines the patterns that the classes need.
    func define(_ classes: Set<MapClass>, on canvas: inout ChartCanvas) {
        for value in [MapClass.notReported, .suppressed, .notApplicable] where classes.contains(value) {
            guard let letter = letter(value) else { continue }
            canvas.svg.markup("<pattern id=\"")
            canvas.svg.words(id)
            canvas.svg.markup(letter)
            canvas.svg.markup("\" x=\"")
            canvas.svg.number(-size / 2)
            canvas.svg.markup("\" y=\"")
            canvas.svg.number(-size / 2)
            canvas.svg.markup("\" width=\"")
            canvas.svg.number(size)
            canvas.svg.markup("\" height=\"")
            canvas.svg.number(size)
            canvas.svg.markup("\" patternUnits=\"userSpaceOnUse\">")
            var ground = PathData()
            ground.rectangle(0, 0, width: size, height: size)
            canvas.path(ground, "cm-o")
            StateMark.draw(state(value), size / 2, size / 2, on: &canvas)
            canvas.svg.markup("</pattern>")
        }
    }

    /// Writes the attribute that fills an element with a class.
    func fill(_ value: MapClass, on svg: inout SVGWriter) {
        if case .step(let step) = value {
            svg.markup(" class=\"cm")
            svg.number(step)
            svg.markup("\"")
        } else if let letter = letter(value) {
            svg.markup(" fill=\"url(#")
            svg.words(id)
            svg.markup(letter)
            svg.markup(")\"")
        }
    }

    private func letter(_ value: MapClass) -> StaticString? {
        switch value {
        case .step: nil
        case .notReported: "n"
        case .notApplicable: "a"
        case .suppressed: "s"
        }
    }

    private func state(_ value: MapClass) -> ChartValue {
        switch value {
        case .step, .notReported: .notReported
        case .notApplicable: .notApplicable
        case .suppressed: .suppressed
        }
    }
}
