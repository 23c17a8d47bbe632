/// The areas of a map in degrees, as GDAL writes them in GeoJSON.
struct MapFeatures: Decodable {
    let features: [Feature]

    /// One area with what is said of it.
    struct Feature: Decodable {
        let properties: [String: Value]
        /// Polygons, each with its outer ring first.
        let polygons: [[[[Double]]]]

        private enum Key: String, CodingKey {
            case properties, geometry
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            properties = try container.decodeIfPresent([String: Value].self, forKey: .properties) ?? [:]
            polygons = try container.decodeIfPresent(Geometry.self, forKey: .geometry)?.polygons ?? []
        }
    }

    /// Polygons, wherever they are in it.
    private struct Geometry: Decodable {
        let polygons: [[[[Double]]]]

        private enum Key: String, CodingKey {
            case type, coordinates, geometries
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            switch try container.decode(String.self, forKey: .type) {
            case "Polygon": polygons = [try container.decode([[[Double]]].self, forKey: .coordinates)]
            case "MultiPolygon": polygons = try container.decode([[[[Double]]]].self, forKey: .coordinates)
            case "GeometryCollection":
                polygons = try container.decode([Geometry].self, forKey: .geometries).flatMap(\.polygons)
            default: polygons = []
            }
        }
    }

    /// A cell of the map's table as text: numbers as whole as they are.
    struct Value: Decodable, Hashable {
        let text: String
        /// Whether it was a number, which has lost zeros in front.
        let isNumber: Bool

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                (self.text, isNumber) = (text, false)
            } else if let number = try? container.decode(Double.self) {
                text = Int(exactly: number).map(String.init) ?? "\(number)"
                isNumber = true
            } else {
                (text, isNumber) = ("", false)
            }
        }
    }
}
