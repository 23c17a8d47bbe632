import CampaignModel
import Testing

@testable import SiteRendering

struct FigureRowsTests {
    private func names(_ site: Site) -> [String] {
        var names: [String] = []
        FigureRows(site).forEach { names.append(site.campaign.name(of: $0.key)) }
        return names
    }

    @Test func listsWhatWasDueAndIsMissing() {
        let site = DataSample.site([])
        #expect(
            names(site) == ["BD03@22918@2026-Q2", "BD03@22918@2026-Q3", "BD03@25126@2026-Q2", "BD03@25126@2026-Q3"])
    }

    @Test func listsNoKeyTwice() {
        let names = names(DataSample.site())
        #expect(Set(names).count == names.count)
        #expect(names.count == FigureRows(DataSample.site()).count)
    }

    @Test func listsTheSameFiguresByIndicatorAsInAll() {
        let site = DataSample.site()
        var byIndicator: [String] = []
        FigureRows(site).forEach(of: RegisterIndex<Indicator>(0)) { byIndicator.append(site.campaign.name(of: $0.key)) }
        #expect(byIndicator == names(site))
    }
}
