import CampaignModel
import Testing

@testable import SiteRendering

/// Series that break where a territory changed, in files and on pages.
struct SeriesBreakTests {
    /// The first commune took in another on 1 July 2026, between the two quarters of the sample.
    private var site: Site {
        let ended = Commune(
            id: "2", name: "Xã Hai", kind: .rural, formerProvince: "", point: nil, area: nil, validFrom: nil,
            validTo: SampleSite.day(2026, 6, 30), predecessors: [], place: SampleSite.place)
        let grown = Commune(
            id: "1", name: "Xã Một", kind: .rural, formerProvince: "", point: nil, area: nil, validFrom: nil,
            validTo: nil, predecessors: ["2"], place: SampleSite.place)
        return SampleSite.site(figures: [figure(0, 10), figure(1, 30)], communes: [grown, ended])
    }

    private func key(_ period: Int) -> FigureKey {
        FigureKey(unit: RegisterIndex(1), indicator: RegisterIndex(0), group: nil, period: RegisterIndex(period))
    }

    private func figure(_ period: Int, _ value: Double) -> Figure {
        Figure(
            key: key(period), state: .reported, value: value, numerator: nil, denominator: nil, evidence: [],
            source: nil, reportedOn: nil, isWithdrawn: false)
    }

    @Test func filesNameTheDayOfABreak() {
        let data = DataContext(site: site, routes: Routes(site: site))
        let terms = DataTerms(data)
        let figures = site.campaign.figures.figures
        let csv = String(
            decoding: FigureCSV(data, terms: terms).file(rows: 2) { figures.forEach($0) }, as: UTF8.self)
        let rows = csv.split(separator: "\n")
        #expect(rows[0].contains(",withdrawn,break,"))
        #expect(rows[1].contains(",false,,") && rows[2].contains(",false,2026-07-01,"))
        let title = Bilingual(vi: "a", en: "a")
        let json = String(
            decoding: FigureJSON(data, terms: terms).file(title: title, about: title, at: "x.csv", rows: 2) {
                figures.forEach($0)
            }, as: UTF8.self)
        #expect(json.split(separator: "\"break\":\"2026-07-01\"").count == 2)
    }

    @Test func pagesSayWhyThereIsNoChange() {
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .commune(RegisterIndex(0)))
        #expect(context.change(of: site.campaign.figures[key(1)], measure: .percent) == "change_broken(date=1/7/2026)")
        #expect(context.change(of: site.campaign.figures[key(0)], measure: .percent) == "change_unknown")
    }

    @Test func theLineBreaksOffAndAMarkStandsBetween() {
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .commune(RegisterIndex(0)))
        let broken = String(decoding: context.spark(key(1)), as: UTF8.self)
        #expect(broken.contains("<path class=\"ch-b\" d=\"M40 2v16\"/>"))
        #expect(!broken.contains("L76"))
        let whole = String(decoding: Sparkline([.reported(1), .reported(2)]).svg(), as: UTF8.self)
        #expect(!whole.contains("ch-b"))
    }
}
