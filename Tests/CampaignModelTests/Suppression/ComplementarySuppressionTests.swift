import CampaignModel
import Testing

/// Which figures are hidden for the sake of others, and that no more are hidden than that takes.
struct ComplementarySuppressionTests {
    private func hidden(_ rows: [SuppressionRow], cumulative: Bool = false, partitions: [[String]] = []) -> [String] {
        let plan = SuppressionSamples.province(rows, cumulative: cumulative, partitions: partitions).plan()
        #expect(plan.unprotected.isEmpty)
        return plan.hiddenKeys
    }

    @Test func hidesNothingElseWithoutATotal() {
        let rows = SuppressionSamples.column([(3, 100), (20, 100), (30, 100)])
        #expect(hidden(Array(rows.dropFirst())) == ["X@1@P1@g"])
    }

    @Test func hidesTheSmallestPartnerInAColumn() {
        let rows = SuppressionSamples.column([(3, 100), (80, 900), (30, 100), (200, 1000)])
        #expect(hidden(rows) == ["X@1@P1@g", "X@3@P1@g"])
    }

    @Test func hidesNothingElseWhenTwoSmallCountsHideEachOther() {
        let rows = SuppressionSamples.column([(3, 100), (4, 100), (30, 100)])
        #expect(hidden(rows) == ["X@1@P1@g", "X@2@P1@g"])
    }

    @Test func hidesAThirdCountWhenTwoAreTooSmallToHideEachOther() {
        let rows = SuppressionSamples.column([(1, 100), (1, 100), (30, 100), (40, 100)])
        #expect(hidden(rows) == ["X@1@P1@g", "X@2@P1@g", "X@3@P1@g"])
    }

    @Test func choosesAPartnerWithRoomToRiseForASmallComplement() {
        let rows = SuppressionSamples.column([(98, 100), (50, 50), (20, 400)])
        #expect(hidden(rows) == ["X@1@P1@g", "X@3@P1@g"])
    }

    @Test func closesACycleInATwoWayTable() {
        let first = SuppressionSamples.column([(2, 1000), (30, 1000), (40, 1000)], group: "a")
        let second = SuppressionSamples.column([(60, 1000), (70, 1000), (80, 1000)], group: "b")
        let whole = SuppressionSamples.column([(62, 2000), (100, 2000), (120, 2000)], group: nil)
        #expect(
            hidden(first + second + whole, partitions: [["a", "b"]])
                == ["X@1@P1@a", "X@2@P1@a", "X@1@P1@b", "X@2@P1@b"])
    }

    @Test func hidesThePartnerInEachPeriodOfAFlatSeries() {
        let rows = ["P1", "P2"].flatMap {
            SuppressionSamples.column([(3, 100), (50, 100), (60, 2000)], period: $0)
        }
        #expect(hidden(rows, cumulative: true) == ["X@1@P1@g", "X@2@P1@g", "X@1@P2@g", "X@2@P2@g"])
    }

    @Test func hidesATotalWhenItHasOneUnitOnly() {
        #expect(hidden(SuppressionSamples.column([(3, 100)])) == ["X@68@P1@g", "X@1@P1@g"])
    }

    @Test func hidesTheDenominatorOfAPartnerOfASmallGroup() {
        let plan = SuppressionSamples.province(SuppressionSamples.column([(1, 3), (20, 40), (90, 500)])).plan()
        #expect(plan.hiddenKeys == ["X@1@P1@g", "X@2@P1@g"])
        #expect(plan.suppressions.map(\.hidesDenominator) == [true, true])
    }

    @Test func saysWhomAComplementaryFigureProtects() {
        let plan = SuppressionSamples.province(SuppressionSamples.column([(3, 100), (30, 100)])).plan()
        let key = { SuppressionKey(indicator: "X", unit: $0, group: "g", period: "P1") }
        #expect(plan.suppressions[1].reason == .complementary(protects: key("1"), by: .unitTotal(key("68"))))
    }
}
