/// The form of a map's cells.
public enum CellForm: Hashable, Sendable {
    /// Hexagons standing on a corner, every other row half a cell to the right: six neighbours.
    case hexagon
    /// Squares in rows and columns: four neighbours.
    case square
}

/// The place of a cell: its column from the west and its row from the north.
public struct CellPlace: Hashable, Sendable, Comparable {
    /// The column, from 0 in the west.
    public var column: Int
    /// The row, from 0 in the north; odd rows of hexagons lie half a cell further east.
    public var row: Int

    /// Orders by row, then column: reading order.
    public static func < (left: CellPlace, right: CellPlace) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}

/// The geometry of a grid whose neighbouring cells lie one unit apart.
struct CellGrid {
    let form: CellForm

    /// The distance of two rows.
    var rise: Double {
        switch form {
        case .hexagon: 0.8660254037844386
        case .square: 1
        }
    }

    /// The middle of a cell.
    func middle(_ place: CellPlace) -> PlanePoint {
        let isShifted = form == .hexagon && place.row & 1 == 1
        return PlanePoint(x: Double(place.column) + (isShifted ? 0.5 : 0), y: Double(place.row) * rise)
    }

    /// The cells that share an edge with a cell, in a fixed order.
    func neighbours(_ place: CellPlace) -> [CellPlace] {
        let (column, row) = (place.column, place.row)
        switch form {
        case .square:
            return [(0, -1), (-1, 0), (1, 0), (0, 1)].map { CellPlace(column: column + $0.0, row: row + $0.1) }
        case .hexagon:
            let east = row & 1
            return [(east - 1, -1), (east, -1), (-1, 0), (1, 0), (east - 1, 1), (east, 1)]
                .map { CellPlace(column: column + $0.0, row: row + $0.1) }
        }
    }

    /// How many steps from cell to neighbouring cell lead from one cell to another.
    func steps(_ from: CellPlace, _ to: CellPlace) -> Int {
        let rows = abs(to.row - from.row)
        switch form {
        case .square:
            return abs(to.column - from.column) + rows
        case .hexagon:
            let across = slanted(to) - slanted(from)
            let down = to.row - from.row
            return max(abs(across), abs(down), abs(across + down))
        }
    }

    /// The cell that lies from a cell where `step` lies from the cell at column 0, row 0.
    func moved(_ place: CellPlace, by step: CellPlace) -> CellPlace {
        switch form {
        case .square:
            return CellPlace(column: place.column + step.column, row: place.row + step.row)
        case .hexagon:
            let row = place.row + step.row
            return CellPlace(column: slanted(place) + slanted(step) + (row - (row & 1)) / 2, row: row)
        }
    }

    /// The column of a hexagon counted along slanted columns, in which every step is the same from every cell.
    private func slanted(_ place: CellPlace) -> Int {
        place.column - (place.row - (place.row & 1)) / 2
    }

    /// The cells whose middles lie no farther than `radius` from a point, in reading order.
    func cells(within radius: Double, of point: PlanePoint) -> [CellPlace] {
        var found: [CellPlace] = []
        let first = Int(((point.y - radius) / rise).rounded(.up))
        let last = Int(((point.y + radius) / rise).rounded(.down))
        for row in first...max(first, last) {
            let from = Int((point.x - radius).rounded(.down)) - 1
            for column in from...(from + Int(2 * radius) + 3) {
                let place = CellPlace(column: column, row: row)
                if (middle(place) - point).square <= radius * radius { found.append(place) }
            }
        }
        return found
    }
}
