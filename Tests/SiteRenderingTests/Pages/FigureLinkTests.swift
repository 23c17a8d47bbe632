import CampaignModel
import Testing

@testable import SiteRendering

struct FigureLinkTests {
    private let context = SampleSite.context(SampleSite.site(), SampleSite.vietnamese, at: .single(.models))

    private func key(unit: Int, period: Int) -> FigureKey {
        FigureKey(unit: RegisterIndex(unit), indicator: RegisterIndex(0), group: nil, period: RegisterIndex(period))
    }

    @Test func leadsToTheRowOfTheCommune() {
        #expect(context.href(figure: key(unit: 1, period: 1)) == "../xa-phuong/phuong-mui-ne/#BD03-2026-Q3")
    }

    @Test func leadsToThePageAloneForAPeriodThatItDoesNotShow() {
        #expect(context.href(figure: key(unit: 1, period: 0)) == "../xa-phuong/phuong-mui-ne/")
    }

    @Test func leadsToTheRowOfTheIndicatorForTheProvince() {
        #expect(context.href(figure: key(unit: 0, period: 1)) == "../indicators/bd03/#BD03-2026-Q3")
        #expect(context.href(figure: key(unit: 0, period: 0)) == "../indicators/bd03/#BD03-2026-Q2")
    }
}
