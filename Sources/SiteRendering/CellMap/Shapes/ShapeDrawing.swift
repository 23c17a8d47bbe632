/// True shapes on paper: projected, fitted to the width, and simplified until they are small enough.
struct ShapeDrawing: Sendable {
    /// The outline of each unit; holes are told by the even-odd rule.
    let outlines: [PathData]
    /// The outline of all units together: the arcs that only one ring has.
    let rim: PathData
    /// The borders between groups of units: the arcs that rings of different groups share.
    let borders: PathData
    /// A point in the middle of each unit's largest part, for its name.
    let middles: [PlanePoint]
    /// The height of the whole drawing.
    let height: Double

    init(_ shapes: MapShapes, bytes: Int, groups: [String] = []) {
        let page = ShapePage(shapes)
        height = page.height
        let rings = shapes.units.map { unit in unit.rings.map(page.ring) }
        let topology = ShapeArcs(Array(rings.joined()))
        var tracer = ShapeTracer(topology, ringCounts: rings.map(\.count))
        tracer.coarsen(until: bytes)
        outlines = zip(tracer.outlines(), rings).map { outline, rings in
            outline.isEmpty ? ShapeDrawing.speck(at: rings.joined().first) : outline
        }
        rim = tracer.rim(bytes: 1_800)
        borders = groups.isEmpty ? PathData() : tracer.borders(between: groups)
        middles = rings.map { ShapeDrawing.middle(of: $0.max { $0.count < $1.count } ?? []) }
    }
}

extension ShapeDrawing {
    fileprivate static func middle(of ring: [TenthPoint]) -> PlanePoint {
        let (across, down) = (ring.map(\.x), ring.map(\.y))
        func half(_ values: [Int]) -> Double { Double((values.min() ?? 0) + (values.max() ?? 0)) / 20 }
        return PlanePoint(x: half(across), y: half(down))
    }

    /// A small square for a unit too small to have an outline: no unit goes missing.
    fileprivate static func speck(at point: TenthPoint?) -> PathData {
        var data = PathData()
        guard let point else { return data }
        data.rectangle(Double(point.x) / 10 - 1, Double(point.y) / 10 - 1, width: 2, height: 2)
        return data
    }
}

/// The sheet that positions are projected on.
private struct ShapePage {
    private let projection: PlaneProjection
    private let origin: PlanePoint
    private let scale: Double
    let height: Double

    init(_ shapes: MapShapes) {
        let positions = shapes.units.flatMap { $0.rings.joined() }
        let latitudes = positions.map(\.latitude)
        let projection = PlaneProjection(around: ((latitudes.min() ?? 0) + (latitudes.max() ?? 0)) / 2)
        let points = positions.map { projection.point(latitude: $0.latitude, longitude: $0.longitude) }
        let left = points.map(\.x).min() ?? 0
        let right = points.map(\.x).max() ?? 0
        let top = points.map(\.y).min() ?? 0
        let bottom = points.map(\.y).max() ?? 0
        let size = max(right - left, (bottom - top) / 2, 1e-9)
        self.projection = projection
        scale = (ChartCanvas.width - 4) / size
        origin = PlanePoint(x: left - 2 / scale, y: top - 2 / scale)
        height = ((bottom - top) * scale + 4).rounded(.up)
    }

    /// A ring in tenths of a unit, without repeated points.
    func ring(_ positions: [MapShapes.Position]) -> [TenthPoint] {
        var ring: [TenthPoint] = []
        for position in positions {
            let point = projection.point(latitude: position.latitude, longitude: position.longitude) - origin
            let place = TenthPoint(x: tenths(point.x * scale), y: tenths(point.y * scale))
            if ring.last != place { ring.append(place) }
        }
        while ring.count > 1, ring.first == ring.last { ring.removeLast() }
        return ring
    }
}
