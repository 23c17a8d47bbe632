/// What `communes.geojson` holds, as RFC 7946 writes it: a collection of features, each with the code of a commune.
struct ShapeFile: Decodable {
    let features: [Feature]

    private enum Key: String, CodingKey {
        case type
        case features
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let type = try container.decode(String.self, forKey: .type)
        guard type == "FeatureCollection" else {
            throw DecodingError.dataCorruptedError(
                forKey: .type, in: container, debugDescription: "“FeatureCollection” ≠ “\(type)”")
        }
        features = try container.decode([Feature].self, forKey: .features)
    }

    /// One commune.
    struct Feature: Decodable {
        let properties: Properties
        let geometry: Geometry
    }

    /// What is said of the commune; other members may stand there and are not read.
    struct Properties: Decodable {
        let code: String
    }

    /// The rings of a polygon or of several; positions are longitude, latitude.
    struct Geometry: Decodable {
        let rings: [[[Double]]]

        private enum Key: String, CodingKey {
            case type
            case coordinates
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            let type = try container.decode(String.self, forKey: .type)
            switch type {
            case "Polygon": rings = try container.decode([[[Double]]].self, forKey: .coordinates)
            case "MultiPolygon":
                rings = try container.decode([[[[Double]]]].self, forKey: .coordinates).flatMap(\.self)
            default:
                throw DecodingError.dataCorruptedError(
                    forKey: .type, in: container, debugDescription: "Polygon, MultiPolygon ≠ \(type)")
            }
        }
    }
}
