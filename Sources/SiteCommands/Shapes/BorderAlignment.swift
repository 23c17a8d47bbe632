/// Borders that two units share, drawn twice and not quite alike, as one: positions of neighbours that lie nearer to
/// each other than a bound become the same, and a position near a neighbour's line becomes one of that line.
///
/// Offices draw each unit by itself, or add a bend on one side only. Made simpler apart, such borders would open gaps.
/// Positions that a map shares already stay where they are, so that a clean map comes out as it was.
struct BorderAlignment {
    /// The rings of each unit with their common positions.
    let outlines: [[BorderRing]]
    /// How many positions were moved or added.
    let changes: Int

    /// How far from each other two drawings of one border may lie, in metres; less than what is left out afterwards.
    static let tolerance = 10.0

    /// Aligns the rings of units.
    init(_ outlines: [[BorderRing]], within metres: Double = BorderAlignment.tolerance) {
        let merged = BorderAlignment.merged(outlines, within: metres)
        let added = BorderAlignment.completed(merged.outlines, within: metres)
        changes = merged.count + added.count
        self.outlines = changes == 0 ? outlines : added.outlines.map { $0.compactMap(\.withoutSpikes) }
    }

    /// The units that have a position on their rings.
    private static func owners(_ outlines: [[BorderRing]]) -> [BorderPoint: Set<Int>] {
        var owners: [BorderPoint: Set<Int>] = [:]
        for (unit, rings) in outlines.enumerated() {
            for point in rings.joined() { owners[point, default: []].insert(unit) }
        }
        return owners
    }

    /// Moves positions of one unit onto a near one of its neighbour.
    private static func merged(_ outlines: [[BorderRing]], within metres: Double) -> (
        outlines: [[BorderRing]], count: Int
    ) {
        var owners = owners(outlines)
        let points = owners.sorted { left, right in
            left.value.count == right.value.count ? left.key < right.key : left.value.count > right.value.count
        }
        var fixed = PointGrid()
        var moves: [BorderPoint: BorderPoint] = [:]
        for (point, units) in points {
            let near = fixed.nearest(to: point, within: metres) { (owners[$0] ?? []).isDisjoint(with: units) }
            if let near {
                moves[point] = near
                owners[near, default: []].formUnion(units)
            } else {
                fixed.insert(point)
            }
        }
        guard !moves.isEmpty else { return (outlines, 0) }
        return (outlines.map { $0.compactMap { ring in ring.map { moves[$0] ?? $0 }.cleaned } }, moves.count)
    }

    /// Adds to each line the positions of other units that lie on it, or nearly.
    private static func completed(
        _ outlines: [[BorderRing]], within metres: Double
    ) -> (outlines: [[BorderRing]], count: Int) {
        let owners = owners(outlines)
        var grid = PointGrid()
        for point in owners.keys.sorted() { grid.insert(point) }
        var count = 0
        let completed = outlines.enumerated().map { unit, rings in
            rings.map { ring in
                ring.indices.flatMap { index -> BorderRing in
                    let (start, end) = (ring[index], ring[index + 1 == ring.count ? 0 : index + 1])
                    let others = grid.points(along: start, end, within: metres) { owners[$0]?.contains(unit) == false }
                    count += others.count
                    return [start] + others
                }
            }
        }
        return (completed, count)
    }
}

/// Positions by the cells of a grid that they lie in.
private struct PointGrid {
    private struct Cell: Hashable {
        let east: Int
        let north: Int
    }

    /// A cell's width in whole hundred-thousandths of a degree: some 70 m, more than any bound here.
    private static let width = 64
    private var cells: [Cell: [BorderPoint]] = [:]

    mutating func insert(_ point: BorderPoint) {
        cells[PointGrid.cell(point), default: []].append(point)
    }

    private static func cell(_ point: BorderPoint) -> Cell {
        Cell(east: floor(point.east), north: floor(point.north))
    }

    private static func floor(_ value: Int) -> Int { value >= 0 ? value / width : (value - width + 1) / width }

    /// The nearest position that fits; of two that are as near, the first by order.
    func nearest(to point: BorderPoint, within metres: Double, where fits: (BorderPoint) -> Bool) -> BorderPoint? {
        let scale = Scale(latitude: Double(point.north) / BorderPoint.perDegree)
        var found: (distance: Double, point: BorderPoint)?
        let cell = PointGrid.cell(point)
        for east in (cell.east - 1)...(cell.east + 1) {
            for north in (cell.north - 1)...(cell.north + 1) {
                for other in cells[Cell(east: east, north: north)] ?? [] {
                    let offset = scale.offset(of: other, from: point)
                    let distance = offset.x * offset.x + offset.y * offset.y
                    guard distance <= metres * metres, fits(other) else { continue }
                    if let found, (found.distance, found.point) <= (distance, other) { continue }
                    found = (distance, other)
                }
            }
        }
        return found?.point
    }

    /// Positions near the inside of a line from one position to another, in the order in which they lie along it.
    func points(
        along start: BorderPoint, _ end: BorderPoint, within metres: Double, where fits: (BorderPoint) -> Bool
    ) -> [BorderPoint] {
        let scale = Scale(latitude: Double(start.north) / BorderPoint.perDegree)
        let line = scale.offset(of: end, from: start)
        let length = line.x * line.x + line.y * line.y
        guard length > 0 else { return [] }
        let (low, high) = (
            PointGrid.cell(BorderPoint(east: min(start.east, end.east), north: min(start.north, end.north))),
            PointGrid.cell(BorderPoint(east: max(start.east, end.east), north: max(start.north, end.north)))
        )
        var found: [(share: Double, point: BorderPoint)] = []
        for east in (low.east - 1)...(high.east + 1) {
            for north in (low.north - 1)...(high.north + 1) {
                for point in cells[Cell(east: east, north: north)] ?? [] {
                    let offset = scale.offset(of: point, from: start)
                    let share = (offset.x * line.x + offset.y * line.y) / length
                    guard share > 0, share < 1 else { continue }
                    let (x, y) = (offset.x - share * line.x, offset.y - share * line.y)
                    if x * x + y * y <= metres * metres, fits(point) { found.append((share, point)) }
                }
            }
        }
        return found.sorted { ($0.share, $0.point) < ($1.share, $1.point) }.map(\.point)
    }
}

extension BorderRing {
    /// The same ring without lines that run out and back again; nothing when fewer than three positions remain.
    fileprivate var withoutSpikes: BorderRing? {
        var ring = self
        var isSettled = false
        while !isSettled, let clean = ring.cleaned {
            let kept = clean.indices.filter { index in
                clean[index == 0 ? clean.count - 1 : index - 1] != clean[index + 1 == clean.count ? 0 : index + 1]
            }
            isSettled = kept.count == clean.count
            ring = kept.map { clean[$0] }
        }
        return ring.cleaned
    }
}
