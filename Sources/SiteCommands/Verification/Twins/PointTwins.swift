import CampaignModel
import Mustache

/// Where the communes lie, as GeoJSON: what their register says.
struct PointTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    private static let path = "data/communes.geojson"

    func differences() throws(CommandFailure) -> [Diagnostic] {
        guard let bytes = try twins.bytes(PointTwins.path), let table = try twins.table("communes") else { return [] }
        guard case .object(let file) = try? JSONReader.value(of: bytes), case .array(let features) = file["features"]
        else { return twins.told(["GeoJSON"], in: PointTwins.path, than: "data/communes.csv") }
        var wrong = features.count == table.rows.count ? [] : ["\(features.count) ≠ \(table.rows.count)"]
        for (row, feature) in zip(table.rows, features) {
            guard case .object(let members) = feature, case .object(let properties) = members["properties"] else {
                wrong.append(table.cell(row, "code"))
                continue
            }
            let heads = ["code", "unit_key", "name", "type", "valid_to", "page", "demonstration"]
            let isSame = heads.allSatisfy { ToldText.areEqual(table.cell(row, $0), ToldText.of(properties[$0])) }
            let place = ["lon", "lat"].map { table.cell(row, $0) }
            if !isSame || !PointTwins.isSame(place, members["geometry"]) { wrong.append(table.cell(row, "code")) }
        }
        return twins.told(wrong, in: PointTwins.path, than: "data/communes.csv")
    }

    private static func isSame(_ place: [String], _ geometry: DynamicValue?) -> Bool {
        guard case .object(let members) = geometry, case .array(let numbers) = members["coordinates"] else {
            return place.contains("")
        }
        return ToldText.of(members["type"]) == "Point" && numbers.count == 2
            && zip(place, numbers).allSatisfy { ToldText.areEqual($0, ToldText.of($1)) }
    }
}
