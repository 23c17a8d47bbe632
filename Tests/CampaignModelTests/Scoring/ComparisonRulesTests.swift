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
}
