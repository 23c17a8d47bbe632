import CampaignModel
import Testing

struct HundredTests {
    @Test func roundsOnceFromTheCounts() {
        #expect(Hundred(4468, of: 12_256) == .whole(36), "36.456 %")
        #expect(Hundred(1, of: 8) == .whole(13), "a half goes up")
    }

    @Test func isNoneOrAllOnlyWhenItIs() {
        #expect(Hundred(0, of: 19_154) == .whole(0))
        #expect(Hundred(6, of: 19_154) == .fewerThanOne)
        #expect(Hundred(17_095, of: 17_102) == .almostAll)
        #expect(Hundred(17_102, of: 17_102) == .whole(100))
    }

    @Test func takesPercentagesWithoutCounts() {
        #expect(Hundred(percent: 0.04) == .fewerThanOne)
        #expect(Hundred(percent: 99.97) == .almostAll)
        #expect(Hundred(percent: 54.6) == .whole(55))
        #expect(Hundred(percent: 100.5) == nil)
    }

    @Test func hasNoneForWhatIsNoShare() {
        #expect(Hundred(1, of: 0) == nil)
        #expect(Hundred(-1, of: 5) == nil)
        #expect(Hundred(6, of: 5) == nil)
        #expect(Hundred(.max, of: .max) == nil)
    }
}
