/// What GDAL says of the one layer of a map.
struct MapLayer: Hashable {
    /// The smallest and largest first coordinate, and the second.
    let first: ClosedRange<Double>
    let second: ClosedRange<Double>

    /// Reads what `ogrinfo -so -al` prints.
    init(_ text: String) throws(MapProblem) {
        let lines = text.split(separator: "\n").map(String.init)
        let names = MapLayer.values("Layer name: ", in: lines)
        guard names.count < 2 else { throw .fault(.severalMaps(names)) }
        let geometry = MapLayer.values("Geometry: ", in: lines).first ?? ""
        let isMade = geometry.contains("Polygon") || geometry.contains("Surface") || geometry.contains("Unknown")
        guard isMade || geometry.contains("Collection") else { throw .fault(.notAreas) }
        guard let count = MapLayer.values("Feature Count: ", in: lines).first, count != "0",
            let extent = MapLayer.values("Extent: ", in: lines).first
        else { throw .fault(.empty) }
        let parts = extent.split(separator: ")").map { part in
            part.split { !"0123456789.+-e".contains($0) }.compactMap { Double($0) }
        }
        guard parts.count > 1, parts[0].count == 2, let last = parts.last.map({ Array($0.suffix(2)) }), last.count == 2,
            parts[0][0] <= last[0], parts[0][1] <= last[1]
        else { throw .fault(.broken("Extent: \(extent.prefix(80))")) }
        first = parts[0][0]...last[0]
        second = parts[0][1]...last[1]
    }

    private static func values(_ label: String, in lines: [String]) -> [String] {
        lines.filter { $0.hasPrefix(label) }.map { String($0.dropFirst(label.count)) }
    }

    /// Whether the numbers can only be metres.
    var isInMetres: Bool { first.upperBound.magnitude > 360 || second.upperBound.magnitude > 360 }

    /// Whether the second coordinate is the easterly one: in Viet Nam northings exceed 900 km and eastings don't,
    /// longitudes exceed 100° and latitudes 24° don't.
    var isNorthFirst: Bool {
        isInMetres
            ? first.lowerBound > 850_000 && second.upperBound < 950_000
            : first.upperBound < 25 && second.lowerBound > 100
    }
}
