import Testing

@testable import SiteRendering

@Suite struct CellGridTests {
    @Test(arguments: [CellForm.hexagon, .square])
    func neighboursLieOneUnitAndOneStepAway(_ form: CellForm) {
        let grid = CellGrid(form: form)
        for row in -2...2 {
            let place = CellPlace(column: 3, row: row)
            let neighbours = grid.neighbours(place)
            #expect(Set(neighbours).count == (form == .hexagon ? 6 : 4))
            for other in neighbours {
                #expect(abs((grid.middle(other) - grid.middle(place)).length - 1) < 1e-9)
                #expect(grid.steps(place, other) == 1)
                #expect(grid.neighbours(other).contains(place))
            }
        }
    }

    @Test func movingKeepsTheFormOfAGroup() {
        let grid = CellGrid(form: .hexagon)
        let group = [CellPlace(column: 0, row: 0), CellPlace(column: 0, row: 1), CellPlace(column: 1, row: 1)]
        let moved = group.map { grid.moved($0, by: CellPlace(column: 2, row: 3)) }
        for first in group.indices {
            for second in group.indices {
                #expect(grid.steps(group[first], group[second]) == grid.steps(moved[first], moved[second]))
            }
        }
    }

    @Test func countsStepsAcrossRows() {
        let grid = CellGrid(form: .hexagon)
        #expect(grid.steps(CellPlace(column: 0, row: 0), CellPlace(column: 0, row: 4)) == 4)
        #expect(grid.steps(CellPlace(column: 0, row: 0), CellPlace(column: 3, row: 2)) == 4)
    }

    @Test func aRegionKnowsItsPiecesAndHoles() {
        let grid = CellGrid(form: .hexagon)
        let centre = CellPlace(column: 2, row: 2)
        let ring = CellRegion(grid.neighbours(centre), grid)
        #expect(ring.pieces == 1)
        #expect(ring.holes == 1)
        #expect(ring.widened(by: 1).contains(centre))
        #expect(CellRegion([centre, CellPlace(column: 9, row: 9)], grid).pieces == 2)
    }
}
