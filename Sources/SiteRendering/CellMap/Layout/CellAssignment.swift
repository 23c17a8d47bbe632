/// Places points on the cells of a grid.
struct CellAssignment {
    let grid: CellGrid

    /// The cells with the least sum of squared displacements, none used twice.
    ///
    /// The assignment is exact among all cells within a radius of each point; the radius grows until there
    /// is a solution.
    func cells(for points: [PlanePoint]) -> [CellPlace] {
        var radius = 2.5
        while true {
            if let cells = cells(for: points, within: radius) { return cells }
            radius *= 2
        }
    }

    private func cells(for points: [PlanePoint], within radius: Double) -> [CellPlace]? {
        let near = points.map { grid.cells(within: radius, of: $0) }
        let window = CellWindow(near)
        let choices = zip(points, near).map { point, cells in
            cells.map { cell in
                LeastCostAssignment.Choice(
                    column: window.number(of: cell),
                    cost: Int(((grid.middle(cell) - point).square * 1_000_000).rounded()))
            }
        }
        return LeastCostAssignment.solve(choices, columnCount: window.count)?.map(window.cell)
    }
}

/// Numbers the cells of a rectangle in reading order.
private struct CellWindow {
    private let first: CellPlace
    private let width: Int
    let count: Int

    init(_ lists: [[CellPlace]]) {
        var columns = (low: Int.max, high: Int.min)
        var rows = (low: Int.max, high: Int.min)
        for cell in lists.joined() {
            columns = (min(columns.low, cell.column), max(columns.high, cell.column))
            rows = (min(rows.low, cell.row), max(rows.high, cell.row))
        }
        if columns.low > columns.high { (columns, rows) = ((0, 0), (0, 0)) }
        first = CellPlace(column: columns.low, row: rows.low)
        width = columns.high - columns.low + 1
        count = width * (rows.high - rows.low + 1)
    }

    func number(of cell: CellPlace) -> Int {
        (cell.row - first.row) * width + cell.column - first.column
    }

    func cell(_ number: Int) -> CellPlace {
        CellPlace(column: first.column + number % width, row: first.row + number / width)
    }
}
