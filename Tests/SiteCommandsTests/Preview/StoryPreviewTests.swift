import Foundation
import Testing

@testable import CampaignModel
@testable import SiteCommands
@testable import SiteContent
@testable import SiteRendering

/// A changed story is shown with all else as it was, and that is what a whole build shows.
@Suite struct StoryPreviewTests {
    private var root: String {
        "/" + URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).dropFirst().joined(separator: "/")
    }

    private let story = "pages/gioi-thieu/vi.md"

    private func site(in folder: TemporaryFolder) throws -> SitePreparation {
        let day = try #require(CalendarDate(iso: "2026-11-20"))
        var files = NewSite(province: "An Giang", code: "91", asOf: day, folder: "an-giang").files
        for tag in NewSite.languages {
            files["languages/\(tag).yaml"] = try ByteReading.bytes("\(root)/content/languages/\(tag).yaml")
        }
        let open = try OpenFolder(folder.path)
        for (path, bytes) in files { _ = try open.create("content/\(path)", bytes) }
        return SitePreparation(
            contentFolder: folder.path + "/content", designFolder: root + "/site-templates",
            overrides: ResolveOptions(remembers: true), jobs: 1)
    }

    private func save(_ text: String, as path: String, in folder: TemporaryFolder) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path + "/content/" + path))
    }

    private func pages(_ plan: SitePlan) -> [String: [UInt8]] {
        var pages: [String: [UInt8]] = [:]
        for index in 0..<plan.count where plan.page(at: index) != nil {
            for file in plan.files(at: index) { pages[file.path] = file.bytes }
        }
        return pages
    }

    @Test func showsWhatAWholeBuildWould() throws {
        let folder = try TemporaryFolder()
        let preparation = try site(in: folder)
        let before = try preparation.run()
        let memory = try #require(before.memory, "\(before.diagnostics)")
        let text = try #require(folder.text("content/" + story))
        try save(
            text.replacing("title: Về cổng này", with: "title: Tên khác").replacing("công khai", with: "nói rõ"),
            as: story, in: folder)
        let after = try #require(try preparation.run(after: memory))
        let shown = pages(try #require(after.plan))
        let whole = pages(try #require(try preparation.run().plan))
        #expect(Set(shown.keys) == Set(whole.keys))
        #expect(shown.filter { whole[$0.key] != $0.value }.keys.sorted() == [])
        let page = String(decoding: try #require(shown.first { $0.key.hasPrefix("gioi-thieu") }?.value), as: UTF8.self)
        #expect(page.contains("Tên khác") && page.contains("nói rõ"))
    }

    @Test func leavesEverythingElseToAWholeBuild() throws {
        let folder = try TemporaryFolder()
        let preparation = try site(in: folder)
        let memory = try #require(try preparation.run().memory)
        let text = try #require(folder.text("content/" + story))
        try save(text.replacing("section: about", with: "section: abut"), as: story, in: folder)
        #expect(try preparation.run(after: memory)?.plan == nil, "a story with a mistake isn't shown")
        try save(text, as: story, in: folder)
        let settings = try #require(folder.text("content/site.yaml"))
        try save(settings + "\n", as: "site.yaml", in: folder)
        #expect(try preparation.run(after: memory)?.plan == nil, "another file changed as well")
    }
}
