import Testing

@testable import CampaignModel

struct ComparisonRulesTests {
    @Test func sharesRanksOfEqualValues() {
        #expect(RankTable([10, 30, 20, 30], direction: .higher).ranks == [4, 1, 3, 1])
    }

    @Test func ranksFromBelowWhereLessIsBetter() {
        #expect(RankTable([10, 30, 20], direction: .lower).ranks == [1, 3, 2])
    }

    @Test func leavesMissingValuesUnranked() {
        #expect(RankTable([nil, 30, nil, 20], direction: .higher).ranks == [0, 1, 0, 2])
    }

    @Test func neverRanksActivityCounts() {
        #expect(RankTable([10, 30, 20], direction: .context).ranks == [0, 0, 0])
    }

    @Test func takesTheMeanOfTheTwoInTheMiddle() {
        #expect(Comparison.median(ofSorted: []) == nil)
        #expect(Comparison.median(ofSorted: [1, 2, 9]) == 2)
        #expect(Comparison.median(ofSorted: [1, 2, 4, 9]) == 3)
    }

    @Test func roundsSharesFromWholeNumbers() {
        #expect(ValueRule.percent(1, of: 3) == 33.3)
        #expect(ValueRule.percent(2, of: 3) == 66.7)
        #expect(ValueRule.percent(1, of: 2000) == 0.1)
        #expect(ValueRule.percent(0, of: 7) == 0)
        #expect(ValueRule.percent(7, of: 7) == 100)
        #expect(ValueRule.percent(0, of: 0) == nil)
    }

    @Test func saysNoneOrAllOnlyWhereThatIsSo() {
        #expect(ValueRule.percent(6, of: 19_154) == 0.1)
        #expect(ValueRule.percent(17_095, of: 17_102) == 99.9)
        #expect(ValueRule.percent(9_996, of: 10_000) == 99.9)
        #expect(ValueRule.percent(10_004, of: 10_000) == 100.1)
    }

    @Test func crossesNoAimByRounding() {
        #expect(ValueRule.percent(7_996, of: 10_000, aims: [80]) == 79.9)
        #expect(ValueRule.percent(8_000, of: 10_000, aims: [80]) == 80)
        #expect(ValueRule.percent(8_004, of: 10_000, aims: [80]) == 80)
        #expect(ValueRule.percent(8_004, of: 10_000, aims: [80.04]) == 80.1, "reached, so not below it")
        #expect(ValueRule.percent(8_003, of: 10_000, aims: [80.04]) == 80)
        #expect(ValueRule.percent(504, of: 10_000, aims: [5], isLowerBetter: true) == 5.1)
        #expect(ValueRule.percent(500, of: 10_000, aims: [5], isLowerBetter: true) == 5)
        #expect(ValueRule.percent(496, of: 10_000, aims: [5], isLowerBetter: true) == 5)
        #expect(ValueRule.percent(9_996, of: 10_000, aims: [100]) == 99.9)
    }
}
