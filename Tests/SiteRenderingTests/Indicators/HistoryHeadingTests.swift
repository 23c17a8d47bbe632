import CampaignModel
import Testing

@testable import SiteRendering

/// The heading over the province's figures says what they show.
struct HistoryHeadingTests {
    private func heading(_ values: [Double]) -> String? {
        let sample = SampleSite.context(SampleSite.site(), SampleSite.vietnamese, at: .single(.home))
        return HistoryHeading(
            values, measure: .percent, phrases: Phrasebook(SampleWords.vietnamese), style: sample.style
        ) { sample.amount($0, .percent) }?.words
    }

    @Test func figuresThatAlwaysRoseOrFellAreToldFromTheFirstToTheLast() {
        #expect(heading([20, 30, 45]) == "history_rising(first=20,0%, last=45,0%)")
        #expect(heading([45, 20]) == "history_falling(first=45,0%, last=20,0%)")
    }

    @Test func aFallInBetweenIsNotHidden() {
        #expect(heading([20, 30, 25, 45]) == "history_mixed(last=45,0%, n=2, of=3)")
    }

    @Test func figuresThatOnlyFellAndStayedAreToldByTheirFalls() {
        #expect(heading([50, 50, 0]) == "history_mixed_falling(last=0,0%, n=1, of=2)")
    }

    @Test func figuresThatReadersSeeAsTheSameAreTheSame() {
        #expect(heading([20, 20.01, 20.02]) == "history_level(last=20,0%)")
        #expect(heading([20, 20.01, 30]) == "history_mixed(last=30,0%, n=1, of=2)")
    }

    @Test func oneFigureIsNoCourse() {
        #expect(heading([20]) == nil)
        #expect(heading([]) == nil)
    }
}
