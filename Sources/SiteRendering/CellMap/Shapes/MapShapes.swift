/// The true outlines of units, as rings of positions; reading them from files is done elsewhere.
public struct MapShapes: Hashable, Sendable {
    /// A position on the globe in degrees.
    public struct Position: Hashable, Sendable {
        /// Degrees north, -90 to 90.
        public let latitude: Double
        /// Degrees east, -180 to 180.
        public let longitude: Double

        /// Makes a position.
        public init(latitude: Double, longitude: Double) {
            self.latitude = latitude
            self.longitude = longitude
        }
    }

    /// One unit with all its rings: outer ones and holes, in any order and direction.
    public struct Unit: Hashable, Sendable {
        /// The unit's code.
        public let code: String
        /// Its rings; the last position may repeat the first.
        public let rings: [[Position]]

        /// Makes a unit's shape.
        public init(code: String, rings: [[Position]]) {
            self.code = code
            self.rings = rings
        }
    }

    /// What makes shapes unfit to draw.
    public enum Problem: Error, Hashable {
        /// There are no units.
        case nothing
        /// A unit has no ring.
        case noRing(code: String)
        /// A ring has fewer than three different positions.
        case tooFewPositions(code: String)
        /// A position lies beyond the globe or is no number.
        case noSuchPosition(code: String)
        /// There are more units or positions than a map may have.
        case tooMany(units: Int, positions: Int)
    }

    /// The most units a map may have.
    public static let unitLimit = 5_000
    /// The most positions all shapes may have together.
    public static let positionLimit = 1_000_000

    /// The units.
    public let units: [Unit]

    /// Takes shapes, after a check.
    public init(_ units: [Unit]) throws(Problem) {
        if units.isEmpty { throw .nothing }
        let positions = units.reduce(0) { $0 + $1.rings.reduce(0) { $0 + $1.count } }
        if units.count > MapShapes.unitLimit || positions > MapShapes.positionLimit {
            throw .tooMany(units: units.count, positions: positions)
        }
        for unit in units {
            if unit.rings.isEmpty { throw .noRing(code: unit.code) }
            for ring in unit.rings {
                let isOnGlobe = ring.allSatisfy { abs($0.latitude) <= 90 && abs($0.longitude) <= 180 }
                if !isOnGlobe { throw .noSuchPosition(code: unit.code) }
                if Set(ring).count < 3 { throw .tooFewPositions(code: unit.code) }
            }
        }
        self.units = units
    }
}
