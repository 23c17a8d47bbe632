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

    /// Gives every unit a cell of equal size.
    public init(places: [MapPlace], layout: CellLayout) {
        precondition(places.count == layout.cells.count, "a layout of cells belongs to the places it was made of")
        let drawing = CellDrawing(layout)
        codes = places.map(\.code)
        areas = .cells(drawing)
        height = drawing.height
    }

    /// Draws every unit in its true shape.
    ///
    /// - Parameter bytes: about how many bytes all outlines may take together; finer detail is left out until they do.
    public init(shapes: MapShapes, bytes: Int = 24_000) {
        let drawing = ShapeDrawing(shapes, bytes: bytes)
        codes = shapes.units.map(\.code)
        areas = .shapes(drawing)
        height = drawing.height
    }

    /// How wide a cell is in CSS pixels on a phone 360 px wide, with 16 px beside the map; nothing for true shapes.
    public var touchWidth: Double? {
        if case .cells(let drawing) = areas { drawing.pitch * 328 / ChartCanvas.width } else { nil }
    }
}
