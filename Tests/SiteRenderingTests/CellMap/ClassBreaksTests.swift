import Testing

@testable import SiteRendering

@Suite struct ClassBreaksTests {
    @Test func dividesWholeNumbersAtWholeNumbers() {
        #expect(ClassBreaks(for: [0, 0, 1, 0, 0], finest: 1).limits == [1])
        #expect(ClassBreaks(for: [0, 1, 2, 3, 4], finest: 1).limits == [1, 2, 3])
    }

    @Test func findsRoundLimitsForFiveClasses() {
        #expect(ClassBreaks(for: [47.2, 95.1, 60, 71, 80]).limits == [60, 70, 80, 90])
    }

    @Test func joinsTheEmptierEnd() {
        #expect(ClassBreaks(for: [48, 49, 91, 55, 65, 75, 41]).limits == [50, 60, 70, 80])
    }

    @Test func aNumberOnALimitBelongsAbove() {
        let breaks = ClassBreaks(limits: [60, 80])
        #expect([59.9, 60, 79, 80].map(breaks.step) == [0, 1, 1, 2])
    }

    @Test func equalNumbersAreOneClass() {
        #expect(ClassBreaks(for: [5, 5, 5]).limits.isEmpty)
        #expect(ClassBreaks(for: []).step(of: 3) == 0)
    }

    @Test(arguments: 1...30)
    func neverMakesMoreThanFiveClasses(_ seed: Int) {
        var random = SmallRandom(seed)
        let values = (0..<124).map { _ in random.share() * Double(seed * 7) }
        let breaks = ClassBreaks(for: values)
        #expect((3...4).contains(breaks.limits.count))
        #expect(values.allSatisfy { (0...4).contains(breaks.step(of: $0)) })
    }
}
