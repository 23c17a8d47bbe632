@testable import CampaignModel
import Testing

/// Properties of whole plans over made-up people.
struct SuppressionPlanTests {
    private let people = RandomPeople(
        units: 5, partition: ["a", "b", "c"], overlapping: ["e"], periods: 3, threshold: 5, mostPeople: 40)

    private func reasons(_ plan: SuppressionPlan) -> [SuppressionKey: SuppressionReason] {
        Dictionary(uniqueKeysWithValues: plan.suppressions.map { ($0.key, $0.reason) })
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func doesNotDependOnTheOrderOfTheRows(seed: UInt64) {
        let suppression = people.make(seed: seed)
        var random = FixedRandom(seed: seed)
        var rows = suppression.rows
        for place in rows.indices.reversed() { rows.swapAt(place, random.below(place + 1)) }
        let shuffled = SuppressionCase(
            rows: rows, policies: suppression.policies, totals: suppression.totals,
            partitions: suppression.partitions, periods: suppression.periods)
        #expect(reasons(shuffled.plan()) == reasons(suppression.plan()))
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func certifiesEnoughValuesAroundEachHiddenCount(seed: UInt64) {
        let plan = people.make(seed: seed).plan()
        #expect(!plan.suppressions.isEmpty)
        for suppression in plan.suppressions {
            let row = plan.rows[suppression.row]
            #expect(suppression.certified.numerator.map { $0.contains(row.numerator) && $0.count >= 5 } == true)
            guard suppression.hidesDenominator, let whole = row.denominator else { continue }
            #expect(suppression.certified.denominator.map { $0.contains(whole) && $0.count >= 5 } == true)
            #expect(
                suppression.certified.complement.map { $0.contains(whole - row.numerator) && $0.count >= 5 } == true)
        }
        #expect(plan.statistics.fewestPossibleValues.map { $0 >= 5 } == true)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func publishesNoCountOfASuppressedFigure(seed: UInt64) {
        let plan = people.make(seed: seed).plan()
        for (place, row) in plan.rows.enumerated() {
            switch (plan.decision(place), plan.published(place)) {
            case (.published, .shown(let numerator, let denominator)):
                #expect(numerator == row.numerator && denominator == row.denominator)
                #expect(!(1..<5).contains(numerator) || (row.key.unit == "68" && row.key.group == nil))
            case (.suppressed(let suppression), .suppressed(let denominator)):
                #expect(denominator == (suppression.hidesDenominator ? nil : row.denominator))
            default: Issue.record("The decision on \(row.key) and what is published of it differ.")
            }
        }
    }

    @Test func countsWhatItDoes() {
        let plan = SuppressionSamples.province(SuppressionSamples.column([(1, 3), (20, 40), (90, 500)])).plan()
        var expected = SuppressionStatistics()
        expected.rows = 4
        expected.primary = 1
        expected.complementary = 1
        expected.hiddenDenominators = 2
        expected.fewestPossibleValues = 5
        #expect(plan.statistics == expected)
        #expect(plan.statistics.suppressed == 2)
    }

    @Test func takesMissingUnitsToBeKnown() {
        let rows = SuppressionSamples.column([(3, 100), (30, 100), (50, 100)])
        let plan = SuppressionSamples.province([rows[0], rows[1], rows[2]]).plan()
        #expect(plan.hiddenKeys == ["X@1@P1@g", "X@2@P1@g"])
    }

    @Test func bearsFiguresThatBreakTheRules() {
        let key = { (unit: String, group: String?, period: String) in
            SuppressionKey(indicator: "X", unit: unit, group: group, period: period)
        }
        let rows = [
            SuppressionRow(key("1", nil, "P1"), numerator: 30, denominator: 20),
            SuppressionRow(key("1", "g", "P1"), numerator: 3, denominator: 90),
            SuppressionRow(key("1", nil, "P2"), numerator: 10, denominator: 20),
            SuppressionRow(key("1", nil, "P2"), numerator: 2, denominator: 20),
            SuppressionRow(key("68", nil, "P1"), numerator: 7, denominator: 5),
        ]
        let plan = SuppressionSamples.province(rows, cumulative: true).plan()
        #expect(plan.decision(1) != .published)
        #expect(plan.decision(3) != .published)
    }

    @Test func plansNothingForNoRows() {
        #expect(SuppressionSamples.province([]).plan().suppressions.isEmpty)
    }
}
