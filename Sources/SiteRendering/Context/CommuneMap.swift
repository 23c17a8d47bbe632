import CampaignModel

/// The map of all communes, laid out once for every page.
enum CommuneMap {
    /// The cell map of the reference points; nothing when a commune has none, for a map with holes would mislead.
    static func geometry(of communes: Register<Commune>) -> MapGeometry? {
        let places = communes.items.compactMap { commune in
            commune.point.map { MapPlace(code: commune.id, latitude: $0.latitude, longitude: $0.longitude) }
        }
        guard places.count == communes.count, places.count > 1 else { return nil }
        return MapGeometry(places: places, layout: CellLayout(places))
    }
}
