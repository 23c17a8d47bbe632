/// A point of a drawing in tenths of a unit.
struct TenthPoint: Hashable, Comparable, Sendable {
    let x: Int
    let y: Int

    static func < (left: TenthPoint, right: TenthPoint) -> Bool {
        (left.x, left.y) < (right.x, right.y)
    }
}

/// Rings cut into the arcs they share, so that a border is simplified once for both sides and no gap opens.
///
/// This is the idea of M. Bostock's TopoJSON: a point where a ring's neighbours change is a junction, and
/// what lies between two junctions is one arc.
struct ShapeArcs {
    /// A piece of a ring: an arc, walked from its end if reversed.
    struct Piece: Hashable {
        let arc: Int
        let isReversed: Bool
    }

    /// The arcs, each with both its ends; a closed arc ends where it starts.
    private(set) var arcs: [[TenthPoint]] = []
    /// The pieces of each ring.
    private(set) var rings: [[Piece]] = []
    /// How many rings use each arc.
    private(set) var uses: [Int] = []
    private var numbers: [[TenthPoint]: Int] = [:]

    /// - Parameter rings: rings without the repeated last point; a ring of fewer than three points has no pieces.
    init(_ rings: [[TenthPoint]]) {
        let junctions = ShapeArcs.junctions(of: rings)
        for ring in rings { self.rings.append(ring.count < 3 ? [] : pieces(of: ring, junctions)) }
        numbers = [:]
    }

    private static func junctions(of rings: [[TenthPoint]]) -> Set<TenthPoint> {
        var sides: [TenthPoint: (TenthPoint, TenthPoint)] = [:]
        var junctions: Set<TenthPoint> = []
        for ring in rings where ring.count >= 3 {
            for index in ring.indices {
                let before = ring[index == 0 ? ring.count - 1 : index - 1]
                let after = ring[index + 1 == ring.count ? 0 : index + 1]
                let pair = before < after ? (before, after) : (after, before)
                if let known = sides[ring[index]] {
                    if known != pair { junctions.insert(ring[index]) }
                } else {
                    sides[ring[index]] = pair
                }
            }
        }
        return junctions
    }

    private mutating func pieces(of ring: [TenthPoint], _ junctions: Set<TenthPoint>) -> [Piece] {
        let lowest = ring.indices.min { ring[$0] < ring[$1] } ?? 0
        let start = ring.indices.first { junctions.contains(ring[$0]) } ?? lowest
        let turned = Array(ring[start...] + ring[...start])
        var pieces: [Piece] = []
        var arc = [turned[0]]
        for (index, point) in turned.enumerated().dropFirst() {
            arc.append(point)
            if junctions.contains(point) || index + 1 == turned.count {
                pieces.append(piece(arc))
                arc = [point]
            }
        }
        return pieces
    }

    private mutating func piece(_ points: [TenthPoint]) -> Piece {
        let isClosed = points.first == points.last
        let isReversed =
            isClosed ? points[points.count - 2] < points[1] : points[points.count - 1] < points[0]
        let forward = isReversed ? points.reversed() : points
        let number = numbers[forward] ?? arcs.count
        if number == arcs.count {
            numbers[forward] = number
            arcs.append(forward)
            uses.append(0)
        }
        uses[number] += 1
        return Piece(arc: number, isReversed: isReversed)
    }
}
