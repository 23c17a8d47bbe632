/// Leaves out positions of a line that lie near to what remains (Douglas and Peucker 1973).
struct LineSimplification {
    /// How far a position may lie from the line that is left, in metres.
    let tolerance: Double

    private struct Span {
        let first: Int
        let last: Int
    }

    /// The line with its ends and what shapes it.
    func simplified(_ line: [BorderPoint]) -> [BorderPoint] {
        guard line.count > 2 else { return line }
        var keeps = [Bool](repeating: false, count: line.count)
        keeps[0] = true
        keeps[line.count - 1] = true
        var spans = [Span(first: 0, last: line.count - 1)]
        while let span = spans.popLast() {
            guard let farthest = farthest(in: line, span), farthest.distance > tolerance else { continue }
            keeps[farthest.index] = true
            spans.append(Span(first: farthest.index, last: span.last))
            spans.append(Span(first: span.first, last: farthest.index))
        }
        return zip(line, keeps).filter(\.1).map(\.0)
    }

    private func farthest(in line: [BorderPoint], _ span: Span) -> (index: Int, distance: Double)? {
        guard span.last - span.first > 1 else { return nil }
        let start = line[span.first]
        let scale = Scale(latitude: Double(start.north) / BorderPoint.perDegree)
        let end = scale.offset(of: line[span.last], from: start)
        let length = end.x * end.x + end.y * end.y
        var found = (index: span.first + 1, distance: -1.0)
        for index in (span.first + 1)..<span.last {
            let point = scale.offset(of: line[index], from: start)
            let share = length == 0 ? 0 : min(1, max(0, (point.x * end.x + point.y * end.y) / length))
            let (x, y) = (point.x - share * end.x, point.y - share * end.y)
            let distance = x * x + y * y
            if distance > found.distance { found = (index, distance) }
        }
        return (found.index, found.distance.squareRoot())
    }
}

/// Metres of a unit of positions, east and north, at a latitude: right to a percent within a province.
struct Scale {
    let east: Double
    let north: Double

    init(latitude: Double) {
        north = 111_200 / BorderPoint.perDegree
        let square = (latitude * .pi / 180) * (latitude * .pi / 180)
        // The cosine by its series: the same on every machine.
        east = north * (1 - square / 2 + square * square / 24 - square * square * square / 720)
    }

    func offset(of point: BorderPoint, from start: BorderPoint) -> (x: Double, y: Double) {
        (Double(point.east - start.east) * east, Double(point.north - start.north) * north)
    }
}
