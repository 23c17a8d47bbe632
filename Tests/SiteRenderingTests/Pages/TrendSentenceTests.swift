import CampaignModel
import Testing

@testable import SiteRendering

@Suite struct TrendSentenceTests {
    @Test func measuresOfOneDecimalAreLevelWithinHalfOfIt() {
        #expect(Indicator.Measure.percent.smallestVisibleChange == 0.05)
        #expect(Indicator.Measure.days.smallestVisibleChange == 0.5)
    }

    @Test func fillsTheClauseWithTheWordsOfItsLanguage() {
        let phrases = Phrasebook(SampleWords.vietnamese)
        let clause = TrendClause(.trendLastNotReported, ["period": "Quý III/2026"])
        #expect(phrases(clause) == "trend_last_not_reported(period=Quý III/2026)")
    }
}
