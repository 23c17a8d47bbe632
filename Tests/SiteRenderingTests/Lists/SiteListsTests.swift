import CampaignModel
import Testing

@testable import SiteRendering

/// Sites with hundreds of stories: every page of a list stays within its bound, and each story is on one of them.
struct SiteListsTests {
    private static let bound = 100_000

    private func contexts(_ site: Site) -> [PageContext] {
        [SampleSite.vietnamese, SampleSite.english].map { SampleSite.context(site, $0, at: .single(.news)) }
    }

    private func news(_ count: Int, withdrawn: Set<Int> = []) -> [Story] {
        (0..<count).map { number in
            let day = SampleSite.day(2020 + number / 336, number / 28 % 12 + 1, number % 28 + 1)
            return SampleStories.story(
                "n\(number)", .news(NewsFacts(date: day, kind: .news, communes: [])),
                withdrawn.contains(number) ? [] : [SampleStories.version("vi", "N\(number)")],
                isWithdrawn: withdrawn.contains(number))
        }
    }

    private func shown(_ lists: SiteLists, _ name: String?) -> [Int] {
        name.flatMap(Int.init).map { lists.news.archives[$0 - 1] } ?? lists.news.newest
    }

    @Test func everyStoryStandsOnOnePage() {
        let lists = SiteLists(contexts(SampleSite.site(stories: news(1_000))))
        let names: [String?] = [nil] + lists.names(of: .news).map { $0 }
        #expect(names.count == 50)
        #expect(names.flatMap { shown(lists, $0) }.sorted() == Array(0..<1_000))
        #expect(lists.names(of: .news).first == "49", "behind the newest come the next newest")
    }

    @Test func aWithdrawnStoryMovesNoOther() {
        let (before, after) = (news(100), news(100, withdrawn: [3, 50]))
        let (lists, later) = (
            SiteLists(contexts(SampleSite.site(stories: before))), SiteLists(contexts(SampleSite.site(stories: after)))
        )
        #expect(lists.news.archives == later.news.archives)
        let content = NewsPage(lists: later, part: "1").content(in: contexts(SampleSite.site(stories: after))[0])
        #expect(content.title == "list_part_title(list=listing_news, part=list_part_number(n=1))")
    }

    @Test func pagesLeadToTheirNeighboursAndFurther() throws {
        let site = SampleSite.site(stories: news(1_000))
        let lists = SiteLists(contexts(site))
        let parts = ListParts(list: .news, name: "30", lists: lists)
        #expect(
            parts.previous == ListPartKind.news.destination("31") && parts.next == ListPartKind.news.destination("29"))
        let context = SampleSite.context(site, SampleSite.vietnamese, at: ListPartKind.news.destination("30"))
        let view = try #require(parts.view(in: context))
        #expect(view.next == "../../../news/part/29/")
        let labels = view.links.map { String(decoding: $0.html, as: UTF8.self) }
        #expect(labels == ["list_part_first", "40", "32", "31", "30", "29", "28", "20", "1"])
        #expect(ListParts(list: .news, name: nil, lists: lists).previous == nil)
        #expect(ListParts(list: .news, name: "1", lists: lists).next == nil)
    }

    @Test func aShortListHasNoFurtherPages() {
        let lists = SiteLists(contexts(SampleSite.site(stories: news(10))))
        #expect(lists.parts.isEmpty)
        let context = contexts(SampleSite.site(stories: news(10)))[0]
        #expect(context.searchLetters(lists).first?.href.hasSuffix("/search/#letter-b") == true)
    }

    @Test func theListFromAToZIsDividedByLettersInEveryLanguage() throws {
        let title = String(repeating: "Đường dài ", count: 12)
        let stories = (0..<900).map { number in
            SampleStories.story(
                "s\(number)", .page(PageFacts(section: .about, order: 1)),
                [SampleStories.version("vi", (number < 600 ? "" : "B") + title + String(number))])
        }
        let site = SampleSite.site(stories: stories)
        let lists = SiteLists(contexts(site))
        let names = lists.names(of: .search)
        #expect(names.contains("dd") && names.contains("dd-2") && names.contains("b"))
        for context in contexts(site) {
            var found = 0
            for part in lists.indexPages(in: context.tag).parts {
                found += part.entries.count
                let bytes = lists.index(in: context.tag).entries[part.entries].reduce(0) {
                    $0 + context.link(to: $1).html.count + context.href(of: $1).utf8.count + $1.mark.utf8.count + 70
                }
                #expect(bytes < SiteListsTests.bound)
            }
            #expect(found == lists.index(in: context.tag).entries.count)
        }
        let first = try #require(contexts(site)[0].searchLetters(lists).first { $0.html == Array("B".utf8) })
        #expect(first.href == "../search/part/b/")
    }

    @Test func longPlansHavePagesInTheirOwnOrder() {
        let tasks = (1...230).map { SampleSite.task("T\($0)") }
        let site = SampleSite.site(tasks: tasks, states: tasks.map { _ in .noDeadline })
        let lists = SiteLists(contexts(site))
        #expect(lists.names(of: .tasks) == ["1", "2", "3"])
        #expect(lists.tasks(on: "3") == 200..<230)
        #expect(
            SiteLists(contexts(SampleSite.site(tasks: Array(tasks.prefix(150)), states: []))).names(of: .tasks).isEmpty)
        let context = SampleSite.context(site, SampleSite.vietnamese, at: ListPartKind.tasks.destination("3"))
        #expect(
            TasksPage(lists: lists, part: "3").content(in: context).title
                == "list_part_title(list=listing_tasks, part=T201–T230)")
    }

    @Test func aCommunesPageShowsItsNewestStoriesAndWhereTheOthersAre() throws {
        let stories = (0..<20).map { number in
            SampleStories.story(
                "n\(number)",
                .news(NewsFacts(date: SampleSite.day(2026, 1, number + 1), kind: .news, communes: [RegisterIndex(0)])),
                [SampleStories.version("vi", "N\(number)")])
        }
        let site = SampleSite.site(stories: stories)
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .commune(RegisterIndex(0)))
        let newest = context.newestCards(context.stories(from: RegisterIndex(0)))
        #expect(newest.cards.map(\.isoDate).first == "2026-01-20" && newest.cards.count == 6 && newest.rest == 14)
        let rest = try #require(context.rest(newest.rest, of: "Mũi Né"))
        #expect(rest.href == "../../search/?q=M%C5%A9i%20N%C3%A9")
    }
}
