/// Splits points into the mainland and the islands: small groups that lie far from everything else.
///
/// The points are joined by their shortest tree (R. C. Prim, “Shortest Connection Networks and Some
/// Generalizations”, Bell System Technical Journal 36, 1957); edges much longer than nearly all others are cut.
struct PlaceGroups {
    /// The indices of the mainland's points, rising.
    let mainland: [Int]
    /// The indices of each island's points, rising; the largest island first, then by lowest index.
    let islands: [[Int]]

    /// - Parameter beyond: an edge is cut when it is more than this many times as long as the edge that
    ///   nineteen of twenty do not exceed; a group that is cut off and holds at most a twentieth of the points
    ///   is an island.
    init(of points: [PlanePoint], beyond: Double) {
        let edges = PlaceGroups.shortestTree(of: points)
        let lengths = edges.map(\.length).sorted()
        let limit = lengths.isEmpty ? 0 : lengths[(lengths.count - 1) * 19 / 20] * beyond
        var parent = Array(points.indices)
        func root(_ index: Int) -> Int {
            var index = index
            while parent[index] != index { index = parent[index] }
            return index
        }
        for edge in edges where edge.length <= limit {
            let (a, b) = (root(edge.from), root(edge.to))
            parent[max(a, b)] = min(a, b)
        }
        let byRoot = Dictionary(grouping: points.indices, by: root)
        let groups = byRoot.values.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
        islands = groups.dropFirst().filter { $0.count * 20 <= points.count }
        let apart = Set(islands.joined())
        mainland = points.indices.filter { !apart.contains($0) }
    }

    private static func shortestTree(of points: [PlanePoint]) -> [(from: Int, to: Int, length: Double)] {
        if points.count < 2 { return [] }
        var edges: [(from: Int, to: Int, length: Double)] = []
        var nearest = [(square: Double, from: Int)](repeating: (.infinity, 0), count: points.count)
        var isInside = [Bool](repeating: false, count: points.count)
        var current = 0
        for _ in 1..<points.count {
            isInside[current] = true
            var next = -1
            for index in points.indices where !isInside[index] {
                let square = (points[index] - points[current]).square
                if square < nearest[index].square { nearest[index] = (square, current) }
                if next < 0 || nearest[index].square < nearest[next].square { next = index }
            }
            edges.append((from: nearest[next].from, to: next, length: nearest[next].square.squareRoot()))
            current = next
        }
        return edges
    }
}
