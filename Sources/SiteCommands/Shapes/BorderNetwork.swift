/// The borders of all units as lines between the places where three meet: each line once, whoever it divides.
///
/// So both neighbours keep the same border when it is made simpler, and a border between two parts of one unit can be
/// left out. Debian's GDAL (3.6) has no such operation.
struct BorderNetwork {
    /// A line of the network in the direction in which it is stored, or against it.
    private struct Step: Hashable {
        let line: Int
        let isReversed: Bool
    }

    private var lines: [[BorderPoint]] = []
    /// The rings of each unit.
    private var units: [[[Step]]] = []
    /// Whether parts of a unit were joined.
    private var isJoined = false

    /// Makes the network of units' rings; outer rings run against the clock, holes with it.
    init(_ outlines: [[BorderRing]]) {
        self.init(cutting: outlines)
        // Where parts of a unit became one, their borders' ends are no ends any more.
        if isJoined { self.init(cutting: self.outlines(tolerance: 0)) }
    }

    private init(cutting outlines: [[BorderRing]]) {
        let nodes = BorderNetwork.nodes(outlines)
        var known: [[BorderPoint]: Int] = [:]
        for rings in outlines {
            let steps = rings.map { ring in
                BorderNetwork.cut(ring, at: nodes).map { step(of: $0, &known) }
            }
            let joined = BorderNetwork.joined(steps, lines)
            isJoined = isJoined || joined != steps
            units.append(joined)
        }
    }

    /// The rings of each unit with lines that lie at most so far from what they were, in metres.
    func outlines(tolerance: Double) -> [[BorderRing]] {
        let simplification = LineSimplification(tolerance: tolerance)
        var simplified = lines.map { simplification.simplified($0) }
        // A ring that would lose its area, or turn over, keeps all of its lines; so may its neighbours then have to.
        var isSettled = false
        while !isSettled {
            isSettled = true
            for ring in units.joined() {
                let (before, after) = (points(ring, lines).doubleArea, points(ring, simplified).doubleArea)
                guard after == 0 || (before > 0) != (after > 0) else { continue }
                for step in ring where simplified[step.line].count < lines[step.line].count {
                    simplified[step.line] = lines[step.line]
                    isSettled = false
                }
            }
        }
        return units.map { rings in rings.map { points($0, simplified) } }
    }

    private func points(_ ring: [Step], _ lines: [[BorderPoint]]) -> BorderRing {
        ring.flatMap { step in
            let line = lines[step.line]
            return step.isReversed ? line.reversed().dropLast() : line.dropLast()
        }
    }

    /// Positions where a ring goes on otherwise than another one, or than the same one elsewhere.
    private static func nodes(_ outlines: [[BorderRing]]) -> Set<BorderPoint> {
        struct Neighbours: Hashable {
            let low: BorderPoint
            let high: BorderPoint
        }
        var seen: [BorderPoint: Neighbours] = [:]
        var nodes: Set<BorderPoint> = []
        for ring in outlines.joined() {
            for index in ring.indices {
                let before = ring[index == 0 ? ring.count - 1 : index - 1]
                let after = ring[index + 1 == ring.count ? 0 : index + 1]
                let neighbours = Neighbours(low: min(before, after), high: max(before, after))
                if seen.updateValue(neighbours, forKey: ring[index]) ?? neighbours != neighbours {
                    nodes.insert(ring[index])
                }
            }
        }
        return nodes
    }

    /// A ring as lines from node to node; one line that ends where it began when there are none.
    private static func cut(_ ring: BorderRing, at nodes: Set<BorderPoint>) -> [[BorderPoint]] {
        let start = ring.firstIndex(where: nodes.contains) ?? ring.indices.min { ring[$0] < ring[$1] } ?? 0
        let points = ring[start...] + ring[...start]
        var lines: [[BorderPoint]] = []
        var line: [BorderPoint] = []
        for point in points {
            line.append(point)
            if line.count > 1, nodes.contains(point) {
                lines.append(line)
                line = [point]
            }
        }
        if line.count > 1 { lines.append(line) }
        return lines
    }

    private mutating func step(of line: [BorderPoint], _ known: inout [[BorderPoint]: Int]) -> Step {
        let backwards = Array(line.reversed())
        let isReversed = backwards.lexicographicallyPrecedes(line)
        let stored = isReversed ? backwards : line
        if let number = known[stored] { return Step(line: number, isReversed: isReversed) }
        known[stored] = lines.count
        lines.append(stored)
        return Step(line: lines.count - 1, isReversed: isReversed)
    }

    /// The rings of a unit without lines that its own parts share.
    private static func joined(_ rings: [[Step]], _ lines: [[BorderPoint]]) -> [[Step]] {
        let uses = Dictionary(rings.joined().map { ($0.line, 1) }, uniquingKeysWith: +)
        guard uses.values.contains(where: { $0 > 1 }) else { return rings }
        var open = rings.joined().filter { uses[$0.line] == 1 }
        var joined: [[Step]] = []
        func end(_ step: Step, last: Bool) -> BorderPoint {
            let line = lines[step.line]
            return last != step.isReversed ? line[line.count - 1] : line[0]
        }
        while let first = open.first {
            open.removeFirst()
            var ring = [first]
            while end(ring[ring.count - 1], last: true) != end(first, last: false) {
                let here = end(ring[ring.count - 1], last: true)
                // Every line of a ring is left again, so that there is always a way on.
                guard let next = open.firstIndex(where: { end($0, last: false) == here }) else { break }
                ring.append(open.remove(at: next))
            }
            joined.append(ring)
        }
        return joined
    }
}
