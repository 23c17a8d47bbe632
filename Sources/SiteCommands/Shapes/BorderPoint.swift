/// A position in whole hundred-thousandths of a degree, about a metre: positions that differ by less are one.
struct BorderPoint: Hashable, Comparable {
    let east: Int
    let north: Int

    /// Units in a degree.
    static let perDegree = 100_000.0

    init(east: Int, north: Int) {
        (self.east, self.north) = (east, north)
    }

    /// The position nearest to a longitude and a latitude; nothing outside the globe.
    init?(longitude: Double, latitude: Double) {
        guard longitude.magnitude <= 180, latitude.magnitude <= 90 else { return nil }
        east = Int((longitude * BorderPoint.perDegree).rounded())
        north = Int((latitude * BorderPoint.perDegree).rounded())
    }

    static func < (left: BorderPoint, right: BorderPoint) -> Bool {
        (left.east, left.north) < (right.east, right.north)
    }
}

/// A ring of positions, whose last one isn't the first again.
typealias BorderRing = [BorderPoint]

extension BorderRing {
    /// Twice the area in square units; above 0 when it runs against the clock.
    var doubleArea: Int {
        guard count > 2 else { return 0 }
        return indices.reduce(0) { sum, index in
            let (here, next) = (self[index], self[index + 1 == count ? 0 : index + 1])
            return sum + (here.east - self[0].east) * (next.north - self[0].north)
                - (next.east - self[0].east) * (here.north - self[0].north)
        }
    }

    /// Whether a position lies inside, by how often a line to the east crosses the ring.
    func contains(_ point: BorderPoint) -> Bool {
        var isInside = false
        for index in indices {
            let (start, end) = (self[index], self[index + 1 == count ? 0 : index + 1])
            guard (start.north > point.north) != (end.north > point.north) else { continue }
            let left = (point.east - start.east) * (end.north - start.north)
            let right = (point.north - start.north) * (end.east - start.east)
            if end.north > start.north ? left < right : left > right { isInside.toggle() }
        }
        return isInside
    }

    /// The same ring without positions that repeat the one before; nothing when fewer than three remain.
    var cleaned: BorderRing? {
        var ring: BorderRing = []
        for point in self where point != ring.last { ring.append(point) }
        while ring.count > 1, ring.first == ring.last { ring.removeLast() }
        return Set(ring).count > 2 ? ring : nil
    }

    /// Turned so that it runs against the clock, or with it.
    func running(againstClock: Bool) -> BorderRing {
        (doubleArea > 0) == againstClock ? self : reversed()
    }
}
