import CampaignModel

/// Where the communes lie, as GeoJSON (RFC 7946): `data/communes.geojson`, a point a commune.
///
/// The format knows one system of coordinates only, WGS 84 (EPSG:4326), longitude before latitude; the file says so in
/// words, since RFC 7946 gave up the member `crs`. Communes without coordinates have no geometry (null, as the format
/// wants it), so that none is lost.
struct PlacePoints {
    let data: OpenData

    static let path = "data/communes.geojson"

    var file: OutputFile {
        let title = Bilingual(vi: "Vị trí các xã, phường, đặc khu", en: "Where the communes lie")
        let about = Bilingual(
            vi: "Mỗi xã, phường, đặc khu một điểm. Kinh độ, vĩ độ theo WGS 84 (EPSG:4326); không phải ranh giới.",
            en: "A point for each commune. Longitude and latitude in WGS 84 (EPSG:4326); not its outline.")
        var bytes: [UInt8] = []
        let head: [(String, JSONTree)] =
            [("type", .text("FeatureCollection"))]
            + data.terms.members(title: title, about: about, path: PlacePoints.path)
        JSONTree.object(head + [("coordinates_in", .text("EPSG:4326"))]).append(to: &bytes)
        bytes.removeLast()
        bytes += ",\"features\":[".utf8
        for (position, commune) in data.context.campaign.communes.items.enumerated() {
            bytes += (position == 0 ? "\n" : ",\n").utf8
            feature(commune).append(to: &bytes)
        }
        bytes += "\n]}\n".utf8
        return OutputFile(path: PlacePoints.path, kind: .download, language: nil, bytes: bytes)
    }

    private func feature(_ commune: Commune) -> JSONTree {
        let context = data.context
        let page = context.campaign.communes.index(of: commune.id).map { context.address(Destination.commune($0)) }
        return .object([
            ("type", .text("Feature")), ("id", .text(context.unitKey(commune.id))), ("geometry", geometry(commune)),
            (
                "properties",
                .object([
                    ("code", .text(commune.id)), ("unit_key", .text(context.unitKey(commune.id))),
                    ("name", .text(commune.name)), ("type", .text(commune.kind.rawValue)),
                    ("valid_to", commune.validTo.map { .text($0.description) } ?? .null),
                    ("page", page.map { .text($0) } ?? .null),
                    ("demonstration", .flag(data.terms.isDemonstration)),
                ])
            ),
        ])
    }

    private func geometry(_ commune: Commune) -> JSONTree {
        guard let place = commune.point else { return .null }
        return .object([
            ("type", .text("Point")),
            ("coordinates", .list([.decimal(place.longitude), .decimal(place.latitude)])),
        ])
    }
}
