import CampaignModel
import Testing

@testable import SiteRendering

/// The province by groups on the page of an indicator.
struct IndicatorGroupsTests {
    private let indicator = RegisterIndex<Indicator>(0)
    private let newest = RegisterIndex<Period>(1)

    /// Groups 0 are pupils, who learn; 1 older people, who come first.
    private func context(_ values: [Int?: Double], computed: Computation? = nil) -> PageContext {
        let base = SampleSite.site()
        let old = base.campaign
        let groups = [("Học sinh", PopulationGroup.Kind.learner), ("Cao tuổi", .priority)].map {
            PopulationGroup(id: TextFold.slug($0.0), kind: $0.1, name: LocalizedText(vi: $0.0), paragraphs: [])
        }
        let entry = Indicator(
            id: "BD01", name: LocalizedText(vi: "Tỷ lệ"), theme: "learning",
            measure: computed == nil ? .percent : .points,
            numerator: LocalizedText(vi: "Tử"), denominator: LocalizedText(vi: "Mẫu"), direction: .higher,
            levels: [.province], groupKinds: [.learner, .priority], frequency: .quarter, isCumulative: false,
            paragraphs: [], officialCode: nil, suppressionThreshold: nil, targets: [], note: nil, computed: computed,
            place: SampleSite.place)
        let figures = values.map { group, value in
            Figure(
                key: FigureKey(
                    unit: old.provinceUnit, indicator: indicator, group: group.map { RegisterIndex($0) }, period: newest
                ),
                state: .reported, value: value, numerator: nil, denominator: nil, evidence: [], source: nil,
                reportedOn: nil, isWithdrawn: false)
        }
        let campaign = Campaign(
            communes: old.communes, agencies: old.agencies, units: old.units, groups: Register(groups),
            themes: old.themes, indicators: Register([entry]), periods: old.periods, evidence: Register(),
            tasks: Register(), taskUpdates: [], taskStates: [], figures: FigureTable(figures),
            records: CampaignRecords())
        let site = Site(settings: base.settings, languages: base.languages, campaign: campaign, stories: [])
        return SampleSite.context(site, SampleSite.vietnamese, at: .indicator(indicator))
    }

    @Test func learnersStandInATableOfTheirOwnAndNobodyIsBehind() throws {
        let context = context([nil: 50, 0: 80, 1: 30])
        let learners = try #require(
            IndicatorGroupsView(of: indicator, until: newest, context: context, among: .learner))
        #expect(learners.table.rows.map(\.group.text) == ["Học sinh"])
        #expect(learners.table.rows.map(\.figure.text) == ["80,0%"])
        #expect(learners.table.rows.map(\.gap) == ["+30,0"])
        #expect(learners.table.rows.allSatisfy { !$0.isFarthest })
        #expect(learners.sentence.isEmpty && learners.chart.isEmpty && learners.picture == nil)
        let priority = try #require(IndicatorGroupsView(of: indicator, until: newest, context: context))
        #expect(priority.table.rows.map(\.group.text) == ["Cao tuổi"])
    }

    @Test func whereTheProvinceToldNothingOfLearnersThereIsNoTable() {
        let context = context([nil: 50, 1: 30])
        #expect(IndicatorGroupsView(of: indicator, until: newest, context: context, among: .learner) == nil)
    }

    @Test func whatIsItselfTheGapOfEachGroupShowsTheGroupsAndSaysThatThereIsNoOtherFigure() throws {
        let context = context([1: 17.4], computed: Computation(.groupGap, from: "BD03"))
        let view = try #require(IndicatorGroupsView(of: indicator, until: newest, context: context))
        #expect(view.table.rows.map(\.group.text) == ["Cao tuổi"])
        #expect(view.table.rows.map(\.figure.isReported) == [true] && !view.table.hasGaps)
        #expect(view.chart.isEmpty && view.sentence.isEmpty)
        #expect(context.answer(on: indicator, until: newest) == "indicator_groups_only")
    }
}
