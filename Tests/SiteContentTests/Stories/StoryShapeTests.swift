import CampaignModel
import Testing

/// A story without a text and a title that nobody sees whole are told.
@Suite struct StoryShapeTests {
    private func findings(title: String, body: String) throws -> [String] {
        let text = "---\ntitle: \(title)\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n---\n\(body)"
        return try SampleContent.campaign.with("news/a/vi.md", text).resolved().findings
    }

    @Test func tellsOfATextThatIsMissing() throws {
        #expect(try findings(title: "Tên", body: "\n").map { $0.contains("story-without-text") } == [true])
        #expect(try findings(title: "Tên", body: "Chào.\n") == [])
    }

    @Test func tellsOfATitleThatListsCutOff() throws {
        let long = String(repeating: "dài ", count: 31) + "x"
        #expect(try findings(title: long, body: "Chào.\n").map { $0.contains("long-title") } == [true])
        #expect(try findings(title: String(repeating: "dài ", count: 29) + "x", body: "Chào.\n") == [])
    }
}
