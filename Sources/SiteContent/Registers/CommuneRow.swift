import CampaignModel

/// A row of `communes.csv`.
enum CommuneRow {
    static let schema = CSVSchema(
        required: ["code", "name", "type"],
        optional: [
            "former_province", "lat", "lon", "area_km2", "valid_from", "valid_to", "predecessors", "former_names",
            "formed_from", "sources",
        ])

    static func commune(_ row: CSVRow) -> Located<Commune>? {
        let code = row.code("code")
        let name = row.text("name")
        let kind = row.oneOf("type", Commune.Kind.self, required: true)
        let latitude = row.decimal("lat")
        let longitude = row.decimal("lon")
        let area = row.decimal("area_km2")
        let validFrom = row.date("valid_from")
        let validTo = row.date("valid_to")
        guard let code, let name, let kind else { return nil }
        let point = latitude.flatMap { north in
            longitude.map { GeographicPoint(latitude: north.value, longitude: $0.value) }
        }
        return Located(
            Commune(
                id: code.value, name: name.value, kind: kind.value,
                formerProvince: row.optionalText("former_province")?.value ?? "", point: point, area: area?.value,
                validFrom: validFrom?.value, validTo: validTo?.value,
                predecessors: row.list("predecessors").map(\.value),
                formerNames: row.list("former_names").map(\.value),
                formedFrom: row.list("formed_from").map(\.value), place: row.place), at: code.place)
    }
}
