import Testing

@testable import SiteCommands

/// What is known of systems of coordinates.
@Suite struct MapSystemTests {
    private func system(_ rest: String) throws -> MapSystem {
        try #require(MapSystem("\nPROJ.4 : \(rest)\n"))
    }

    @Test func knowsTheGridsOfVN2000() throws {
        let grid = "+proj=tmerc +lat_0=0 +lon_0=107.75 +k=0.9999 +x_0=500000 +y_0=0 +datum=WGS84 +units=m +no_defs"
        #expect(try system(grid).vietnameseMeridian == 107.75)
        #expect(try !system(grid).isVietnameseDatum)
        #expect(MapSystem.vietnamese(meridian: 108.5)?.isVietnameseDatum == true)
        #expect(try system("+proj=utm +zone=48 +datum=WGS84 +units=m").vietnameseMeridian == nil)
        let utm = "+proj=tmerc +lat_0=0 +lon_0=105 +k=0.9996 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m"
        #expect(try system(utm).vietnameseMeridian == nil)
    }

    @Test func knowsWhetherTheWayToWGS84IsSaid() throws {
        #expect(try system("+proj=longlat +datum=WGS84 +no_defs").isTied)
        #expect(try !system("+proj=longlat +ellps=WGS84 +no_defs").isTied)
        #expect(MapSystem("no system") == nil)
    }

    @Test func namesTheNearestGrid() {
        #expect(MapSystem.grid(near: 108.48)?.code == 9218)
        #expect(MapSystem.grid(near: 107.9) == nil)
        #expect(MapSystem.shown(107.75) == "107°45′")
        #expect(MapSystem.shown(105) == "105°00′")
    }
}
