/// Points on cells, and how the points were laid over the grid before.
struct CellPlacing {
    /// The cell of each point.
    let cells: [CellPlace]
    private let factor: Double
    private let shift: PlanePoint

    /// The best placing of all poses: most nearest and other neighbours touching, in one piece, without holes.
    static func best(_ points: [PlanePoint], _ grid: CellGrid) -> CellPlacing {
        let neighbours = PlaceNeighbours(of: points)
        let lengths = neighbours.pairs.map { (points[$0.0] - points[$0.1]).length }.sorted()
        let middle = lengths.isEmpty ? 0 : lengths[lengths.count / 2]
        let unit = middle > 0 ? middle : 1
        var spread: [SpreadKey: [PlanePoint]] = [:]
        var best: (score: Double, placing: CellPlacing)?
        for pose in CellPose.all(for: points.count) {
            let key = SpreadKey(scale: pose.scale, steps: pose.steps)
            let laid =
                spread[key]
                ?? CrowdSpreading.spread(points.map { $0 * (pose.scale / unit) }, neighbours, steps: pose.steps)
            spread[key] = laid
            let cells = CellAssignment(grid: grid).cells(for: laid.map { $0 + pose.shift })
            if let score = score(cells, neighbours, grid, above: best?.score ?? -.infinity) {
                best = (score, CellPlacing(cells: cells, factor: pose.scale / unit, shift: pose.shift))
            }
        }
        return best?.placing ?? CellPlacing(cells: [], factor: 1, shift: PlanePoint(x: 0, y: 0))
    }

    /// Where a point would lie on the grid if it were laid there like the others.
    func position(of point: PlanePoint) -> PlanePoint {
        point * factor + shift
    }

    /// The score of a placing, or nothing when it is no better than the best so far.
    private static func score(
        _ cells: [CellPlace], _ neighbours: PlaceNeighbours, _ grid: CellGrid, above best: Double
    ) -> Double? {
        let nearest = neighbours.nearest.enumerated().count { index, other in
            other.map { grid.steps(cells[index], cells[$0]) == 1 } ?? true
        }
        let near = neighbours.pairs.count { grid.steps(cells[$0.0], cells[$0.1]) == 1 }
        let touching =
            Double(nearest) / Double(max(cells.count, 1)) + Double(near) / Double(max(neighbours.pairs.count, 1))
        if touching - 1 <= best { return nil }
        let region = CellRegion(cells, grid)
        let score = touching - Double(region.pieces) - 0.01 * Double(region.holes)
        return score > best ? score : nil
    }
}

private struct SpreadKey: Hashable {
    let scale: Double
    let steps: Int
}
