/// A tiny map that shows where one unit lies among the others.
public struct MapLocator: Sendable {
    /// Where the units lie.
    public let geometry: MapGeometry
    /// The unit to show.
    public let code: String

    /// Makes a locator.
    public init(_ geometry: MapGeometry, code: String) {
        self.geometry = geometry
        self.code = code
    }

    /// Draws the locator: all units as quiet dots or one quiet outline, the one in question strong.
    ///
    /// - Parameter label: its accessible name, as in “Vị trí của Phường Mũi Né trong tỉnh”.
    public func svg(label: String) -> [UInt8] {
        var canvas = ChartCanvas()
        canvas.svg.markup("<svg class=\"cm-loc\" viewBox=\"0 0 ")
        canvas.svg.number(ChartCanvas.width)
        canvas.svg.markup(" ")
        canvas.svg.number(geometry.height)
        canvas.svg.markup("\" role=\"img\" aria-label=\"")
        canvas.svg.words(label)
        canvas.svg.markup("\">")
        let place = geometry.codes.firstIndex(of: code)
        switch geometry.areas {
        case .cells(let drawing): draw(drawing, place, on: &canvas)
        case .shapes(let drawing): draw(drawing, place, on: &canvas)
        }
        canvas.svg.markup("</svg>")
        return canvas.svg.bytes
    }

    private func draw(_ drawing: CellDrawing, _ place: Int?, on canvas: inout ChartCanvas) {
        canvas.svg.markup("<path stroke-width=\"")
        canvas.svg.number(drawing.pitch - 3)
        canvas.svg.markup("\" stroke-dasharray=\"0 ")
        canvas.svg.number(drawing.pitch)
        canvas.svg.markup("\" d=\"")
        canvas.svg.path(drawing.dots)
        canvas.svg.markup("\"/>")
        if let place {
            canvas.path(drawing.outline(around: drawing.middles[place], shrink: -drawing.pitch / 4), "cm-me")
        }
    }

    private func draw(_ drawing: ShapeDrawing, _ place: Int?, on canvas: inout ChartCanvas) {
        canvas.path(drawing.rim, "cm-rim")
        if let place { canvas.path(drawing.outlines[place], "cm-me") }
    }
}
