import CampaignModel
import Testing

/// Which figures are hidden for their own sake.
struct PrimarySuppressionTests {
    private func plan(
        _ numerator: Int, of denominator: Int?, threshold: Int = 5, unit: String = "1", group: String? = nil
    )
        -> SuppressionPlan
    {
        let row = SuppressionRow(
            SuppressionKey(indicator: "X", unit: unit, group: group, period: "P1"), numerator: numerator,
            denominator: denominator)
        return SuppressionSamples.province([row], threshold: threshold).plan()
    }

    @Test(arguments: 1...4)
    func hidesSmallCounts(count: Int) {
        let plan = plan(count, of: 100)
        #expect(plan.suppressions.map(\.reason) == [.smallCount(threshold: 5)])
        #expect(plan.published(0) == .suppressed(denominator: 100))
    }

    @Test(arguments: [0, 5, 50, 95, 100])
    func showsZeroLargeAndFullCounts(count: Int) {
        let plan = plan(count, of: 100)
        #expect(plan.decision(0) == .published)
        #expect(plan.published(0) == .shown(numerator: count, denominator: 100))
    }

    @Test(arguments: 96...99)
    func hidesSmallComplements(count: Int) {
        #expect(plan(count, of: 100).suppressions.map(\.reason) == [.smallComplement(threshold: 5)])
    }

    @Test(arguments: [(0, 1), (1, 1), (2, 4), (4, 4), (0, 3)])
    func hidesSmallWholes(numerator: Int, denominator: Int) {
        let plan = plan(numerator, of: denominator)
        #expect(plan.suppressions.map(\.reason) == [.smallDenominator(threshold: 5)])
        #expect(plan.published(0) == .suppressed(denominator: nil))
    }

    @Test func showsAnEmptyGroup() {
        #expect(plan(0, of: 0).decision(0) == .published)
    }

    @Test func hidesSmallCountsWithoutDenominator() {
        #expect(plan(3, of: nil).published(0) == .suppressed(denominator: nil))
        #expect(plan(5, of: nil).published(0) == .shown(numerator: 5, denominator: nil))
    }

    @Test func takesTheThresholdOfTheIndicator() {
        #expect(plan(9, of: 100, threshold: 10).suppressions.map(\.reason) == [.smallCount(threshold: 10)])
        #expect(plan(9, of: 100, threshold: 9).decision(0) == .published)
    }

    @Test(arguments: [0, 1])
    func isSwitchedOffByTheThreshold(threshold: Int) {
        #expect(plan(1, of: 2, threshold: threshold).suppressions.isEmpty)
    }

    @Test func showsWhatTheWholeProvinceCounts() {
        let rows = SuppressionSamples.column([(0, 0), (3, 200)], group: nil)
        let plan = SuppressionSamples.province([rows[0]]).plan()
        #expect(plan.suppressions.isEmpty)
        let group = SuppressionSamples.column([(3, 200)], group: "g")
        #expect(SuppressionSamples.province([group[0]]).plan().suppressions.count == 1)
    }
}
