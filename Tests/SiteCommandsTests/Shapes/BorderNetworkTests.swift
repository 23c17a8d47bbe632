import Testing

@testable import SiteCommands

/// Borders that are made simpler once for both sides.
@Suite struct BorderNetworkTests {
    private func point(_ east: Int, _ north: Int) -> BorderPoint { BorderPoint(east: east, north: north) }

    /// Two squares of 1,000 units side by side; their border has a small and a large bend.
    private var neighbours: [[BorderRing]] {
        let border = [point(1000, 0), point(1005, 250), point(1000, 400), point(1200, 600), point(1000, 1000)]
        let west = [point(0, 0)] + border + [point(0, 1000)]
        let east = [point(2000, 0), point(2000, 1000)] + border.reversed()
        return [[west], [east.map { $0 }]]
    }

    @Test func simplifiesABorderOnceForBothSides() {
        let outlines = BorderNetwork(neighbours).outlines(tolerance: 20)
        let (west, east) = (Set(outlines[0][0]), Set(outlines[1][0]))
        #expect(west.intersection(east) == [point(1000, 0), point(1000, 400), point(1200, 600), point(1000, 1000)])
        #expect(!west.contains(point(1005, 250)), "five metres aside")
        #expect(west.count == 6)
        #expect(east.count == 6)
    }

    @Test func keepsAllAreas() {
        for tolerance in [20.0, 160, 1_000_000] {
            for rings in BorderNetwork(neighbours).outlines(tolerance: tolerance) {
                #expect(rings[0].doubleArea > 0, "an outline that has no area is lost")
            }
        }
    }

    @Test func keepsIslandsAndTheirHoles() {
        let ring = [point(0, 0), point(10, 0), point(20, 0), point(20, 20), point(0, 20)]
        let outer = [point(-100, -100), point(100, -100), point(100, 100), point(-100, 100)]
        let outlines = BorderNetwork([[ring], [outer, ring.reversed()]]).outlines(tolerance: 1)
        #expect(Set(outlines[0][0]) == Set(outlines[1][1]))
        #expect(outlines[0][0].count == 4)
        #expect(outlines[1][1].doubleArea == -outlines[0][0].doubleArea)
    }

    @Test func leavesOutBordersBetweenPartsOfOneUnit() {
        let parts = [neighbours[0][0], neighbours[1][0]]
        let outlines = BorderNetwork([parts]).outlines(tolerance: 1)
        #expect(outlines[0].count == 1)
        #expect(outlines[0][0].doubleArea == parts[0].doubleArea + parts[1].doubleArea)
        #expect(!outlines[0][0].contains { $0 == point(1200, 600) })
    }

    @Test func joinsPartsAroundAHole() {
        // Eight squares around a ninth that belongs to somebody else.
        var parts: [BorderRing] = []
        for east in 0..<3 {
            for north in 0..<3 where (east, north) != (1, 1) {
                let (x, y) = (east * 100, north * 100)
                parts.append([point(x, y), point(x + 100, y), point(x + 100, y + 100), point(x, y + 100)])
            }
        }
        let rings = BorderNetwork([parts]).outlines(tolerance: 1)[0]
        #expect(rings.map(\.doubleArea).sorted() == [-20_000, 180_000])
        #expect(OutlineFile.polygons(rings).map(\.count) == [2])
    }

    @Test func writesOutlinesInOneWay() {
        let file = OutlineFile(outlines: [
            ("22918", [[point(10_800_000, 1_100_000), point(-7, 90), point(10_800_005, 1_100_000)]])
        ])
        #expect(
            String(decoding: file.bytes, as: UTF8.self) == """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"code":"22918"},"geometry":{"type":"MultiPolygon","coordinates":\
                [[[[108.00000,11.00000],[-0.00007,0.00090],[108.00005,11.00000],[108.00000,11.00000]]]]}}
                ]}

                """)
    }
}
