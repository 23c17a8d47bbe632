import CampaignModel

/// The names on the map, as `site.yaml` lists them: which commune, and what people call the place.
struct MapNameEntry: Sendable {
    let unit: Located<String>
    let name: String

    /// Reads `map_names`; entries that lack a part are reported and left out.
    static func all(in map: YAMLMap) -> [MapNameEntry] {
        map.maps("map_names").compactMap { entry in
            let unit = entry.text("unit")
            let name = entry.text("name")
            entry.reportUnknownKeys()
            guard let unit, let name else { return nil }
            return MapNameEntry(unit: unit, name: name.value)
        }
    }

    /// The name with its commune; unknown codes are reported.
    func resolved(_ codes: CodeBook) -> MapName? {
        codes.commune(unit).map { MapName(commune: $0, name: name) }
    }
}
