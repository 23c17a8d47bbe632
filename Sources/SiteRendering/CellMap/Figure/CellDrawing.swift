/// Cells on paper: how large they are, where they lie, and their outline.
struct CellDrawing: Sendable {
    /// The distance of neighbouring middles.
    let pitch: Double
    /// The height of the whole drawing.
    let height: Double
    /// The middle of each unit's cell.
    let middles: [PlanePoint]
    /// The units in reading order, one list a row.
    let rows: [[Int]]
    /// A dot for each cell: lines along the cells of a row that touch, to be dashed with dashes of no length a
    /// pitch apart and round ends. The bytes grow with the rows, not with the cells.
    let dots: PathData
    private let form: CellForm

    init(_ layout: CellLayout) {
        form = layout.form
        let grid = CellGrid(form: layout.form)
        let places = layout.cells.map(grid.middle)
        let left = places.map(\.x).min() ?? 0
        let right = places.map(\.x).max() ?? 0
        let bottom = places.map(\.y).max() ?? 0
        let exact = ChartCanvas.width / (right - left + 1)
        // Whole numbers make short addresses; where cells are small, a tenth counts.
        let pitch = exact > 12 ? min(exact.rounded(.down), 40) : max((exact * 10).rounded(.down) / 10, 0.1)
        let reach = layout.form == .hexagon ? pitch / 1.7320508075688772 : pitch / 2
        let margin = (ChartCanvas.width - pitch * (right - left + 1)) / 2
        self.pitch = pitch
        height = (pitch * bottom + 2 * reach).rounded(.up)
        let middles = places.map { place in
            PlanePoint(x: margin + pitch * (place.x - left + 0.5), y: reach + pitch * place.y)
        }
        self.middles = middles
        let order = layout.cells.indices.sorted { layout.cells[$0] < layout.cells[$1] }
        rows = Dictionary(grouping: order) { layout.cells[$0].row }.sorted { $0.key < $1.key }.map(\.value)
        dots = CellDrawing.dots(rows.map { row in row.map { middles[$0] } }, pitch)
    }

    private static func dots(_ rows: [[PlanePoint]], _ pitch: Double) -> PathData {
        var data = PathData()
        for row in rows {
            guard var start = row.first, let end = row.last else { continue }
            for (here, next) in zip(row, row.dropFirst()) where next.x - here.x > pitch * 1.5 {
                data.segment(start.x, start.y, here.x + 0.1, here.y)
                start = next
            }
            data.segment(start.x, start.y, end.x + 0.1, end.y)
        }
        return data
    }

    /// The edges that cells of different groups share.
    func borders(_ layout: CellLayout, between groups: [String]) -> PathData {
        let grid = CellGrid(form: layout.form)
        let places = Dictionary(layout.cells.enumerated().map { ($1, $0) }) { first, _ in first }
        var data = PathData()
        for (unit, cell) in layout.cells.enumerated() {
            for neighbour in grid.neighbours(cell) {
                guard let other = places[neighbour], other > unit, groups[other] != groups[unit] else { continue }
                edge(between: middles[unit], middles[other], on: &data)
            }
        }
        return data
    }

    private func edge(between one: PlanePoint, _ other: PlanePoint, on data: inout PathData) {
        let share = form == .hexagon ? 1 / 1.7320508075688772 : 1
        let (across, down) = ((other.x - one.x) / 2 * share, (other.y - one.y) / 2 * share)
        let (x, y) = ((one.x + other.x) / 2, (one.y + other.y) / 2)
        data.segment(x - down, y + across, x + down, y - across)
    }

    /// The outline of a cell around a middle, a little smaller than the cell.
    func outline(around middle: PlanePoint, shrink: Double = 1) -> PathData {
        var data = PathData()
        let half = pitch / 2 - shrink
        switch form {
        case .square:
            data.rectangle(middle.x - half, middle.y - half, width: 2 * half, height: 2 * half)
        case .hexagon:
            let side = 2 * half / 1.7320508075688772
            data.move(middle.x, middle.y - side)
            data.line(middle.x + half, middle.y - side / 2)
            data.line(middle.x + half, middle.y + side / 2)
            data.line(middle.x, middle.y + side)
            data.line(middle.x - half, middle.y + side / 2)
            data.line(middle.x - half, middle.y - side / 2)
            data.close()
        }
        return data
    }
}
