import CampaignModel
import Testing

@testable import SiteRendering

struct FactsTests {
    @Test func areTheSameOnAnyNumberOfThreads() throws {
        let site = CommuneSample(figures: [CommuneSample.figure(1, 40), CommuneSample.figure(2, 50)]).site
        let (one, many) = (Facts(of: site), Facts(of: site, jobs: 4))
        for unit in site.campaign.units.indices {
            #expect(one.scorecard(of: unit).unit == unit)
            #expect(
                one.scorecard(of: unit).entries.map(\.figure.value)
                    == many.scorecard(of: unit).entries.map(\.figure.value))
        }
        let first = try #require(one.scorecard(of: CommuneSample.unit).entries.first)
        #expect(first.figure.value == 40)
        #expect(first.place == RankPlace(rank: 2, participants: 2, isTied: false))
    }

    @Test func tellAnEarlierPeriodToo() {
        let site = SampleSite.site(figures: [SampleSite.figure(unit: 1, period: 0, value: 40)])
        let entry = Facts(of: site).entry(of: RegisterIndex(1), RegisterIndex(0), in: RegisterIndex(0))
        #expect(entry.figure.value == 40)
    }
}
