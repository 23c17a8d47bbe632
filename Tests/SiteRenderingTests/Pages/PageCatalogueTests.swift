import CampaignModel
import Foundation
import Testing

@testable import SiteRendering

/// What kinds of pages say of themselves, and that the plan believes them.
@Suite struct PageCatalogueTests {
    private let routes = Routes(site: SampleSite.site())

    @Test func namesEachKindOnce() {
        let names = PageCatalogue.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.count > 30)
    }

    /// A kind that the catalogue forgets has no page; the compiler can't tell.
    @Test func forgetsNoKindThatIsDeclared() throws {
        let pages = ProjectFolder.url.appending(path: "Sources/SiteRendering")
        let files = try #require(FileManager.default.enumerator(at: pages, includingPropertiesForKeys: nil))
        var lists = 0
        var others: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            lists += text.matches(of: /static let \w+ = ListKind\(/).count
            others.formUnion(text.matches(of: /struct (\w+): PageKind\b/).map { String($0.1) })
        }
        #expect(lists == PageCatalogue.lists.count)
        let known = PageCatalogue.all.map { String(describing: type(of: $0)) }
        #expect(others == Set(known))
    }

    @Test func everyPageHasAnAddressOfItsOwn() {
        let paths = PageCatalogue.destinations(routes).map { routes.path(to: $0, in: SampleSite.english) }
        #expect(Set(paths).count == paths.count)
        #expect(paths.count > 30)
        #expect(paths.allSatisfy { $0.hasPrefix("en/") && ($0.hasSuffix("/") || $0 == "en/404.html") })
    }

    @Test func menusAreInTheirOrder() {
        #expect(
            PageCatalogue.lists(of: .header).map(\.name) == [
                "guidance", "communes", "indicators", "tasks", "models", "ambassadors", "news", "data",
            ])
        #expect(
            PageCatalogue.lists(of: .footer).map(\.name) == [
                "agencies", "reports", "inspections", "recognitions", "funding", "revisions", "documents", "teams",
                "difficulties", "plans", "heads", "evidence", "calendar",
            ])
    }

    @Test func linksNameOnlyPagesThatReadersAreLedTo() {
        #expect(PageCatalogue.listing("tasks") == .single(.tasks))
        #expect(PageCatalogue.listing("compare") == .single(.comparison))
        #expect(PageCatalogue.listing("offline") == nil && PageCatalogue.listing("not_found") == nil)
    }

    @Test func marksTheListThatAPageBelongsTo() {
        let site = SampleSite.site()
        #expect(Destination.noticeSheet(RegisterIndex(0)).section(in: site) == .single(.communes))
        #expect(Destination.frame(RegisterIndex(0), .map).section(in: site) == .single(.indicators))
        #expect(Destination.single(.comparison).section(in: site) == .single(.communes))
        #expect(Destination.agency(RegisterIndex(0)).section(in: site) == .single(.agencies))
        #expect(Destination.report(RegisterIndex(0)).section(in: site) == .single(.reports))
        #expect(ListPartKind.news.destination("3").section(in: site) == .single(.news))
    }

    @Test func framesAreToldApart() {
        let frames = FrameSubject.allCases.map { Destination.frame(RegisterIndex(0), $0) }
        #expect(
            frames.map { routes.path(to: $0, in: SampleSite.english) } == [
                "en/indicators/bd03/frame_trend/", "en/indicators/bd03/frame_map/",
            ])
        #expect(frames.allSatisfy { !$0.kind.isInSitemap($0.number, of: SampleSite.site()) })
    }
}
