import CampaignModel
import Testing

/// The table by itself, with relations of any kind.
struct DisclosureTableTests {
    private func table(_ counts: [Int], threshold: Int = 5) -> DisclosureTable {
        var table = DisclosureTable()
        for count in counts { table.add(DisclosureCell(numerator: count, threshold: threshold)) }
        return table
    }

    private func withheld(_ table: DisclosureTable) -> [Int] {
        let result = table.protected()
        #expect(result.exposed.isEmpty)
        return result.withheld.map(\.cell)
    }

    @Test func protectsAgainstAnyKnownSum() {
        var table = table([3, 40, 50])
        let isTrue = table.relate(
            [(table.numerator(of: 0), 2), (table.numerator(of: 1), 1), (table.numerator(of: 2), -1)], .unchanging,
            anchor: 2)
        #expect(isTrue)
        let result = table.protected()
        #expect(result.exposed.isEmpty)
        #expect(result.withheld.count >= 2)
        #expect(result.withheld[1].reason == .complementary(protects: 0, by: .other, anchor: 2))
    }

    @Test func protectsAgainstBounds() {
        var table = table([3, 40])
        let terms = [(quantity: table.numerator(of: 0), factor: 1), (quantity: table.numerator(of: 1), factor: 1)]
        table.relate(terms, .atMost(44), anchor: 1)
        table.relate(terms, .atLeast(42), anchor: 1)
        #expect(withheld(table) == [0, 1])
    }

    @Test func leavesWideBoundsAlone() {
        var table = table([3, 40])
        table.relate([(table.numerator(of: 0), 1), (table.numerator(of: 1), 1)], .atMost(44), anchor: 1)
        #expect(withheld(table) == [0])
    }

    @Test func refusesRelationsThatAreNotTrue() {
        var table = table([3, 40])
        let first = table.relate([(table.numerator(of: 0), 1)], .atLeast(4), anchor: 0)
        let second = table.relate(table.numerator(of: 1), atMost: table.numerator(of: 0), kind: .other, anchor: 0)
        #expect(!first && !second)
        #expect(withheld(table) == [0])
    }

    @Test func refusesKnownRatesThatAreNotTrue() {
        var table = DisclosureTable()
        // 1 of 16 is 6.25 %, which rounds half up to 6.3 %.
        table.add(DisclosureCell(numerator: 1, denominator: 16))
        table.add(DisclosureCell(numerator: 0, denominator: 0))
        table.add(DisclosureCell(numerator: 7))
        let answers = [(62, 0), (63, 0), (0, 1), (1000, 2)].map { table.relate(knownRate: $0.0, of: $0.1) }
        #expect(answers == [false, true, false, false])
    }

    @Test func prefersTheCheapestPartner() {
        var table = DisclosureTable()
        table.add(DisclosureCell(numerator: 3))
        table.add(DisclosureCell(numerator: 50, loss: 90))
        table.add(DisclosureCell(numerator: 50, loss: 20))
        table.add(DisclosureCell(numerator: 103, isSensitive: false, loss: 500))
        table.relate(total: table.numerator(of: 3), of: (0...2).map(table.numerator), anchor: 3)
        #expect(withheld(table) == [0, 2])
    }

    @Test func takesTheFirstOfEqualPartners() {
        var table = table([40, 3, 40, 40])
        table.add(DisclosureCell(numerator: 123, loss: 500))
        table.relate(total: table.numerator(of: 4), of: (0...3).map(table.numerator), anchor: 4)
        #expect(withheld(table) == [0, 1])
    }

    @Test func protectsNestedTotals() {
        // Cells 0 and 1 make up 4, cells 2 and 3 make up 5, and 4 and 5 make up 6.
        var table = table([3, 40, 50, 60, 43, 110, 153])
        table.relate(total: table.numerator(of: 4), of: [0, 1].map(table.numerator), anchor: 4)
        table.relate(total: table.numerator(of: 5), of: [2, 3].map(table.numerator), anchor: 5)
        table.relate(total: table.numerator(of: 6), of: [4, 5].map(table.numerator), anchor: 6)
        #expect(withheld(table) == [0, 1])
    }
}
