import CampaignModel
import Testing

@testable import SiteRendering

/// Earlier addresses of stories.
struct MovedStoryTests {
    private let place = SourcePlace(file: "content/news/moi/vi.md", line: 6)

    private func alias(_ path: String, _ language: LanguageTag = SampleSite.vietnamese) throws -> StoryAlias {
        try StoryAlias(
            "/" + path, languages: [SampleSite.vietnamese, SampleSite.english], baseURL: "https://x.example",
            place: place)
    }

    private func story(_ slug: String, _ aliases: [StoryAlias], isWithdrawn: Bool = false) -> Story {
        let facts = NewsFacts(date: SampleSite.day(2026, 10, 1), kind: .news, communes: [])
        return Story(
            slug: slug, subject: .news(facts),
            versions: isWithdrawn ? [:] : [SampleSite.vietnamese: SampleStories.version("vi", slug)],
            isWithdrawn: isWithdrawn, isDemonstration: false, aliases: aliases)
    }

    private func site(_ stories: [Story]) -> Site { SampleSite.site(stories: stories) }

    @Test func leadsOnFromEveryLanguagesAddress() throws {
        let site = site([story("tin", [try alias("news/cu/"), try alias("en/news/old/")])])
        let routes = Routes(site: site)
        #expect(routes.path(to: Destination(AliasKind(), 0), in: SampleSite.vietnamese) == "news/cu/")
        #expect(routes.path(to: Destination(AliasKind(), 1), in: SampleSite.english) == "en/news/old/")
        // The other language's menu leads to the story.
        #expect(routes.path(to: Destination(AliasKind(), 0), in: SampleSite.english) == "en/news/tin/")
        let context = SampleSite.context(site, SampleSite.vietnamese, at: Destination(AliasKind(), 0))
        let page = MovedStoryPage(position: 0).content(in: context)
        #expect(page.isHidden && page.canonical == .story(0) && page.languages == [SampleSite.vietnamese])
        #expect(page.title == "page_moved")
        let moves = AddressMoves(site: site, routes: routes).files(basePath: "/so/")
        #expect(
            String(decoding: moves[0].bytes, as: UTF8.self)
                == "/so/news/cu/ /so/news/tin/ 301\n/so/en/news/old/ /so/en/news/tin/ 301\n"
                + "/so/data/catalog /so/data/catalog.ttl 302\n")
        #expect(
            String(decoding: moves[1].bytes, as: UTF8.self).contains(
                #"{"from":"/so/news/cu/","to":["/so/news/tin/"],"status":301}"#))
    }

    @Test func tellsThePublicRecordOfThem() throws {
        let addresses = PageAddresses.all(of: site([story("tin", [try alias("en/news/old/")])]))
        #expect(addresses.first { $0.path == "en/news/old/" }?.kind == "page")
    }

    @Test func leadsToTheNoticeOfAStoryThatIsShownNoMore() throws {
        let site = site([story("tin", [try alias("news/cu/")], isWithdrawn: true)])
        let context = SampleSite.context(site, SampleSite.vietnamese, at: Destination(AliasKind(), 0))
        let page = MovedStoryPage(position: 0).content(in: context)
        #expect(page.languages == nil && page.canonical == .story(0))
        #expect(Routes(site: site).path(to: .story(0), in: SampleSite.vietnamese) == "news/tin/")
    }

    @Test func standsWhereNoPageIs() throws {
        let taken = site([
            story("tin", [try alias("news/khac/"), try alias("xa-phuong/phuong-mui-ne/")]), story("khac", []),
        ])
        let found = AliasRules.diagnostics(of: taken)
        #expect(found.map(\.identifier) == ["taken-alias", "taken-alias"])
        #expect(found.allSatisfy { $0.place == place && $0.severity == .error })
        #expect(
            found[0].summary
                == Bilingual(
                    vi: "Ở địa chỉ cũ “/news/khac/” đang có một trang",
                    en: "A page stands at the earlier address “/news/khac/”"))
        #expect(
            found[0].explanation
                == Bilingual(
                    vi: "Trang ấy là content/story.md. Một địa chỉ không vừa là trang vừa dẫn đi nơi khác.",
                    en: "It is content/story.md. An address can’t be a page and lead elsewhere as well."))
        #expect(
            found[0].fix
                == Bilingual(
                    vi: "Hãy bỏ địa chỉ này khỏi “aliases”, hoặc đổi địa chỉ của trang kia.",
                    en: "Take it out of “aliases”, or give the other page another address."))
        #expect(
            found[1].explanation
                == Bilingual(
                    vi: "Trang ấy là trang do chương trình tạo. Một địa chỉ không vừa là trang vừa dẫn đi nơi khác.",
                    en: "It is made by the program. An address can’t be a page and lead elsewhere as well."))
    }

    @Test func leadsToOnePage() throws {
        let found = AliasRules.diagnostics(
            of: site([story("tin", [try alias("news/cu/")]), story("khac", [try alias("news/cu/")])]))
        try #require(found.map(\.identifier) == ["duplicate-alias"])
        #expect(
            found[0].summary
                == Bilingual(
                    vi: "Địa chỉ cũ “/news/cu/” được ghi hai lần",
                    en: "The earlier address “/news/cu/” is written twice"))
        #expect(
            found[0].explanation
                == Bilingual(
                    vi: "Lần kia ở content/news/moi/vi.md:6:1. Một địa chỉ chỉ dẫn tới một trang.",
                    en: "The other time is at content/news/moi/vi.md:6:1. An address leads to one page."))
        #expect(
            found[0].fix
                == Bilingual(
                    vi: "Hãy để nó ở bài đã thay thế trang cũ, và bỏ ở bài kia.",
                    en: "Leave it with the story that took the old page’s place, and take out the other."))
        #expect(AliasRules.diagnostics(of: site([story("tin", [])])).isEmpty)
    }
}
