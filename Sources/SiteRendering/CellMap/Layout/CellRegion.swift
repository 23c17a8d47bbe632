/// A set of cells and how it hangs together.
struct CellRegion {
    let cells: Set<CellPlace>
    let grid: CellGrid

    init(_ cells: some Sequence<CellPlace>, _ grid: CellGrid) {
        self.cells = Set(cells)
        self.grid = grid
    }

    /// The lowest and highest column and row; all 0 for no cells.
    var bounds: (columns: ClosedRange<Int>, rows: ClosedRange<Int>) {
        let columns = cells.map(\.column)
        let rows = cells.map(\.row)
        return (
            columns: (columns.min() ?? 0)...(columns.max() ?? 0), rows: (rows.min() ?? 0)...(rows.max() ?? 0)
        )
    }

    /// How many pieces the cells form when touching cells belong together.
    var pieces: Int {
        var rest = cells
        var count = 0
        while let start = rest.first {
            count += 1
            flood(from: start, &rest)
        }
        return count
    }

    /// How many empty cells are shut in by others.
    var holes: Int {
        let bounds = bounds
        var empty: Set<CellPlace> = []
        for row in (bounds.rows.lowerBound - 1)...(bounds.rows.upperBound + 1) {
            for column in (bounds.columns.lowerBound - 2)...(bounds.columns.upperBound + 2) {
                let place = CellPlace(column: column, row: row)
                if !cells.contains(place) { empty.insert(place) }
            }
        }
        flood(from: CellPlace(column: bounds.columns.lowerBound - 2, row: bounds.rows.lowerBound - 1), &empty)
        return empty.count
    }

    /// The cells and all that lie no more than so many steps away.
    func widened(by steps: Int) -> Set<CellPlace> {
        var all = cells
        var rim = cells
        for _ in 0..<steps {
            rim = Set(rim.flatMap(grid.neighbours)).subtracting(all)
            all.formUnion(rim)
        }
        return all
    }

    private func flood(from start: CellPlace, _ rest: inout Set<CellPlace>) {
        var open = [start]
        rest.remove(start)
        while let place = open.popLast() {
            for next in grid.neighbours(place) where rest.remove(next) != nil { open.append(next) }
        }
    }
}
