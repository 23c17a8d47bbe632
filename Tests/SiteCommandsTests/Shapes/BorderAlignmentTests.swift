import Testing

@testable import SiteCommands

/// Borders that neighbours draw each in its own way become one.
@Suite struct BorderAlignmentTests {
    private func point(_ east: Int, _ north: Int) -> BorderPoint { BorderPoint(east: east, north: north) }

    /// Lines between positions without their direction, of all rings of a unit.
    private func lines(_ rings: [BorderRing]) -> Set<Set<BorderPoint>> {
        Set(rings.flatMap { ring in ring.indices.map { [ring[$0], ring[$0 + 1 == ring.count ? 0 : $0 + 1]] } })
    }

    /// Two units side by side, drawn apart: ends three metres off, a bend that one of them hasn't.
    private var drawnApart: [[BorderRing]] {
        [
            [[point(0, 0), point(1000, 0), point(1003, 500), point(1000, 1000), point(0, 1000)]],
            [[point(1002, 1), point(2000, 0), point(2000, 1000), point(1001, 998)]],
        ]
    }

    @Test func givesNeighboursOneBorder() {
        let alignment = BorderAlignment(drawnApart)
        let shared = lines(alignment.outlines[0]).intersection(lines(alignment.outlines[1]))
        #expect(shared == [[point(1000, 0), point(1003, 500)], [point(1003, 500), point(1000, 1000)]])
        #expect(alignment.changes == 3)
    }

    @Test func keepsOneBorderWhenItIsMadeSimpler() {
        #expect(lines(drawnApart[0]).isDisjoint(with: lines(drawnApart[1])), "drawn apart, they share no line")
        let outlines = BorderNetwork(BorderAlignment(drawnApart).outlines).outlines(tolerance: 20)
        #expect(lines(outlines[0]).intersection(lines(outlines[1])) == [[point(1000, 0), point(1000, 1000)]])
    }

    @Test func completesALineWhereThreeUnitsMeet() {
        let outlines: [[BorderRing]] = [
            [[point(0, 0), point(2000, 0), point(2000, 1000), point(0, 1000)]],
            [[point(0, 1000), point(900, 1002), point(900, 2000), point(0, 2000)]],
            [[point(900, 1002), point(2000, 1000), point(2000, 2000), point(900, 2000)]],
        ]
        let aligned = BorderAlignment(outlines).outlines
        #expect(lines(aligned[0]).intersection(lines(aligned[1])) == [[point(0, 1000), point(900, 1002)]])
        #expect(lines(aligned[0]).intersection(lines(aligned[2])) == [[point(900, 1002), point(2000, 1000)]])
    }

    @Test func leavesACleanMapAsItIs() {
        let clean: [[BorderRing]] = [
            [[point(0, 0), point(1000, 0), point(1003, 500), point(1000, 1000), point(0, 1000)]],
            [[point(1000, 0), point(2000, 0), point(2000, 1000), point(1000, 1000), point(1003, 500)]],
        ]
        let alignment = BorderAlignment(clean)
        #expect(alignment.outlines == clean)
        #expect(alignment.changes == 0)
    }

    @Test func leavesUnitsFartherApartAlone() {
        let apart: [[BorderRing]] = [
            [[point(0, 0), point(1000, 0), point(1000, 1000), point(0, 1000)]],
            [[point(1020, 0), point(2000, 0), point(2000, 1000), point(1020, 1000)]],
        ]
        #expect(BorderAlignment(apart).outlines == apart)
    }
}
