import CampaignModel
import Testing

@testable import SiteRendering

struct ComparisonTests {
    private func context(_ figures: [Figure] = DataSample.figures) -> PageContext {
        SampleSite.context(DataSample.site(figures), SampleSite.vietnamese, at: .single(.comparison))
    }

    private func file(_ figures: [Figure]) -> String {
        let file = ComparisonFiles(commune: RegisterIndex(0)).file(in: context(figures))
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test func thePageStandsUnderALocalisedAddress() {
        let routes = Routes(site: SampleSite.site())
        #expect(routes.path(to: .single(.comparison), in: SampleSite.english) == "en/compare/")
        #expect(Destination.single(.comparison).kind(in: SampleSite.site()) == .page)
    }

    @Test func linksChooseACommune() {
        let context = SampleSite.context(SampleSite.site(), SampleSite.english, at: .commune(RegisterIndex(0)))
        #expect(context.comparisonHref(with: RegisterIndex(0)) == "../../../en/compare/?with=phuong-mui-ne")
    }

    @Test func filesSayWordsStatesAndDay() {
        let context = context()
        let file = ComparisonFiles(commune: RegisterIndex(0)).file(in: context)
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(file.path == "compare/vi/\(context.routes.slug(of: RegisterIndex(0))).json")
        #expect(text.contains(#""as_of":"2026-11-20","demonstration":true"#))
        for index in ComparedIndicators(context).all {
            #expect(text.contains("\"\(context.campaign.indicators[index].id)\":["))
        }
    }

    @Test func reportedFiguresHaveWordsPlaceAndValue() {
        let figures = file([DataSample.figure(.reported, 45.2, 452, 1000)])
        #expect(figures.contains(#""BD03":["45,2%","reported","rank_of(of=1, rank=1)",45.2]"#))
    }

    @Test func figuresWithoutAValueHaveWordsOnly() {
        let figures = file([DataSample.figure(.suppressed, denominator: 40)])
        #expect(figures.contains(#""BD03":["state_suppressed","suppressed",""]"#))
        #expect(file([]).contains(#""BD03":["state_not_reported","not-reported",""]"#))
    }

    @Test func comparesTheMainIndicatorsOfTheCatalogue() {
        let compared = ComparedIndicators(context())
        #expect(compared.main == context().facts.main[.commune])
        #expect(compared.main == [RegisterIndex(0)])
    }
}
