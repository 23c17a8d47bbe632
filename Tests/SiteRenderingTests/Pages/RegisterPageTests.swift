import CampaignModel
import Testing

@testable import SiteRendering

struct RegisterPageTests {
    @Test func everyListingThatLinksNameHasAPage() {
        #expect(PageNames.all.filter { PageCatalogue.listing($0) == nil } == [])
        #expect(PageNames.all.contains("calendar"))
        #expect(PageCatalogue.listing("evidence") == .single(.evidence))
        #expect(PageCatalogue.listing("commune") == nil)
    }

    @Test func registersHaveAddressesOfTheirOwnInEachLanguage() {
        let routes = Routes(site: SampleSite.site())
        #expect(routes.path(to: .single(.teams), in: SampleSite.english) == "en/teams/")
        #expect(routes.file(of: .single(.teams), in: SampleSite.vietnamese) == "teams/index.html")
    }

    @Test func linksOfTheInformationListLeadToPages() {
        let context = SampleSite.context(SampleSite.site(), SampleSite.english, at: .single(.information))
        #expect(context.link(to: .listing("evidence")) == "../../en/evidence/")
        #expect(context.link(to: .commune(RegisterIndex(0))) == "../../en/communes/phuong-mui-ne/")
        #expect(context.link(to: .story(.page, slug: "gone", anchor: nil)) == nil)
        #expect(context.link(to: .external("https://example.org")) == "https://example.org")
    }

    @Test func filesThatPagesNameAreTablesOfTheOpenData() {
        let tables = Set(DataSample.data(records: DataRecords.all).tables.map(\.name))
        #expect(PageCatalogue.registers.flatMap { $0.dataTables }.filter { !tables.contains($0) } == [])
    }

    @Test func everyRegisterHasSectionsWithDistinctAnchors() {
        let context = SampleSite.context(
            DataSample.site(records: DataRecords.all), SampleSite.vietnamese, at: .single(.reports))
        for type in PageCatalogue.registers {
            let anchors = type.init().sections(in: context).map(\.id)
            #expect(Set(anchors).count == anchors.count, "\(type.name)")
        }
    }

    @Test func documentsAndTheListOfInformationAreNotIllustrations() {
        #expect(
            PageCatalogue.registers.filter { !$0.isIllustrative }.map { $0.name } == [
                "documents", "information", "heads",
            ])
    }
}
