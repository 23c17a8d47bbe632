/// Writes the rings of shapes again from their simplified arcs.
struct ShapeTracer {
    private let topology: ShapeArcs
    private let ringCounts: [Int]
    private let weights: [[Int]]
    private var limit = 0

    /// - Parameter ringCounts: how many of the rings belong to each unit, in order.
    init(_ topology: ShapeArcs, ringCounts: [Int]) {
        self.topology = topology
        self.ringCounts = ringCounts
        var weights = topology.arcs.map(ArcWeights.weights)
        for ring in topology.rings where ring.count == 2 {
            // Two arcs between the same ends would fall together if both lost all points between.
            for piece in ring { ShapeTracer.protectMiddle(&weights[piece.arc]) }
        }
        self.weights = weights
    }

    private static func protectMiddle(_ weights: inout [Int]) {
        let inner = weights.indices.dropFirst().dropLast()
        if let most = inner.max(by: { weights[$0] < weights[$1] }) { weights[most] = .max }
    }

    /// Raises the weight a point needs until the outlines fit, or no point can go any more.
    mutating func coarsen(until bytes: Int) {
        coarsen { $0.outlines().reduce(0) { $0 + $1.bytes.count } <= bytes }
    }

    private mutating func coarsen(until isSmall: (ShapeTracer) -> Bool) {
        let levels = Array(Set(weights.joined())).sorted()
        var low = 0
        var high = levels.count - 1
        while low < high {
            let middle = (low + high) / 2
            limit = levels[middle]
            if isSmall(self) { high = middle } else { low = middle + 1 }
        }
        limit = levels.isEmpty ? 0 : levels[low]
    }

    /// The outline of each unit.
    func outlines() -> [PathData] {
        var rings = topology.rings[...]
        return ringCounts.map { count in
            var data = PathData()
            for ring in rings.prefix(count) where !ring.isEmpty {
                var points: [TenthPoint] = []
                for piece in ring { points += self.points(of: piece).dropLast() }
                trace(points, isClosed: true, on: &data)
            }
            rings = rings.dropFirst(count)
            return data
        }
    }

    /// The border of all units together, coarsened further until it fits.
    func rim(bytes: Int) -> PathData {
        var tracer = self
        tracer.coarsen { $0.rim().bytes.count <= bytes }
        return tracer.rim()
    }

    /// The arcs that rings of different groups share; `groups` has one for each unit.
    func borders(between groups: [String]) -> PathData {
        let owners = zip(groups, ringCounts).flatMap { Array(repeating: $0, count: $1) }
        var first: [Int: String] = [:]
        var data = PathData()
        for (ring, owner) in zip(topology.rings, owners) {
            for piece in ring {
                guard let other = first[piece.arc] else {
                    first[piece.arc] = owner
                    continue
                }
                if other != owner {
                    trace(points(of: ShapeArcs.Piece(arc: piece.arc, isReversed: false)), isClosed: false, on: &data)
                }
            }
        }
        return data
    }

    private func rim() -> PathData {
        var data = PathData()
        for (arc, uses) in topology.uses.enumerated() where uses == 1 {
            trace(points(of: ShapeArcs.Piece(arc: arc, isReversed: false)), isClosed: false, on: &data)
        }
        return data
    }

    private func points(of piece: ShapeArcs.Piece) -> [TenthPoint] {
        let arc = topology.arcs[piece.arc]
        let kept = arc.indices.filter { weights[piece.arc][$0] >= limit }.map { arc[$0] }
        return piece.isReversed ? kept.reversed() : kept
    }

    private func trace(_ points: [TenthPoint], isClosed: Bool, on data: inout PathData) {
        guard let first = points.first else { return }
        data.move(Double(first.x) / 10, Double(first.y) / 10)
        for point in points.dropFirst() { data.line(Double(point.x) / 10, Double(point.y) / 10) }
        if isClosed { data.close() }
    }
}
