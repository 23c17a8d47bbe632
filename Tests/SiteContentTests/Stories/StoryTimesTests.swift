import CampaignModel
import Testing

@testable import SiteContent

@Suite struct StoryTimesTests {
    private func news(_ times: String, body: String = "Chào.") -> String {
        "---\ntitle: Tên\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n\(times)---\n\n\(body)\n"
    }

    private func resolved(_ times: String, on day: String, unpublished: Bool = false) throws -> SampleResolution {
        try SampleContent.campaign.with("news/a/vi.md", news(times))
            .resolved(asOf: day, showsUnpublished: unpublished)
    }

    @Test func keepsADraftFromThePublic() throws {
        #expect(try resolved("draft: true\n", on: "2026-11-20").site?.stories.isEmpty == true)
        #expect(try resolved("draft: true\n", on: "2026-11-20", unpublished: true).site?.stories.count == 1)
    }

    @Test func publishesFromADayOn() throws {
        #expect(try resolved("publish_on: 2026-12-01\n", on: "2026-11-30").site?.stories.isEmpty == true)
        #expect(try resolved("publish_on: 2026-12-01\n", on: "2026-12-01").site?.stories.count == 1)
    }

    @Test func leavesANoticeWhereTheStoryWas() throws {
        let times = "slug: tin-cu\nexpire_on: 2026-12-01\n"
        #expect(try resolved(times, on: "2026-11-30").site?.stories[0].isWithdrawn == false)
        let story = try #require(try resolved(times, on: "2026-12-01").site?.stories.first)
        #expect(story.isWithdrawn)
        #expect(story.versions.isEmpty)
        #expect(story.keptSlugs == [LanguageTag("vi"): "tin-cu"])
    }

    @Test func lacksInADraftStopNothing() throws {
        let result = try SampleContent.campaign
            .with(
                "news/a/vi.md", "---\ntitle: Tên\nsummary:\ndate: 2026-10-01\nkind: news\ndraft: true\n---\n\nChào.\n"
            )
            .resolved()
        #expect(result.findings == ["news/a/vi.md:3:1 warning missing-value"])
    }

    @Test func refusesLinksToDrafts() throws {
        let result = try SampleContent.campaign
            .with("news/a/vi.md", news("draft: true\n"))
            .with("news/b/vi.md", news("", body: "[tin](../a/vi.md)"))
            .resolved()
        #expect(result.findings == ["news/b/vi.md:8:1 error link-to-unpublished"])
    }

    @Test func refusesAnEndBeforeTheBeginning() throws {
        let result = try resolved("publish_on: 2026-12-01\nexpire_on: 2026-12-01\n", on: "2026-11-20")
        let found = try #require(result.diagnostics.first)
        #expect(found.severity == .error)
        #expect(found.summary.english == "The story ends on 2026-12-01 but is published only on 2026-12-01")
        #expect(found.fix.vietnamese == "Hãy sửa một trong hai ngày.")
    }

    @Test(arguments: StoryKind.allCases) func declaresEveryKeyOnce(kind: StoryKind) {
        let keys = StoryField.all(of: kind).map(\.key)
        #expect(Set(keys).count == keys.count)
    }
}
