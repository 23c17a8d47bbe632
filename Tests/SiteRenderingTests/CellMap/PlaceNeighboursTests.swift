import Testing

@testable import SiteRendering

@Suite struct PlaceNeighboursTests {
    @Test func neighboursAreThoseOfTheGabrielGraph() {
        let points = [PlanePoint(x: 0, y: 0), PlanePoint(x: 1, y: 0), PlanePoint(x: 2, y: 0.1)]
        let neighbours = PlaceNeighbours(of: points)
        #expect(neighbours.lists == [[1], [0, 2], [1]])
        #expect(neighbours.nearest == [1, 0, 1])
    }
}
