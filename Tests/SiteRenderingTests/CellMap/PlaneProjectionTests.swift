import Testing

@testable import SiteRendering

@Suite struct PlaneProjectionTests {
    @Test func theProjectionShrinksDegreesOfLongitude() {
        #expect(abs(PlaneProjection(around: 60).point(latitude: 0, longitude: 1).x - 0.5) < 1e-12)
        #expect(PlaneProjection(around: 0).point(latitude: 3, longitude: 1) == PlanePoint(x: 1, y: -3))
    }
}
