extension CommuneRules {
    /// How far a unit may lie from the middle of all, in degrees: no province is larger, but for islands at sea.
    private static let reach = 1.5

    /// Points that lie nowhere near the others; nothing where the units don't lie together at all, as a country's.
    var farAway: [Diagnostic] {
        let placed = communes.items.compactMap { commune in commune.point.map { (commune: commune, point: $0) } }
        guard placed.count > 3 else { return [] }
        let north = placed.map(\.point.latitude).sorted()[placed.count / 2]
        let east = placed.map(\.point.longitude).sorted()[placed.count / 2]
        let far = placed.filter { place in
            (place.point.latitude - north).magnitude > CommuneRules.reach
                || (place.point.longitude - east).magnitude > CommuneRules.reach
        }
        guard far.count * 4 < placed.count else { return [] }
        return far.filter { $0.commune.kind != .specialZone }.map { place in
            .communeFarAway(place.commune, place.point, north: north, east: east, at: place.commune.place)
        }
    }
}

extension Diagnostic {
    /// A commune whose point lies in another province, or at sea.
    static func communeFarAway(
        _ commune: Commune, _ point: GeographicPoint, north: Double, east: Double, at place: SourcePlace
    ) -> Diagnostic {
        let middle = "\(DataCell(north).written), \(DataCell(east).written)"
        let here = "\(DataCell(point.latitude).written), \(DataCell(point.longitude).written)"
        return Diagnostic(
            .error, "commune-far-away", at: place,
            summary: Bilingual(
                vi: "\(commune.name) (\(commune.id)): điểm \(here) cách xa các đơn vị khác",
                en: "\(commune.name) (\(commune.id)): the point \(here) lies far from all others"),
            explanation: Bilingual(
                vi: "Các đơn vị nằm quanh \(middle); không xã nào cách đó quá 1,5 độ, trừ đặc khu ngoài đảo.",
                en: "The units lie around \(middle); none is more than 1.5 degrees away, but for islands at sea."),
            fix: Bilingual(
                vi: "Hãy xem lại lat và lon: chúng có thể bị đổi chỗ, gõ sai một chữ số, hoặc là của tỉnh khác.",
                en: "Check lat and lon: they may have changed places, have a wrong digit, or be another province's."))
    }
}
