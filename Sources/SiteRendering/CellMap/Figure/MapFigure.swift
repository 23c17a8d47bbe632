/// A map of classes: every unit in the colour or pattern of its class, a link where it has a page, a legend below.
public struct MapFigure: Sendable {
    /// Where the units lie.
    public let geometry: MapGeometry
    /// What is known about each unit, by code; a unit of the geometry that is missing here was not reported.
    public let units: [String: MapUnit]
    /// The words of the steps in the legend, from the lowest; one to five.
    public let steps: [String]
    /// The code of a unit to mark, such as the reader's own.
    public let highlighted: String?

    /// Makes a map.
    public init(_ geometry: MapGeometry, units: [MapUnit], steps: [String], highlighted: String? = nil) {
        precondition(steps.count <= 5, "a map has at most five classes")
        self.geometry = geometry
        self.units = Dictionary(units.map { ($0.code, $0) }) { first, _ in first }
        self.steps = steps
        self.highlighted = highlighted
    }

    /// Draws the map as a group of links, not as one image: every unit can be reached by keyboard and by touch.
    ///
    /// Links come from north to south and, within a row, from west to east.
    public func svg(_ text: ChartText) -> [UInt8] {
        var canvas = ChartCanvas()
        let pattern = MapPattern(id: text.id, size: patternSize)
        pattern.define(classes, on: &canvas)
        switch geometry.areas {
        case .cells(let drawing): draw(drawing, text, pattern, on: &canvas)
        case .shapes(let drawing): draw(drawing, text, pattern, on: &canvas)
        }
        geometry.drawNames(on: &canvas)
        canvas.bottom = geometry.height + 8
        MapLegend(steps: steps, classes: classes).draw(text.states, pattern, on: &canvas)
        return canvas.finished(text, "cm", role: "group")
    }

    /// The classes that occur.
    private var classes: Set<MapClass> {
        Set(geometry.codes.map { units[$0]?.value ?? .notReported })
    }

    private var patternSize: Double {
        switch geometry.areas {
        case .cells(let drawing): max(12, (2 * drawing.pitch).rounded())
        case .shapes: 12
        }
    }

    private func draw(_ drawing: CellDrawing, _ text: ChartText, _ pattern: MapPattern, on canvas: inout ChartCanvas) {
        canvas.svg.markup("<defs><path id=\"")
        canvas.svg.words(text.id)
        canvas.svg.markup("\" d=\"")
        canvas.svg.path(drawing.outline(around: PlanePoint(x: 0, y: 0)))
        canvas.svg.markup("\"/></defs>")
        for row in drawing.rows {
            guard let first = row.first.map({ drawing.middles[$0] }) else { continue }
            let usual = usualClass(of: row)
            canvas.svg.markup("<g transform=\"translate(")
            canvas.svg.number(first.x)
            canvas.svg.markup(" ")
            canvas.svg.number(first.y)
            canvas.svg.markup(")\"")
            pattern.fill(usual, on: &canvas.svg)
            canvas.svg.markup(">")
            for index in row {
                let code = geometry.codes[index]
                let shift = drawing.middles[index].x - first.x
                link(code, besides: usual, text, pattern, on: &canvas) { canvas in
                    drawCell(text.id, units[code]?.label, shift, on: &canvas)
                }
            }
            canvas.svg.markup("</g>")
        }
        if let place = highlighted.flatMap(geometry.codes.firstIndex) {
            canvas.path(drawing.outline(around: drawing.middles[place], shrink: 0), "cm-me")
        }
    }

    /// The class that most cells of a row have: it is said once for the row.
    private func usualClass(of row: [Int]) -> MapClass {
        let classes = row.map { units[geometry.codes[$0]]?.value ?? .notReported }
        var best: (value: MapClass, count: Int)?
        for value in classes {
            let count = classes.count { $0 == value }
            if count > best?.count ?? 0 { best = (value, count) }
        }
        return best?.value ?? .notReported
    }

    private func drawCell(_ id: String, _ label: String?, _ x: Double, on canvas: inout ChartCanvas) {
        canvas.svg.markup("<use href=\"#")
        canvas.svg.words(id)
        canvas.svg.markup("\"")
        canvas.svg.place(x)
        canvas.svg.markup("/>")
        guard let label else { return }
        canvas.svg.markup("<text")
        canvas.svg.place(x)
        canvas.svg.markup(">")
        canvas.svg.words(label)
        canvas.svg.markup("</text>")
    }

    private func draw(_ drawing: ShapeDrawing, _ text: ChartText, _ pattern: MapPattern, on canvas: inout ChartCanvas) {
        for (code, outline) in zip(geometry.codes, drawing.outlines) {
            link(code, besides: nil, text, pattern, on: &canvas) { canvas in
                canvas.svg.markup("<path d=\"")
                canvas.svg.path(outline)
                canvas.svg.markup("\"/>")
            }
        }
        if let place = highlighted.flatMap(geometry.codes.firstIndex) {
            canvas.path(drawing.outlines[place], "cm-me")
        }
    }

    /// Wraps what `draw` draws in a unit's link, with its name and with its class unless it is that of the row.
    private func link(
        _ code: String, besides usual: MapClass?, _ text: ChartText, _ pattern: MapPattern,
        on canvas: inout ChartCanvas,
        _ draw: (inout ChartCanvas) -> Void
    ) {
        let unit = units[code]
        canvas.svg.markup(unit?.address == nil ? "<g" : "<a")
        let value = unit?.value ?? .notReported
        if value != usual { pattern.fill(value, on: &canvas.svg) }
        if let address = unit?.address {
            canvas.svg.markup(" href=\"")
            canvas.svg.words(address)
            canvas.svg.markup("\"")
        }
        // Not a title: readers without pictures and text browsers take any title for that of the page.
        canvas.svg.markup(unit?.address == nil ? " role=\"img\" aria-label=\"" : " aria-label=\"")
        canvas.svg.words(unit?.name ?? "\(code): \(text.states.notReported)")
        canvas.svg.markup("\">")
        draw(&canvas)
        canvas.svg.markup(unit?.address == nil ? "</g>" : "</a>")
    }
}

extension SVGWriter {
    /// Writes the x of an element, unless it is 0.
    fileprivate mutating func place(_ x: Double) {
        if x == 0 { return }
        markup(" x=\"")
        number(x)
        markup("\"")
    }
}
