import CampaignModel
import Testing

@testable import SiteRendering

/// Pages of what is past.
struct PastPagesTests {
    private let indicator = RegisterIndex<Indicator>(0)
    private let earlier = RegisterIndex<Period>(0)
    private let newest = RegisterIndex<Period>(1)

    private func context(_ figures: [Figure], communes: Int = 3) -> PageContext {
        var sample = CommuneSample(figures: figures)
        sample.kinds = Array(repeating: .ward, count: communes)
        return sample.context()
    }

    private func figures(_ count: Int = 3, period: Int) -> [Figure] {
        (1...count).map { CommuneSample.figure($0, Double(20 + $0 + 10 * period), period: period) }
    }

    @Test func anEarlierPeriodHasAPageWhereCommunesGaveValues() {
        #expect(PastPages.periods(of: indicator, in: context(figures(period: 0)).site) == [earlier])
        #expect(PastPages.periods(of: indicator, in: context(figures(period: 1)).site).isEmpty)
        let silent = [CommuneSample.figure(1, nil, period: 0, state: .suppressed)]
        #expect(PastPages.periods(of: indicator, in: context(silent).site).isEmpty)
    }

    @Test func aCountryOfCommunesHasFilesInstead() {
        let site = context(figures(period: 0), communes: PastPages.mostCommunes + 1).site
        #expect(PastPages.periods(of: indicator, in: site).isEmpty)
        #expect(!PastPages.exists(of: CommuneSample.first, in: site))
    }

    @Test func periodsLeadToTheirPagesAndTheNewestToTheIndicators() {
        let context = context(figures(period: 0) + figures(period: 1))
        let steps = PeriodStepView.all(of: indicator, at: earlier, context: context)
        #expect(steps.map(\.href) == ["../../indicators/bd03/2026-q2/", "../../indicators/bd03/"])
        #expect(steps.map(\.isCurrent) == [true, false])
    }

    @Test func placesAreRankedAmongThoseOfTheSamePeriod() throws {
        let context = context(figures(period: 0) + [CommuneSample.figure(1, 5, period: 1)])
        let view = try #require(PeriodFiguresView(of: indicator, in: earlier, context: context))
        #expect(view.communes.map(\.name.text) == ["Xã 3", "Xã 2", "Xã 1"])
        #expect(view.communes.map(\.rank) == ["1", "2", "3"])
        #expect(view.range.text.contains("high_value=23,0%"))
        #expect(view.participants == "given_of(n=3, of=3)")
    }

    /// Where few of many places have a value, the rows of all others would be thirty screens of a phone.
    @Test(arguments: [(RecordSection.mostOpenRows, true), (RecordSection.mostOpenRows + 1, false)])
    func allPlacesStandOpenOnlyWhereTheyAreFew(places: Int, isOpen: Bool) throws {
        let context = context(figures(period: 1), communes: places)
        let view = try #require(PeriodFiguresView(of: indicator, in: newest, context: context))
        #expect(view.best.isEmpty && view.isOpen == isOpen)
    }

    @Test func aPastPageNamesItsPeriodAndLeadsToTheNewest() {
        let context = context(figures(period: 0) + figures(period: 1))
        let content = IndicatorPeriodPage(indicator: indicator, period: earlier).content(in: context)
        #expect(content.title == "BD03. Tỷ lệ <1> – \(context.name(earlier))")
        #expect(content.canonical == nil && !content.isHidden)
    }

    @Test func allFiguresOfACommuneStandBesideOneAnother() {
        let context = context(figures(period: 0) + figures(period: 1))
        let content = CommunePeriodsPage(commune: CommuneSample.first).content(in: context)
        #expect(content.title == "commune_periods_title(commune=Xã 1)")
    }
}
