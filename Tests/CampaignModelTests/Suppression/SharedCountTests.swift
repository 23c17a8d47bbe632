import CampaignModel
import Testing

/// A count that several indicators have in common is hidden in all of them.
struct SharedCountTests {
    private func plan(
        _ first: [(Int, Int?)], _ second: [(Int, Int?)], _ policies: [SuppressionPolicy]
    ) -> SuppressionPlan {
        let rows =
            SuppressionSamples.column(first, indicator: "A") + SuppressionSamples.column(second, indicator: "B")
        let units = (1...first.count).map(String.init)
        return SuppressionCase(rows: rows, policies: policies, totals: [UnitTotal("68", of: units)], periods: ["P1"])
            .plan()
    }

    private let common = [
        SuppressionPolicy(indicator: "A", denominatorName: "adults"),
        SuppressionPolicy(indicator: "B", denominatorName: "adults"),
    ]

    @Test func hidesACommonDenominatorEverywhere() {
        let plan = plan([(1, 3), (20, 40), (90, 500)], [(0, 3), (30, 40), (200, 500)], common)
        #expect(plan.hiddenKeys == ["A@1@P1@g", "A@2@P1@g", "B@1@P1@g", "B@2@P1@g"])
        #expect(plan.suppressions.allSatisfy { $0.hidesDenominator })
        #expect(plan.unprotected.isEmpty)
    }

    @Test func hidesTheDenominatorThatIsAnotherIndicatorsNumerator() {
        let plan = plan(
            [(7, 100), (30, 100), (96, 100), (50, 200)], [(6, 7), (10, 30), (40, 96), (10, 50)],
            [
                SuppressionPolicy(indicator: "A", numeratorName: "activated"),
                SuppressionPolicy(indicator: "B", denominatorName: "activated"),
            ])
        let hidden = plan.suppressions.filter { $0.key.unit == "3" }
        #expect(hidden.map(\.key.indicator) == ["A", "B"])
        #expect(hidden.map(\.hidesDenominator) == [false, true])
        #expect(plan.unprotected.isEmpty)
    }

    @Test func keepsCountsApartThatDiffer() {
        let plan = plan([(1, 3), (20, 40)], [(10, 80), (30, 45)], common)
        #expect(plan.hiddenKeys == ["A@1@P1@g", "A@2@P1@g"])
        #expect(plan.unprotected.isEmpty)
    }
}
