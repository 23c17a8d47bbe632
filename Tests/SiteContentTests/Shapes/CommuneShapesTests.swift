import CampaignModel
import Testing

/// Two invented squares stand for communes.
@Suite struct CommuneShapesTests {
    private static let square = "[[108,11],[108.1,11],[108.1,11.1],[108,11.1],[108,11]]"
    private static let other = "[[108.1,11],[108.2,11],[108.2,11.1],[108.1,11.1],[108.1,11]]"

    private func feature(_ code: String, _ ring: String) -> String {
        #"{"type":"Feature","properties":{"code":"\#(code)"},"geometry":{"type":"Polygon","coordinates":[\#(ring)]}}"#
    }

    private func file(_ features: [String]) -> String {
        #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#
    }

    private func resolved(_ file: String) throws -> SampleResolution {
        try SampleContent.campaign.with("data/communes.geojson", file).resolved()
    }

    @Test func readsPolygonsInTheOrderOfTheRegister() throws {
        let resolution = try resolved(file([feature("24736", Self.other), feature("22918", Self.square)]))
        #expect(resolution.findings.isEmpty)
        let shapes = resolution.site?.campaign.shapes
        #expect(shapes?.map(\.commune) == [RegisterIndex(0), RegisterIndex(1)])
        #expect(shapes?.first?.rings.first?.first == GeographicPoint(latitude: 11, longitude: 108))
    }

    @Test func readsSeveralPiecesOfLand() throws {
        let islands =
            #"{"type":"Feature","properties":{"code":"24736"},"geometry":{"type":"MultiPolygon","coordinates":"#
            + "[[\(Self.other)],[\(Self.square)]]}}"
        let resolution = try resolved(file([feature("22918", Self.square), islands]))
        #expect(resolution.site?.campaign.shapes.last?.rings.count == 2)
    }

    @Test func mapsShowCellsWithoutTheFile() throws {
        #expect(try SampleContent.campaign.resolved().site?.campaign.shapes == [])
    }

    @Test func wantsEveryCommune() throws {
        #expect(
            try resolved(file([feature("22918", Self.square)])).text.hasPrefix(
                """
                content/data/communes.geojson:1:1: error: shapes-missing
                Thiếu ranh giới của 1 đơn vị, ví dụ Xã Quảng Trực (24736)
                Bản đồ có chỗ trống sẽ làm người xem hiểu lầm.
                Hãy thêm các đơn vị còn thiếu, hoặc xóa tệp để dùng bản đồ ô.
                Outlines are missing: 1, such as Xã Quảng Trực (24736)
                A map with holes would mislead.
                Add the units that are missing, or delete the file to use the map of cells.
                """))
    }

    @Test func wantsClosedRings() throws {
        let open = "[[108,11],[108.1,11],[108.1,11.1],[108,11.1]]"
        #expect(
            try resolved(file([feature("22918", open), feature("24736", Self.other)])).text.hasPrefix(
                """
                content/data/communes.geojson:1:1: error: broken-outline
                Ranh giới của Phường Mũi Né (22918) bị lỗi
                Mỗi vòng phải khép kín: có ít nhất bốn điểm và điểm cuối trùng điểm đầu; kinh độ đứng trước vĩ độ, trong \
                khoảng ±180 và ±90 độ.
                Hãy sửa vòng ấy trong phần mềm bản đồ rồi xuất lại.
                The outline of Phường Mũi Né (22918) is broken
                Every ring is closed: at least four positions, the last the same as the first; longitude comes before \
                latitude, within ±180 and ±90 degrees.
                Repair the ring in the mapping software and export it again.
                """))
    }

    @Test func wantsEachCommuneOnce() throws {
        let twice = file([feature("22918", Self.square), feature("22918", Self.other), feature("24736", Self.other)])
        #expect(
            try resolved(twice).text.hasPrefix(
                """
                content/data/communes.geojson:1:1: error: duplicate-shape
                Mã “22918” có hai ranh giới
                Mỗi đơn vị có đúng một Feature; nhiều mảnh đất là một MultiPolygon.
                Hãy gộp hai Feature làm một.
                The code “22918” has two outlines
                Each unit has one Feature; several pieces of land are one MultiPolygon.
                Make the two Features one.
                """))
    }

    @Test func saysWhereItIsNoGeoJSON() throws {
        let line = file([#"{"type":"Feature","properties":{"code":"22918"},"geometry":{"type":"Point"}}"#])
        #expect(
            try resolved(line).text.hasPrefix(
                """
                content/data/communes.geojson:1:1: error: not-geojson
                Không đọc được tệp ranh giới (tại features [0] geometry type)
                Tệp phải là GeoJSON (RFC 7946): một FeatureCollection; mỗi Feature có “properties” với “code” là mã đơn \
                vị và “geometry” là Polygon hoặc MultiPolygon.
                Hãy xuất lại tệp từ phần mềm bản đồ, hoặc xóa tệp để dùng bản đồ ô.
                The file of outlines can’t be read (at features [0] geometry type)
                It has to be GeoJSON (RFC 7946): a FeatureCollection whose Features each have “properties” with a \
                “code” and a “geometry” that is a Polygon or MultiPolygon.
                Export the file anew from the mapping software, or delete it to use the map of cells.
                """))
    }

    @Test func wantsOutlinesThatAMapCanShow() throws {
        let ring = (0...200_001).map { "[108.\($0 % 9 + 1),11]" }.joined(separator: ",")
        #expect(
            try resolved(file([feature("22918", "[\(ring)]")])).text.hasPrefix(
                """
                content/data/communes.geojson:1:1: error: too-many-positions
                Ranh giới có quá nhiều điểm: 200002, nhiều nhất là 200000
                Bản đồ trên trang chỉ rộng vài trăm điểm ảnh; chi tiết hơn nữa không ai thấy được.
                Hãy đơn giản hóa ranh giới trong phần mềm bản đồ rồi xuất lại.
                The outlines have too many positions: 200002, at most 200000
                Maps on pages are a few hundred pixels wide; nobody sees more detail.
                Simplify the outlines in the mapping software and export them again.
                """))
        let large = String(repeating: " ", count: 8_000_000) + "{}"
        #expect(
            try resolved(large).text.contains(
                """
                error: shapes-too-large
                Tệp ranh giới quá lớn: 8000002 byte, nhiều nhất là 8000000
                Bản đồ trên trang chỉ rộng vài trăm điểm ảnh; chi tiết hơn nữa không ai thấy được.
                Hãy đơn giản hóa ranh giới trong phần mềm bản đồ rồi xuất lại.
                The file of outlines is too large: 8000002 bytes, at most 8000000
                """))
    }
}
