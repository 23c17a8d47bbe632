/// What `communes.geojson` holds, as RFC 7946 writes it: a collection of features, each with the code of a commune.
struct ShapeFile: Decodable {
    let features: [Feature]
    /// The name of the coordinates' system, in files of before RFC 7946.
    let system: String?

    private enum Key: String, CodingKey {
        case type
        case features
        case crs
    }

    /// The member `crs` of the format of 2008.
    private struct System: Decodable {
        struct Properties: Decodable { let name: String? }
        let properties: Properties?
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let type = try container.decode(String.self, forKey: .type)
        guard type == "FeatureCollection" else {
            throw DecodingError.dataCorruptedError(
                forKey: .type, in: container, debugDescription: "“FeatureCollection” ≠ “\(type)”")
        }
        features = try container.decode([Feature].self, forKey: .features)
        system = try container.decodeIfPresent(System.self, forKey: .crs)?.properties?.name
    }

    /// One commune.
    struct Feature: Decodable {
        let properties: Properties
        let geometry: Geometry
    }

    /// What is said of the commune; other members may stand there and are not read.
    struct Properties: Decodable {
        /// The code, when there is one that is text.
        let code: String?
        /// The code as a number, as tables of mapping software make it.
        let number: Int?
        /// All names, for messages.
        let names: [String]

        private struct Name: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }

            init(stringValue: String) {
                self.stringValue = stringValue
            }

            init?(intValue: Int) { nil }
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Name.self)
            let name = Name(stringValue: "code")
            code = try? container.decode(String.self, forKey: name)
            number = try? container.decode(Int.self, forKey: name)
            names = container.allKeys.map(\.stringValue).sorted()
        }
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
