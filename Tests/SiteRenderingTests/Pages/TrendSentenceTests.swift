import CampaignModel
import Testing

@testable import SiteRendering

@Suite struct TrendSentenceTests {
    private func course(_ values: [Double?]) -> String {
        let base = SampleSite.site(
            figures: values.enumerated().compactMap { number, value in
                value.map { SampleSite.figure(unit: 1, period: number, value: $0) }
            })
        let months = [(2026, 1), (2026, 4), (2026, 7)]
        let periods = months.enumerated().map { number, month in
            Period(
                id: "2026-Q\(number + 1)", kind: .quarter, start: SampleSite.day(month.0, month.1, 1),
                end: SampleSite.day(month.0, month.1 + 2, 30), reportsDue: nil)
        }
        let old = base.campaign
        let campaign = Campaign(
            communes: old.communes, agencies: old.agencies, units: old.units, groups: old.groups, themes: old.themes,
            indicators: old.indicators, periods: Register(periods), evidence: Register(), tasks: Register(),
            taskUpdates: [], taskStates: [], figures: old.figures, records: CampaignRecords())
        let site = Site(settings: base.settings, languages: base.languages, campaign: campaign, stories: [])
        return SampleSite.context(site, SampleSite.vietnamese, at: .single(.home))
            .course(on: RegisterIndex(0), of: RegisterIndex(1), until: RegisterIndex(values.count - 1))
    }

    @Test func theChangeSinceThePeriodBeforeAndTheWholeCourseEachSaySinceWhen() {
        let words = course([20, 30, 45])
        #expect(words.hasPrefix("sentence(words=Change_since(change=change_up(n=amount_points(n=15,0)), period="))
        #expect(words.contains(") trend_rising(change=amount_points(n=25,0), first=20,0%, first_period="))
    }

    @Test func whereBothAreTheSameItIsSaidOnce() {
        #expect(course([20, 30]).hasPrefix("trend_rising("))
        #expect(course([nil, 30, 45]).hasPrefix("trend_rising("))
    }

    @Test func fillsTheClauseWithTheWordsOfItsLanguage() {
        let phrases = Phrasebook(SampleWords.vietnamese)
        let clause = TrendClause(.trendLastNotReported, ["period": "Quý III/2026"])
        #expect(phrases(clause) == "trend_last_not_reported(period=Quý III/2026)")
    }
}
