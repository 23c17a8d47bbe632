/// Sets islands around the mainland: in their direction, near the map's box, with empty cells between.
struct IslandPlacing {
    private let grid: CellGrid
    private var taken: Set<CellPlace>
    private let box: (columns: ClosedRange<Int>, rows: ClosedRange<Int>)
    /// How many empty cells lie at least between an island and everything else.
    private static let gap = 2

    init(around mainland: [CellPlace], _ grid: CellGrid) {
        self.grid = grid
        taken = Set(mainland)
        box = CellRegion(mainland, grid).bounds
    }

    /// Places one island.
    ///
    /// - Parameter points: where its units would lie if there were room for the whole sea.
    mutating func place(_ points: [PlanePoint]) -> [CellPlace] {
        let shape = CellAssignment(grid: grid).cells(for: points)
        let forbidden = CellRegion(taken, grid).widened(by: IslandPlacing.gap)
        guard let first = shape.first else { return [] }
        let origin = grid.middle(first)
        var best: (square: Double, cells: [CellPlace])?
        var growth = 0
        while best == nil {
            for target in targets(growth) {
                let square = (grid.middle(target) - origin).square
                if let best, square >= best.square { continue }
                let step = difference(from: first, to: target)
                let cells = shape.map { grid.moved($0, by: step) }
                if cells.allSatisfy({ isInside($0, growth) && !forbidden.contains($0) }) { best = (square, cells) }
            }
            growth += 1
        }
        let cells = best?.cells ?? shape
        taken.formUnion(cells)
        return cells
    }

    private func targets(_ growth: Int) -> [CellPlace] {
        let columns = (box.columns.lowerBound - growth)...(box.columns.upperBound + growth)
        let rows = (box.rows.lowerBound - growth)...(box.rows.upperBound + growth)
        return rows.flatMap { row in columns.map { CellPlace(column: $0, row: row) } }
    }

    private func isInside(_ cell: CellPlace, _ growth: Int) -> Bool {
        cell.column >= box.columns.lowerBound - growth && cell.column <= box.columns.upperBound + growth
            && cell.row >= box.rows.lowerBound - growth && cell.row <= box.rows.upperBound + growth
    }

    private func difference(from: CellPlace, to: CellPlace) -> CellPlace {
        let row = to.row - from.row
        let straight = grid.moved(from, by: CellPlace(column: 0, row: row))
        let base = grid.moved(CellPlace(column: 0, row: 0), by: CellPlace(column: 0, row: row))
        return CellPlace(column: base.column + to.column - straight.column, row: row)
    }
}
