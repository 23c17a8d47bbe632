import Testing

@testable import SiteRendering

@Suite struct CellLayoutTests {
    private let places = ProvincePoints.places
    private let grid = CellGrid(form: .hexagon)
    private let layout = ProvincePoints.layout

    private var points: [PlanePoint] {
        let projection = PlaneProjection(around: 11.6)
        return places.map { projection.point(latitude: $0.latitude, longitude: $0.longitude) }
    }

    private func cell(_ code: String) throws -> CellPlace {
        layout.cells[try #require(places.firstIndex { $0.code == code })]
    }

    @Test func noCellIsUsedTwice() {
        #expect(layout.cells.count == 124)
        #expect(Set(layout.cells).count == 124)
    }

    @Test func neighboursStayNeighbours() {
        let quality = CellLayoutQuality(points, layout.cells, grid)
        #expect(quality.nearestKept >= 0.88)
        #expect(quality.neighboursKept >= 0.83)
    }

    @Test func northIsNorthAndEastIsEast() {
        let quality = CellLayoutQuality(points, layout.cells, grid, far: 0.1)
        #expect(quality.northKept >= 0.995)
        #expect(quality.eastKept >= 0.99)
        let farther = CellLayoutQuality(points, layout.cells, grid, far: 0.2)
        #expect(farther.northKept == 1)
        #expect(farther.eastKept == 1)
    }

    @Test func theMainlandIsOnePieceWithoutHoles() {
        let mainland = zip(places, layout.cells).filter { $0.0.code != ProvincePoints.island }.map(\.1)
        let region = CellRegion(mainland, grid)
        #expect(region.pieces == 1)
        #expect(region.holes == 0)
    }

    @Test func theIslandLiesApartInTheSoutheast() throws {
        let island = try cell(ProvincePoints.island)
        let others = zip(places, layout.cells).filter { $0.0.code != ProvincePoints.island }.map(\.1)
        #expect(others.allSatisfy { grid.steps($0, island) > 2 })
        #expect(others.allSatisfy { $0.row <= island.row })
        #expect(others.count { grid.middle($0).x > grid.middle(island).x } <= 1)
    }

    @Test func fitsAPhone() {
        #expect(layout.cells.map(\.column).max() ?? 0 < 12)
        #expect(layout.cells.map(\.column).min() == 0)
        #expect(layout.cells.map(\.row).min() == 0)
    }

    @Test func theSamePlacesGiveTheSameCells() {
        #expect(CellLayout(places) == layout)
        let corners = layout.cells.prefix(6).map { [$0.column, $0.row] }
        #expect(corners == [[7, 14], [6, 15], [6, 14], [5, 15], [5, 16], [4, 14]])
    }

    @Test func squaresWorkToo() {
        let squares = CellLayout(places, form: .square)
        #expect(Set(squares.cells).count == 124)
        let quality = CellLayoutQuality(points, squares.cells, CellGrid(form: .square))
        #expect(quality.nearestKept >= 0.75)
    }

    @Test func worksForNoneOneAndEqualPlaces() {
        #expect(CellLayout([]).cells.isEmpty)
        let one = MapPlace(code: "1", latitude: 12, longitude: 108)
        #expect(CellLayout([one]).cells == [CellPlace(column: 0, row: 0)])
        #expect(Set(CellLayout([one, one, one, one]).cells).count == 4)
    }

    @Test func worksForManyPlaces() {
        var random = SmallRandom(3)
        let many = (0..<700).map { index in
            let isCrowded = index % 2 == 0
            return MapPlace(
                code: "\(index)", latitude: 10 + (isCrowded ? 0.4 : 5) * random.share(),
                longitude: 105 + (isCrowded ? 0.4 : 2) * random.share())
        }
        let cells = CellLayout(many).cells
        #expect(Set(cells).count == 700)
        let projection = PlaneProjection(around: 12.5)
        let points = many.map { projection.point(latitude: $0.latitude, longitude: $0.longitude) }
        let quality = CellLayoutQuality(points, cells, grid)
        #expect(quality.northKept > 0.98)
        #expect(quality.eastKept > 0.98)
    }
}
