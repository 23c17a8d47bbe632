import CampaignModel

/// Holds outlines against the points that the register of communes has: the same place, known from elsewhere.
struct ShapePlaces {
    /// How far a commune's point may lie outside its outline, in kilometres: outlines are simplified.
    static let tolerance = 5.0

    let communes: Register<Commune>

    /// True when the file has latitude before longitude: then its middle is near the register's the other way round.
    func areSwapped(_ file: ShapeFile) -> Bool {
        let points = communes.items.compactMap(\.point)
        let positions = file.features.compactMap { $0.geometry.rings.first?.first }.filter { $0.count > 1 }
        guard !points.isEmpty, !positions.isEmpty else { return false }
        let first = ShapePlaces.middle(positions.map { $0[0] })
        let second = ShapePlaces.middle(positions.map { $0[1] })
        let north = ShapePlaces.middle(points.map(\.latitude))
        let east = ShapePlaces.middle(points.map(\.longitude))
        return (first - north).magnitude + (second - east).magnitude < 3
            && (first - east).magnitude + (second - north).magnitude > 6
    }

    /// What lies too far from where it should be: each unit by itself, or all of them in one message.
    func problems(of shapes: [CommuneShape], at place: SourcePlace) -> [Diagnostic] {
        let misplaced = shapes.compactMap { shape -> (shape: CommuneShape, distance: Double)? in
            guard let point = communes[shape.commune].point else { return nil }
            let distance = shape.distance(to: point)
            return distance > ShapePlaces.tolerance ? (shape, distance) : nil
        }
        guard let first = misplaced.first else { return [] }
        let known = shapes.count { communes[$0.commune].point != nil }
        if misplaced.count > 2, misplaced.count * 2 > known {
            let middle = ShapePlaces.middle(misplaced.map(\.distance))
            return [
                .shapesElsewhere(
                    misplaced.count, of: known, kilometres: Int(middle.rounded()),
                    example: communes[first.shape.commune], at: place)
            ]
        }
        return misplaced.map { shape, distance in
            let owner = communes[shape.commune].point.flatMap { point in
                shapes.first { $0.commune != shape.commune && $0.distance(to: point) == 0 }
            }
            return .outlineFarFromPoint(
                communes[shape.commune], kilometres: Int(distance.rounded()),
                holder: owner.map { communes[$0.commune] }, at: place)
        }
    }

    /// The value in the middle.
    private static func middle(_ numbers: [Double]) -> Double {
        numbers.sorted()[numbers.count / 2]
    }
}

extension CommuneShape {
    /// How far a point lies outside, in kilometres; 0 inside.
    func distance(to point: GeographicPoint) -> Double {
        if contains(point) { return 0 }
        let edges = rings.flatMap { zip($0, $0.dropFirst()) }
        return edges.map { point.kilometres(toEdgeFrom: $0, to: $1) }.min() ?? .infinity
    }

    /// True inside the outline, by how often a line to the east crosses it; holes are outside.
    private func contains(_ point: GeographicPoint) -> Bool {
        var isInside = false
        for ring in rings {
            for (start, end) in zip(ring, ring.dropFirst())
            where (start.latitude > point.latitude) != (end.latitude > point.latitude) {
                let share = (point.latitude - start.latitude) / (end.latitude - start.latitude)
                if point.longitude < start.longitude + share * (end.longitude - start.longitude) { isInside.toggle() }
            }
        }
        return isInside
    }
}

extension GeographicPoint {
    /// The distance to an edge on a plane that touches the earth at the point: right to a percent within a province.
    fileprivate func kilometres(toEdgeFrom start: GeographicPoint, to end: GeographicPoint) -> Double {
        let (ax, ay) = offset(of: start)
        let (bx, by) = offset(of: end)
        let length = (bx - ax) * (bx - ax) + (by - ay) * (by - ay)
        let share = length == 0 ? 0 : min(1, max(0, -(ax * (bx - ax) + ay * (by - ay)) / length))
        let (x, y) = (ax + share * (bx - ax), ay + share * (by - ay))
        return (x * x + y * y).squareRoot()
    }

    /// East and north of this point, in kilometres.
    private func offset(of other: GeographicPoint) -> (east: Double, north: Double) {
        let degree = 111.2
        return ((other.longitude - longitude) * degree * cosine(latitude), (other.latitude - latitude) * degree)
    }

    /// The cosine of degrees, by its series: the same on every machine.
    private func cosine(_ degrees: Double) -> Double {
        let square = (degrees * .pi / 180) * (degrees * .pi / 180)
        return 1 - square / 2 + square * square / 24 - square * square * square / 720
    }
}
