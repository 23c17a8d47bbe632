/// A cell for every unit of a map: all of equal size, neighbours near each other, north in the north.
///
/// The points of the units are scaled so that neighbours lie about one cell apart, crowds are spread a little,
/// and each point then gets a cell of its own so that the sum of the squared displacements is least. This is
/// done for several sizes and shifts of the grid; the layout is kept in which most neighbours still touch.
/// On assigning points to grid maps see D. Eppstein, M. van Kreveld, B. Speckmann, F. Staals, “Improved Grid
/// Map Layout by Point Set Matching”, International Journal of Computational Geometry & Applications 25 (2015).
/// Units far from all others (islands) are set apart, with empty cells between.
public struct CellLayout: Hashable, Sendable {
    /// The form of the cells.
    public let form: CellForm
    /// The cell of each unit, in the order of the units; the lowest row and column are 0.
    public let cells: [CellPlace]

    /// Lays out units.
    ///
    /// The same units in the same order give the same cells on every machine.
    /// - Parameters:
    ///   - places: the units; two may share a point.
    ///   - form: the form of the cells.
    ///   - apart: units are an island when the way to all others is more than this many times a long way from
    ///     unit to unit, and they are few.
    public init(_ places: [MapPlace], form: CellForm = .hexagon, apart: Double = 3) {
        self.form = form
        let grid = CellGrid(form: form)
        let points = CellLayout.project(places)
        let groups = PlaceGroups(of: points, beyond: apart)
        let main = CellPlacing.best(groups.mainland.map { points[$0] }, grid)
        var cells = [CellPlace](repeating: CellPlace(column: 0, row: 0), count: points.count)
        for (index, cell) in zip(groups.mainland, main.cells) { cells[index] = cell }
        var islands = IslandPlacing(around: main.cells, grid)
        for group in groups.islands {
            let placed = islands.place(group.map { main.position(of: points[$0]) })
            for (index, cell) in zip(group, placed) { cells[index] = cell }
        }
        self.cells = CellLayout.tidied(cells, grid)
    }

    private static func project(_ places: [MapPlace]) -> [PlanePoint] {
        let latitudes = places.map(\.latitude)
        let middle = ((latitudes.min() ?? 0) + (latitudes.max() ?? 0)) / 2
        let projection = PlaneProjection(around: middle)
        return places.map { projection.point(latitude: $0.latitude, longitude: $0.longitude) }
    }

    private static func tidied(_ cells: [CellPlace], _ grid: CellGrid) -> [CellPlace] {
        let top = cells.map(\.row).min() ?? 0
        let raised = cells.map { grid.moved($0, by: CellPlace(column: -((top - (top & 1)) / 2), row: -top)) }
        let left = raised.map(\.column).min() ?? 0
        return raised.map { CellPlace(column: $0.column - left, row: $0.row) }
    }
}
