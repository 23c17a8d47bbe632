/// Where the units of a map lie in a drawing 320 units wide: as cells of equal size or in their true shapes.
///
/// It is made once and serves every map of the site.
public struct MapGeometry: Sendable {
    /// How a unit is drawn.
    enum Areas: Sendable {
        /// The same outline for all, set down at a middle of each unit's own.
        case cells(CellDrawing)
        /// An outline for each unit.
        case shapes(ShapeDrawing)
    }

    /// The units' codes, in the order they were given.
    public let codes: [String]
    let areas: Areas
    let height: Double
    /// The borders between groups of units, such as the provinces of before a merger.
    let borders: PathData
    /// The units that are named on the map, by their place in `codes`.
    private let names: [(unit: Int, name: String)]

    /// Gives every unit a cell of equal size.
    ///
    /// - Parameters:
    ///   - groups: the group of each unit, between which borders are drawn; none for a map without borders.
    ///   - names: what units are called on the map, by their code.
    public init(places: [MapPlace], layout: CellLayout, groups: [String] = [], names: [String: String] = [:]) {
        precondition(places.count == layout.cells.count, "a layout of cells belongs to the places it was made of")
        let drawing = CellDrawing(layout)
        codes = places.map(\.code)
        areas = .cells(drawing)
        height = drawing.height
        borders = groups.isEmpty ? PathData() : drawing.borders(layout, between: groups)
        self.names = MapGeometry.names(names, of: codes)
    }

    /// Draws every unit in its true shape.
    ///
    /// - Parameters:
    ///   - bytes: about how many bytes all outlines may take together; finer detail is left out until they do.
    ///   - groups: the group of each unit, between which borders are drawn; none for a map without borders.
    ///   - names: what units are called on the map, by their code.
    public init(shapes: MapShapes, bytes: Int = 24_000, groups: [String] = [], names: [String: String] = [:]) {
        let drawing = ShapeDrawing(shapes, bytes: bytes, groups: groups)
        codes = shapes.units.map(\.code)
        areas = .shapes(drawing)
        height = drawing.height
        borders = drawing.borders
        self.names = MapGeometry.names(names, of: codes)
    }

    private static func names(_ names: [String: String], of codes: [String]) -> [(unit: Int, name: String)] {
        codes.enumerated().compactMap { place, code in names[code].map { (place, $0) } }
    }

    /// Writes the borders and the names over the map; they are in nobody's way, neither of a pointer nor of a reader.
    func drawNames(on canvas: inout ChartCanvas) {
        canvas.path(borders, "cm-b")
        guard !names.isEmpty else { return }
        canvas.svg.markup("<g class=\"cm-n\" aria-hidden=\"true\">")
        for (unit, name) in names {
            let half = TextWidth.of(name) / 2
            let point = namePoint(of: unit)
            canvas.text(name, min(max(point.x, half), ChartCanvas.width - half), point.y)
        }
        canvas.svg.markup("</g>")
    }

    /// Where a name stands: below the figure in a cell, above that of the next row; in the middle of a true shape.
    private func namePoint(of unit: Int) -> PlanePoint {
        switch areas {
        case .cells(let drawing):
            PlanePoint(x: drawing.middles[unit].x, y: drawing.middles[unit].y + drawing.pitch * 0.43)
        case .shapes(let drawing): drawing.middles[unit]
        }
    }

    /// How wide a cell is in CSS pixels on a phone 360 px wide, with 16 px beside the map; nothing for true shapes.
    public var touchWidth: Double? {
        if case .cells(let drawing) = areas { drawing.pitch * 328 / ChartCanvas.width } else { nil }
    }
}
