import CampaignModel

/// The map of all communes, laid out once for every page.
enum CommuneMap {
    /// The true shapes where the province supplies them; else the cell map of the reference points, or nothing when a
    /// commune has none, for a map with holes would mislead.
    ///
    /// Only the communes that there are on a day have cells.
    static func geometry(
        of campaign: Campaign, on day: CalendarDate, names: [MapName] = []
    ) -> MapGeometry? {
        let names = Dictionary(names.map { (campaign.communes[$0.commune].id, $0.name) }) { first, _ in first }
        return campaign.shapes.isEmpty
            ? cells(campaign.communes(on: day).map { campaign.communes[$0] }, names) : trueShapes(campaign, names)
    }

    /// What the strong lines on the map are; nothing where there are none.
    static func borders(
        of communes: [RegisterIndex<Commune>], in campaign: Campaign, _ phrases: Phrasebook
    ) -> String {
        let provinces = Set(communes.map { campaign.communes[$0].formerProvince })
        guard provinces.count > 1 else { return "" }
        let names = provinces.sortedVietnamese { $0 }.joined(separator: ", ")
        return " " + phrases(.mapBorders, ["provinces": names])
    }

    private static func cells(_ communes: [Commune], _ names: [String: String]) -> MapGeometry? {
        let places = communes.compactMap { commune in
            commune.point.map { MapPlace(code: commune.id, latitude: $0.latitude, longitude: $0.longitude) }
        }
        guard places.count == communes.count, places.count > 1 else { return nil }
        return MapGeometry(
            places: places, layout: CellLayout(places), groups: communes.map(\.formerProvince), names: names)
    }

    private static func trueShapes(_ campaign: Campaign, _ names: [String: String]) -> MapGeometry {
        let units = campaign.shapes.map { shape in
            MapShapes.Unit(
                code: campaign.communes[shape.commune].id,
                rings: shape.rings.map { ring in
                    ring.map { MapShapes.Position(latitude: $0.latitude, longitude: $0.longitude) }
                })
        }
        do {
            return MapGeometry(
                shapes: try MapShapes(units),
                groups: campaign.shapes.map { campaign.communes[$0.commune].formerProvince },
                names: names)
        } catch {
            preconditionFailure("Outlines passed the checks of communes.geojson and can't be drawn: \(error)")
        }
    }
}

extension PageContext {
    /// How to read the map beside its table: cells of equal size, or true shapes.
    var mapDescription: String {
        phrases[campaign.shapes.isEmpty ? .mapDescription : .mapDescriptionShapes] + mapBorders
    }

    /// How to use a map that has no table beside it.
    var mapNote: String { phrases[campaign.shapes.isEmpty ? .mapNote : .mapNoteShapes] + mapBorders }
}
