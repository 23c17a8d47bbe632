import CampaignModel
import Testing

@testable import SiteRendering

/// Places with figures are counted alike wherever they are.
struct PlaceCountsTests {
    private let indicator = RegisterIndex<Indicator>(0)
    private let period = RegisterIndex<Period>(1)

    private func context(_ states: [(Figure.State, Double?)]) -> PageContext {
        var sample = CommuneSample(
            figures: states.enumerated().map { place, state in
                CommuneSample.figure(place + 1, state.1, state: state.0)
            })
        sample.kinds = states.map { _ in .ward }
        return sample.context()
    }

    /// What is kept back was given, but nobody can read it: report, list, page and charts say the same of it.
    @Test func everyPageCountsThemAlike() throws {
        let context = context([
            (.reported, 20), (.reported, 30), (.suppressed, nil), (.notReported, nil), (.notApplicable, nil),
        ])
        let said = "places_kept_back(kept=1, n=2, of=4)"
        #expect(context.places(with: indicator, in: period) == said)
        let places = context.campaign.places(with: indicator, in: period)
        let comparison = Comparison(of: indicator, in: period, campaign: context.campaign)
        #expect(places.known == comparison.participants && places.due == comparison.communes)
        let figures = try #require(PeriodFiguresView(of: indicator, in: period, context: context))
        #expect(figures.participants == said)
        let history = IndicatorPage(indicator: indicator)
            .view(context.campaign.indicators[indicator], context).history
        #expect(history.last?.reporting == said)
        #expect(IndicatorsPage().row(indicator, context).participants == said)
    }

    @Test func aPeriodWithoutOneIsCountedToo() {
        #expect(
            context([(.notReported, nil), (.notReported, nil)]).places(with: indicator, in: period)
                == "given_of(n=0, of=2)")
    }

    @Test func whereNoneIsDueItSaysSo() {
        #expect(
            context([(.notApplicable, nil)]).places(with: indicator, in: period) == "state_not_applicable")
        #expect(context([(.reported, 1)]).places(with: indicator, in: nil) == "state_not_applicable")
    }

    @Test func whatIsNoneIsLeftOutOfCourses() {
        let places = IndicatorPlaces(indicator: indicator, context: context([(.reported, 1)]))
        func said(_ courses: [SeenChange.Course]) -> String { places.yearCourses(courses, since: period) }
        let name = "period=period_quarter_within(n=III, number=3, year=2026)"
        #expect(said([.up, .up]) == "indicator_year_all_up(of=2, \(name))")
        #expect(said([.down, .down, .down]) == "indicator_year_all_down(of=3, \(name))")
        #expect(said([.level]) == "indicator_year_all_level(of=1, \(name))")
        #expect(
            said([.up, .level, .up])
                == "indicator_year_range(counts=indicator_year_up(n=2), indicator_year_level(n=1), of=3, \(name))")
    }
}
