/// A system of coordinates, as PROJ writes it in one line.
struct MapSystem: Hashable {
    /// `+proj=tmerc +lat_0=0 +lon_0=107.75 +k=0.9999 …`.
    let definition: String

    /// The way from VN-2000 to WGS 84 as the ministry published it (EPSG:6960, as PROJ writes it): about 225 m.
    static let shift =
        "+towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278"

    /// Reads the line of `gdalsrsinfo -o proj4`; nothing when the map names no system.
    init?(_ text: String) {
        let line = text.split(separator: "\n").map { $0.trimmed }.first { $0.contains("+proj=") }
        guard let line else { return nil }
        definition = String(line.drop { $0 != "+" })
    }

    private func value(_ name: String) -> Double? {
        definition.split(separator: " ").first { $0.hasPrefix("+\(name)=") }
            .flatMap { Double($0.dropFirst(name.count + 2)) }
    }

    /// Whether the coordinates are degrees.
    var isGeographic: Bool { definition.hasPrefix("+proj=longlat") }

    /// The central meridian, when this is a grid of VN-2000 for maps of provinces: zones of 3° whose scale is 0.9999.
    /// No other system has such zones here, whatever the datum is called.
    var vietnameseMeridian: Double? {
        guard definition.hasPrefix("+proj=tmerc"), let scale = value("k"), (scale - 0.9999).magnitude < 1e-9,
            value("x_0") == 500_000, value("y_0") ?? 0 == 0, value("lat_0") ?? 0 == 0, let meridian = value("lon_0")
        else { return nil }
        return meridian
    }

    /// Whether the way to WGS 84 is known.
    var isTied: Bool {
        definition.contains("+towgs84=") || definition.contains("+datum=") || definition.contains("+nadgrids=")
    }

    /// Whether the shift of VN-2000 is in it.
    var isVietnameseDatum: Bool { definition.contains("+towgs84=-191.9") }

    /// The grid of VN-2000 with a meridian.
    static func vietnamese(meridian: Double) -> MapSystem? {
        MapSystem(
            "+proj=tmerc +lat_0=0 +lon_0=\(meridian) +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 \(shift) +units=m "
                + "+no_defs")
    }

    /// The codes of the grids for provinces in EPSG's register, by their meridians.
    private static let codes: [(meridian: Double, code: Int)] = [
        (102, 5896), (103, 9205), (104, 9206), (104.5, 9207), (104.75, 9208), (105, 5897), (105.5, 9209),
        (105.75, 9210), (106, 9211), (106.25, 9212), (106.5, 9213), (107, 9214), (107.25, 9215), (107.5, 9216),
        (107.75, 5899), (108, 5898), (108.25, 9217), (108.5, 9218),
    ]

    /// A grid for provinces.
    struct Grid: Hashable {
        let meridian: Double
        let code: Int
    }

    /// The grid whose meridian lies within 0.06° of one.
    static func grid(near meridian: Double) -> Grid? {
        codes.map { Grid(meridian: $0.meridian, code: $0.code) }
            .min { ($0.meridian - meridian).magnitude < ($1.meridian - meridian).magnitude }
            .flatMap { ($0.meridian - meridian).magnitude < 0.06 ? $0 : nil }
    }

    /// A meridian as maps print it: 107°45′.
    static func shown(_ meridian: Double) -> String {
        guard meridian.magnitude <= 360 else { return "\(meridian)°" }
        let minutes = Int((meridian * 60).rounded())
        let rest = minutes % 60
        return "\(minutes / 60)°\(rest < 10 ? "0" : "")\(rest)′"
    }
}

extension Substring {
    fileprivate var trimmed: Substring { drop { $0.isWhitespace } }
}
