import Testing

@testable import CampaignModel

/// A change is what readers can see of it.
struct SeenChangeTests {
    private func change(_ earlier: Double, _ now: Double, _ measure: Indicator.Measure) -> SeenChange {
        SeenChange(from: earlier, to: now, measure: measure)
    }

    @Test func whatIsWrittenAlikeIsLevel() {
        #expect(change(45.25, 45.3, .score).course == .level)
        #expect(change(5, 5.04, .count).course == .level)
        #expect(change(3, 3.4, .days).course == .level)
        #expect(change(9_130_400_000, 9_130_900_000, .money).course == .level)
        #expect(change(9_130_400_000, 9_130_900_000, .money).difference == 0)
    }

    @Test func whatIsWrittenDifferentlyIsAChangeThatReadersGetBySubtracting() {
        #expect(change(45.24, 45.26, .score).difference == 0.1)
        #expect(change(45.26, 45.24, .points).difference == -0.1)
        #expect(change(-0.04, -0.06, .points).difference == -0.1)
        #expect(change(3.4, 3.6, .days).difference == 1)
    }

    @Test func moneyIsSubtractedInFull() {
        #expect(change(9_134_900_000, 9_135_100_000, .money).difference == 200_000)
        #expect(change(1_500, 1_499, .money).difference == -1)
    }

    @Test func amountsAreSeenWithTwoDecimalsOfTheirScale() {
        #expect(Indicator.Measure.money.seen(9_135_000_000) == 9_140_000_000)
        #expect(Indicator.Measure.money.seen(999_995_000) == 1_000_000_000)
        #expect(Indicator.Measure.money.seen(999_994_000) == 999_990_000)
        #expect(Indicator.Measure.money.seen(-1_234_567) == -1_230_000)
        #expect(Indicator.Measure.money.seen(1e15) == 1e15)
    }

    @Test func seeingTwiceIsSeeingOnce() {
        for measure in Indicator.Measure.allCases {
            for value in [0, -0.05, 0.05, 1.15, 99.95, 4.96, 999_994.6, 999_995, 999_999_999, 9_135_000_000.25] {
                let once = measure.seen(value)
                #expect(measure.seen(once) == once)
            }
        }
    }

    @Test func theBetterSideIsTheSideThatReadersSee() {
        #expect(change(45.25, 45.3, .score).isBetter(.higher) == nil)
        #expect(change(45.2, 45.3, .score).isBetter(.higher) == true)
        #expect(change(45.2, 45.3, .score).isBetter(.lower) == false)
        #expect(change(45.2, 45.3, .score).isBetter(.context) == nil)
    }
}
