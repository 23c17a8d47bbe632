import CampaignModel
import Testing

@testable import SiteRendering

@Suite("Notice-board sheets")
struct NoticeSheetTests {
    private let commune = RegisterIndex<Commune>(0)

    @Test("stands beside the commune's page, in the language's words")
    func standsBesideCommune() {
        let routes = Routes(site: SampleSite.site())
        #expect(
            routes.path(to: .noticeSheet(commune), in: SampleSite.vietnamese)
                == "xa-phuong/phuong-mui-ne/bang-tin/")
        #expect(
            routes.path(to: .noticeSheet(commune), in: SampleSite.english)
                == "en/communes/phuong-mui-ne/notice/")
    }

    @Test("is a page in the manifest and says that it shows demonstration figures")
    func isPageOfDemonstration() {
        let site = SampleSite.site()
        let destination = Destination.noticeSheet(commune)
        let context = SampleSite.context(site, SampleSite.vietnamese, at: destination)
        let content = NoticeSheetPage(commune: commune, menus: StoryMenus(site)).content(in: context)
        #expect(destination.kind(in: site) == .page)
        #expect(content.showsDemonstration)
        #expect(content.title == "notice_title(commune=Phường Mũi Né)")
    }

    @Test("shows addresses as people type them")
    func shortensAddresses() {
        #expect(NoticeSheetPage.typed("https://minhbach.example/xa-phuong/a/") == "minhbach.example/xa-phuong/a")
        #expect(NoticeSheetPage.typed("http://a.example") == "a.example")
    }
}
