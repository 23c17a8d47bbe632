/// A unit of the map by its code and a point inside it.
public struct MapPlace: Hashable, Sendable {
    /// The unit's code.
    public let code: String
    /// Degrees north.
    public let latitude: Double
    /// Degrees east.
    public let longitude: Double

    /// Makes a place.
    public init(code: String, latitude: Double, longitude: Double) {
        self.code = code
        self.latitude = latitude
        self.longitude = longitude
    }
}
