import CampaignModel
import Glibc
import Testing

@testable import SiteCommands

/// A story that moves after a release.
struct MovedStoryRecordTests {
    private func moved(_ more: String = "") throws -> [Diagnostic] {
        let content = try RecordContent()
        try content.release()
        let text = content.files["news/tin-dau/vi.md"] ?? ""
        unlink("\(content.folder.path)/content/news/tin-dau/vi.md")
        rmdir("\(content.folder.path)/content/news/tin-dau")
        try content.folder.write(
            "content/news/lop-dau/vi.md", text.replacing("kind: news\n", with: "kind: news\n" + more))
        return try content.preparation.judged().diagnostics.filter { $0.severity == .error }
    }

    @Test func asksForTheOldAddresses() throws {
        let found = try moved()
        try #require(found.map(\.identifier) == ["lost-address"])
        #expect(found[0].fix.english.contains("aliases: [/en/news/tin-dau/, /news/tin-dau/]"))
        #expect(found[0].place.file.hasSuffix("content/news/lop-dau/vi.md"))
    }

    @Test func isContentWithTheLineThatTheMessageNames() throws {
        #expect(try moved("aliases: [/en/news/tin-dau/, /news/tin-dau/]\n").isEmpty)
        #expect(try moved("aliases: [/news/tin-dau/]\n").map(\.identifier) == ["lost-address"])
    }
}
