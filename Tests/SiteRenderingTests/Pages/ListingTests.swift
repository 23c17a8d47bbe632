import CampaignModel
import Testing

@testable import SiteRendering

struct ListingTests {
    private func entry(_ name: String) -> IndexEntry {
        IndexEntry(
            destination: .single(.home), name: name, title: Wording(text: name, language: SampleSite.vietnamese),
            kind: "", mark: "")
    }

    @Test func entriesStandUnderTheirLettersInVietnameseOrder() {
        let index = AlphabetIndex(["Đà Lạt", "Da", "Ăn", "1 Bảo Lộc", "An", "đơn"].map(entry))
        #expect(index.sections.map(\.letter) == ["#", "A", "Ă", "D", "Đ"])
        #expect(index.sections.last?.entries.map(\.name) == ["Đà Lạt", "đơn"])
    }

    @Test func anchorsOfLettersAreDistinct() {
        let index = AlphabetIndex(["A", "Ă", "Â", "D", "Đ", "E", "Ê", "O", "Ô", "Ơ", "U", "Ư", "2"].map(entry))
        let anchors = index.sections.map(\.id)
        #expect(Set(anchors).count == 13)
        #expect(anchors.contains("letter-dd") && anchors.contains("letter-other"))
    }

    @Test func coverageCountsTranslationsWithoutWithdrawnStories() {
        let facts = Story.Subject.news(NewsFacts(date: SampleSite.day(2026, 1, 1), kind: .news, communes: []))
        let coverage = LanguageCoverage([
            SampleStories.story("a", facts, [SampleStories.version("vi", "A"), SampleStories.version("en", "A")]),
            SampleStories.story("b", facts, [SampleStories.version("vi", "B")]),
            SampleStories.story("c", facts, [], isWithdrawn: true),
        ])
        #expect(coverage.kinds == [.news])
        #expect(coverage.total(.news) == 2)
        #expect(coverage.translated(.news, into: SampleSite.english) == 1)
    }

    @Test func modelsAreListedNewestFirstWithoutWithdrawnOnes() {
        let models = [3, 9, 5].map { month in
            SampleStories.story(
                "m\(month)", .model(facts(started: SampleSite.day(2026, month, 1))),
                [SampleStories.version("vi", "M\(month)")])
        }
        let gone = SampleStories.story("x", .model(facts(started: SampleSite.day(2026, 10, 1))), [], isWithdrawn: true)
        let site = SampleSite.site(stories: models + [gone])
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .single(.models))
        #expect(
            context.allNewestFirst(.model).compactMap(context.card).map(\.isoDate) == [
                "2026-09-01", "2026-05-01", "2026-03-01",
            ])
    }

    private func facts(started: CalendarDate) -> ModelFacts {
        ModelFacts(
            commune: RegisterIndex(0), agency: nil, started: started, audience: LocalizedText(vi: "Dân"), groups: [],
            replicatedIn: [], figures: [], indicators: [], tasks: [])
    }
}
