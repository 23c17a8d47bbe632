import CampaignModel
import Testing

@testable import SiteRendering

/// What an indicator's page says of its places.
struct IndicatorPlacesTests {
    private func places(_ values: [Double?]) -> (places: IndicatorPlaces, sample: CommuneSample) {
        var sample = CommuneSample(figures: values.enumerated().map { CommuneSample.figure($0.offset + 1, $0.element) })
        sample.kinds = values.map { _ in .ward }
        return (IndicatorPlaces(indicator: RegisterIndex(0), context: sample.context()), sample)
    }

    private func rows(_ count: Int) -> [IndicatorPage.CommuneRowView] {
        (1...count).map { place in
            IndicatorPage.CommuneRowView(
                name: Array("\(place)".utf8), href: "", rank: "\(place)",
                figure: FigureView(text: "", state: "reported", isReported: true), change: "", difference: "")
        }
    }

    @Test func saysHowFarTheEndsLieApart() {
        let found = places([60, 20, 45]).places
        #expect(found.gap == "indicator_gap(gap=amount_points(n=40,0))")
        #expect(
            found.range.text == "indicator_ends(high=Xã 1, high_value=60,0%, low=Xã 2, low_value=20,0%)")
        #expect(
            found.plainRange.hasPrefix("indicator_range(gap=amount_points(n=40,0), ")
                && found.plainRange.contains("high_value=60,0%"))
    }

    @Test func saysHowManyPlacesHaveTheSameValue() {
        let tied = places([20, 60, 60, 30]).places
        #expect(tied.range.text.contains("high=indicator_tied(n=2)") && tied.range.text.contains("low=Xã 1"))
        #expect(tied.plainRange.contains("indicator_tied(n=2)"))
    }

    @Test func saysNothingOfTwoPlacesOrOfEqualOnes() {
        #expect(places([60, 20]).places.range.isEmpty)
        #expect(places([60, 60, 60]).places.range.isEmpty)
        #expect(places([60, 60, 60]).places.gap.isEmpty)
    }

    @Test func showsTenAtEachEndOfMany() throws {
        let ends = try #require(places((1...30).map { Double($0) }).places.ends(of: rows(34)))
        #expect(ends.best.map(\.rank) == (1...10).map { "\($0)" })
        // Those after the thirtieth have no value, so no place.
        #expect(ends.worst.map(\.rank) == (21...30).map { "\($0)" })
    }

    @Test func showsNoTenWhereTheNextHasTheSameRank() throws {
        let ranks = Array(repeating: "1", count: 12) + (13...30).map { "\($0)" }
        let tied = ranks.enumerated().map { place, rank in
            IndicatorPage.CommuneRowView(
                name: Array("\(place)".utf8), href: "", rank: rank,
                figure: FigureView(text: "", state: "reported", isReported: true), change: "", difference: "")
        }
        let ends = try #require(places((1...30).map { Double($0) }).places.ends(of: tied))
        #expect(ends.best.isEmpty && ends.worst.count == 10)
    }

    @Test func showsFewPlacesOnceOnly() {
        #expect(places((1...24).map { Double($0) }).places.ends(of: rows(24)) == nil)
    }

    @Test func listsEveryPeriodAndNoChangeOverAYearThatIsntThere() {
        let found = places([60, 20, 45]).places
        #expect(found.periods(until: RegisterIndex(1)).count == 2)
        let row = found.rows(until: RegisterIndex(1)).first
        #expect(row?.figures.map(\.text) == ["state_not_reported", "60,0%"])
        #expect(row?.yearChange == "change_unknown")
    }
}
