import CampaignModel
import Testing

@testable import SiteRendering

struct PlacePointsTests {
    @Test func hasAFeatureForEachCommuneAndNoGeometryWhereNoPlaceIsKnown() throws {
        let data = DataSample.data()
        let text = try #require(DataSample.text(PlacePoints.path, of: data))
        let communes = data.context.campaign.communes.items
        #expect(text.components("\"type\":\"Feature\"") == communes.count)
        #expect(text.components("\"geometry\":null") == communes.count { $0.point == nil })
        #expect(text.contains(#""coordinates_in":"EPSG:4326""#))
        #expect(text.contains(#""demonstration":true"#))
    }

    @Test func writesCodesAsTextsAndTheKeyThatIsNoNumber() throws {
        let text = try #require(DataSample.text(PlacePoints.path, of: DataSample.data()))
        #expect(text.contains(#""code":"22918","unit_key":"VN-68-22918""#))
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(_ part: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: part) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
