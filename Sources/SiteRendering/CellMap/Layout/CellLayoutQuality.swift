/// How faithfully cells tell where places lie, as shares from 0 to 1.
struct CellLayoutQuality {
    /// Pairs of a place and its nearest place whose cells touch.
    let nearestKept: Double
    /// Pairs of neighbours in the Gabriel graph whose cells touch.
    let neighboursKept: Double
    /// Pairs far apart from north to south whose rows keep that order.
    let northKept: Double
    /// Pairs far apart from west to east whose columns keep that order.
    let eastKept: Double

    /// Measures a layout.
    ///
    /// - Parameter far: the distance from which a pair counts as far apart, as a share of the whole extent.
    init(_ points: [PlanePoint], _ cells: [CellPlace], _ grid: CellGrid, far: Double = 0.2) {
        let neighbours = PlaceNeighbours(of: points)
        func share(_ parts: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(parts) / Double(whole) }
        let nearest = neighbours.nearest.enumerated().compactMap { index, other in other.map { (index, $0) } }
        nearestKept = share(nearest.count { grid.steps(cells[$0.0], cells[$0.1]) == 1 }, nearest.count)
        let pairs = neighbours.pairs
        neighboursKept = share(pairs.count { grid.steps(cells[$0.0], cells[$0.1]) == 1 }, pairs.count)
        let middles = cells.map(grid.middle)
        northKept = CellLayoutQuality.orderKept(points.map(\.y), middles.map(\.y), far: far)
        eastKept = CellLayoutQuality.orderKept(points.map(\.x), middles.map(\.x), far: far)
    }

    private static func orderKept(_ before: [Double], _ after: [Double], far: Double) -> Double {
        let limit = ((before.max() ?? 0) - (before.min() ?? 0)) * far
        var kept = 0
        var all = 0
        for first in before.indices {
            for second in before.indices where before[second] - before[first] > limit {
                all += 1
                if after[second] > after[first] { kept += 1 }
            }
        }
        return all == 0 ? 1 : Double(kept) / Double(all)
    }
}
