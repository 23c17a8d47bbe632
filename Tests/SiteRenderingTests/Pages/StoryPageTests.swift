import CampaignModel
import Testing

@testable import SiteRendering

struct StoryPageTests {
    private let facts = NewsFacts(date: SampleSite.day(2026, 10, 1), kind: .news, communes: [])

    private func text(_ versions: [StoryVersion], _ language: LanguageTag) -> StoryText {
        let site = SampleSite.site(stories: [SampleStories.story("tin", .news(facts), versions)])
        return StoryText(0, in: SampleSite.context(site, language, at: .story(0)))
    }

    private func links(_ targets: [LinkTarget], stories: [Story] = []) -> String {
        let body = SampleStories.body(linksTo: targets.map { _ in "x" })
        let own = SampleStories.story(
            "tin", .news(facts), [SampleStories.version("vi", "Tin", body: body, links: targets)])
        let site = SampleSite.site(tasks: [SampleSite.task("T01")], states: [.open], stories: [own] + stories)
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .story(0))
        return String(decoding: StoryText(0, in: context).view.body, as: UTF8.self)
    }

    @Test func aStoryWithoutTranslationSaysSoAndMarksItsLanguage() {
        let text = text([SampleStories.version("vi", "Tin")], SampleSite.english)
        let notice = String(decoding: text.view.notice, as: UTF8.self)
        #expect(notice == "fallback_notice(language=<span lang=\"vi\">Tiếng Việt</span>)")
        #expect(text.view.language == "vi")
        let content = text.content(listing: .news, showsDemonstration: false, view: text.view)
        #expect(content.titleLanguage == SampleSite.vietnamese)
        #expect(content.languages == [SampleSite.vietnamese])
    }

    @Test func listsSayThatATitleIsntTranslated() {
        func mark(_ versions: [StoryVersion]) -> String? {
            let site = SampleSite.site(stories: [SampleStories.story("tin", .news(facts), versions)])
            return SampleSite.context(site, SampleSite.english, at: .single(.news)).card(0)?.language.text
        }
        #expect(
            mark([SampleStories.version("vi", "Tin")])
                == " <span class=\"meta\">in_language(language=vietnamese_name)</span>")
        #expect(mark([SampleStories.version("vi", "Tin"), SampleStories.version("en", "News")]) == "")
    }

    @Test func aTranslatedStoryHasNoNotice() {
        let versions = [SampleStories.version("vi", "Tin"), SampleStories.version("en", "News")]
        let text = text(versions, SampleSite.english)
        #expect(text.view.notice.isEmpty)
        #expect(text.view.language.isEmpty)
        let content = text.content(listing: .news, showsDemonstration: false, view: text.view)
        #expect(content.titleLanguage == nil)
        #expect(content.languages == [SampleSite.vietnamese, SampleSite.english])
    }

    @Test func linksLeadToPagesInThePagesLanguage() {
        #expect(
            links([.commune(RegisterIndex(0)), .task(RegisterIndex(0)), .listing("tasks"), .anchor("muc")])
                == "<a href=\"../../xa-phuong/phuong-mui-ne/\">w</a><a href=\"../../tasks/t01/\">w</a>"
                + "<a href=\"../../tasks/\">w</a><a href=\"#muc\">w</a>")
    }

    @Test func externalLinksStayAsWritten() {
        #expect(links([.external("https://example.org")]) == "<a href=\"x\">w</a>")
    }

    @Test func aListWithoutAPageIsNoLink() {
        #expect(links([.listing("gone")]) == "<a>w</a>")
    }

    @Test func anchorsAreKeptOnlyWhereTheStoryHasSuchAHeading() {
        let heading = StoryHeading(level: 2, text: "Mục", id: "muc", place: SampleStories.place)
        let body = SampleStories.body(linksTo: [], headings: [heading])
        let page = SampleStories.story(
            "trang", .page(PageFacts(section: .about, order: 1)), [SampleStories.version("vi", "trang", body: body)])
        let html = links(
            [.story(.page, slug: "trang", anchor: "muc"), .story(.page, slug: "trang", anchor: "khac")],
            stories: [page])
        #expect(html == "<a href=\"../../trang/#muc\">w</a><a href=\"../../trang/\">w</a>")
    }

    @Test func aWithdrawnStoryLeavesAHiddenNotice() {
        let facts = AmbassadorFacts(role: LocalizedText(vi: "Vai"), commune: RegisterIndex(0), name: nil)
        let story = SampleStories.story("ai", .ambassador(facts), [], isWithdrawn: true)
        let site = SampleSite.site(stories: [story])
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .story(0))
        let data = OpenData(site: site, routes: context.routes)
        let page = StoryPageKind().page(
            0,
            from: PageMaterial(
                site: site, routes: context.routes, menus: StoryMenus(site), data: data, lists: SiteLists([context])))
        let content = page.content(in: context)
        #expect(content.isHidden)
        #expect(content.title == "story_withdrawn")
    }
}
