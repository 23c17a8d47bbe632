import Testing

@testable import SiteRendering

@Suite struct AxisScaleTests {
    @Test func startsAtZeroAndEndsAtARoundNumber() {
        let scale = AxisScale(.fromZero, holding: [31, 87.3])
        #expect(scale.ticks == [0, 50, 100])
        #expect(scale.share(0) == 0)
        #expect(scale.share(50) == 0.5)
    }

    @Test func fitsRoundNumbersAroundTheValues() {
        #expect(AxisScale(.fitted, holding: [71.2, 78.4]).ticks == [70, 72, 74, 76, 78, 80])
    }

    @Test func growsBeyondAFixedRangeForAValueOutside() {
        let scale = AxisScale(.fixed(0, 100), holding: [112])
        #expect(scale.low == 0)
        #expect(scale.high == 150)
    }

    @Test func takesNoStepThatWholeNumbersCannotTake() {
        let scale = AxisScale(.fromZero, holding: [1], finest: 1)
        #expect(scale.ticks == [0, 1])
        #expect(scale.decimals == 0)
    }

    @Test func knowsHowManyDecimalsTellItsMarksApart() {
        #expect(AxisScale(.fitted, holding: [12, 13.4]).decimals == 1)
        #expect(AxisScale(.fromZero, holding: [0.03]).decimals == 2)
        #expect(AxisScale(.fromZero, holding: [87]).decimals == 0)
    }

    @Test func hasARangeForEqualValues() {
        let scale = AxisScale(.fitted, holding: [5, 5])
        #expect(scale.low < 5 && scale.high == 5)
        #expect(AxisScale(.fitted, holding: [100, 100]).high == 100, "no share is above 100")
        #expect(AxisScale(.fitted, holding: [0, 0]).low == 0)
    }

    @Test func hasARangeForNoValues() {
        let scale = AxisScale(.fromZero, holding: [])
        #expect(scale.low == 0 && scale.high == 1)
    }

    @Test func worksForLargeAndSmallNumbers() {
        #expect(AxisScale(.fromZero, holding: [3_700_000]).ticks == [0, 1_000_000, 2_000_000, 3_000_000, 4_000_000])
        let small = AxisScale(.fromZero, holding: [0.03]).ticks
        #expect(small.count == 4 && abs(small[1] - 0.01) < 1e-12)
    }
}
