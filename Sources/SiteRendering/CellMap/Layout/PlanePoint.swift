/// A point of the plane: x grows eastwards, y southwards, as on the screen.
struct PlanePoint: Hashable, Sendable {
    var x: Double
    var y: Double

    static func - (left: PlanePoint, right: PlanePoint) -> PlanePoint {
        PlanePoint(x: left.x - right.x, y: left.y - right.y)
    }

    static func + (left: PlanePoint, right: PlanePoint) -> PlanePoint {
        PlanePoint(x: left.x + right.x, y: left.y + right.y)
    }

    static func * (point: PlanePoint, factor: Double) -> PlanePoint {
        PlanePoint(x: point.x * factor, y: point.y * factor)
    }

    /// The square of the distance from the origin.
    var square: Double { x * x + y * y }

    /// The distance from the origin.
    var length: Double { square.squareRoot() }
}

/// The equirectangular projection around a middle latitude: degrees of latitude as unit, true to shape
/// near the middle, and made of basic arithmetic alone, so that every machine gets the same bits.
struct PlaneProjection {
    private let shrink: Double

    /// - Parameter latitude: the middle latitude in degrees.
    init(around latitude: Double) {
        let angle = latitude * 0.017453292519943295
        let square = angle * angle
        // The cosine's power series; eight terms are exact to the last bits between the poles.
        var term = 1.0
        var sum = 1.0
        for index in 1...8 {
            term *= -square / Double((2 * index - 1) * (2 * index))
            sum += term
        }
        shrink = sum
    }

    /// Projects degrees.
    func point(latitude: Double, longitude: Double) -> PlanePoint {
        PlanePoint(x: longitude * shrink, y: -latitude)
    }
}
