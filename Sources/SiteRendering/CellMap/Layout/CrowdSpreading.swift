/// Moves crowded points apart and scattered ones together until neighbours lie about one unit apart.
///
/// The forces are those of the circle cartogram (D. Dorling, “Area Cartograms: Their Use and Creation”, 1996)
/// with circles of equal size: points nearer than a unit push each other away, neighbours farther than a
/// unit pull each other; every step is damped.
struct CrowdSpreading {
    private var points: [PlanePoint]
    private let neighbours: PlaceNeighbours

    /// Spreads points.
    static func spread(_ points: [PlanePoint], _ neighbours: PlaceNeighbours, steps: Int) -> [PlanePoint] {
        var crowd = CrowdSpreading(points: points, neighbours: neighbours)
        for _ in 0..<steps { crowd.step() }
        return crowd.points
    }

    private mutating func step() {
        var moves = [PlanePoint](repeating: PlanePoint(x: 0, y: 0), count: points.count)
        push(&moves)
        pull(&moves)
        for index in points.indices { points[index] = points[index] + moves[index] }
    }

    /// Sweeps from west to east, so that only points within a unit's width are compared.
    private func push(_ moves: inout [PlanePoint]) {
        let order = points.indices.sorted { (points[$0].x, $0) < (points[$1].x, $1) }
        for (rank, index) in order.enumerated() {
            for other in order[(rank + 1)...] {
                let way = points[other] - points[index]
                if way.x >= 1 { break }
                let length = way.length
                if length >= 1 { continue }
                let direction = length > 1e-9 ? way * (1 / length) : PlanePoint(x: 0, y: 1)
                let force = direction * (0.25 * (1 - length))
                moves[index] = moves[index] - force
                moves[other] = moves[other] + force
            }
        }
    }

    private func pull(_ moves: inout [PlanePoint]) {
        for (index, other) in neighbours.pairs {
            let way = points[other] - points[index]
            let length = way.length
            if length <= 1 { continue }
            let force = way * (0.1 * min(length - 1, 1) / length)
            moves[index] = moves[index] + force
            moves[other] = moves[other] - force
        }
    }
}
