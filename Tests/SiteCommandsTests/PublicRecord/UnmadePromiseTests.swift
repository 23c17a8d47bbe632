import CampaignModel
import Glibc
import Testing

@testable import SiteCommands

/// Edits that aren't a cell or a value: parts that leave, pictures, names on drawings, the ledger itself. None is silent.
struct UnmadePromiseTests {
    private let content: RecordContent

    init() throws {
        content = try RecordContent()
        let news = content.files["news/tin-dau/vi.md"] ?? ""
        try content.write("news/tin-dau/vi.md", news + "\n![Lớp học](lop.png)\n")
        _ = try OpenFolder(content.folder.path + "/content/news/tin-dau").create("lop.png", SamplePicture.png())
        try content.folder.write(
            "content/models/lop-dem/vi.md",
            """
            ---
            title: Lớp đêm
            summary: Một lớp.
            commune: "22918"
            started: 2026-06-15
            audience: {vi: Bà con, en: People}
            consents: [C1]
            demonstration: true
            ---

            Lớp học buổi tối ở nhà văn hóa.

            """)
        try content.release()
        #expect(try errors() == [])
    }

    private func errors() throws -> [String] {
        try content.preparation.judged().diagnostics.filter { $0.severity == .error }.map(\.identifier)
    }

    private func unreleased() throws -> [RecordChange] {
        try content.preparation.judged().site?.site.changes.unreleased ?? []
    }

    @Test func listsAPictureThatWasReplaced() throws {
        let path = "\(content.folder.path)/content/news/tin-dau/lop.png"
        #expect(try unreleased() == [])
        unlink(path)
        _ = try OpenFolder(content.folder.path + "/content/news/tin-dau").create("lop.png", SamplePicture.dot)
        let changes = try unreleased()
        #expect(changes.map(\.name) == [RecordName("story", "news/tin-dau", "pictures")])
        #expect(changes.first?.kind == .changed && changes.first?.needsReason == false)
    }

    /// Faces leave no trace that could be tried out.
    @Test func keepsPicturesOfPersonsOutOfTheRecord() throws {
        let judged = try #require(try content.preparation.judged().site)
        let told = judged.fields.filter { $0.field == "pictures" }
        #expect(told.map(\.key) == ["news/tin-dau"])
        let persons = judged.site.stories.filter(\.showsPersons)
        #expect(!persons.isEmpty && persons.allSatisfy { $0.toldPictures.isEmpty })
    }

    @Test func listsANameOnTheMap() throws {
        let site = content.files["site.yaml"] ?? ""
        for other in ["map_names: [{unit: \"22918\", name: Hàm Tiến}]", "map_names: []"] {
            let text = site.replacing("map_names: [{unit: \"22918\", name: Mũi Né}]", with: other)
            try #require(text != site)
            try content.write("site.yaml", text)
            #expect(try unreleased().map(\.name) == [RecordName("site", "settings", "map_names")])
        }
    }

    /// Parts of the catalogue that leave, each by the lines that say it.
    @Test(arguments: [
        ("data/indicators.yaml", "    targets: [", "target:BD03@2026-Q4"),
        ("data/indicators.yaml", "    baseline: {", "indicator:BD03, baseline"),
        ("data/tasks.yaml", "  history: [", "task-change:T01@2026-06-01"),
        ("data/tasks.yaml", "  partners: [", "task:T01, partners"),
        ("data/tasks.yaml", "  indicators: [", "task:T01, indicators"),
    ]) func asksWhyAPartLeft(path: String, start: String, name: String) throws {
        let lines = (content.files[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.hasPrefix(start) })
        let fewer = lines.enumerated().filter { $0.offset != line }.map(\.element).joined(separator: "\n")
        try content.write(path, fewer)
        let told = try content.preparation.judged().diagnostics.filter { $0.severity == .error }
        #expect(told.contains { $0.identifier == "unexplained-change" && $0.summary.english.contains(name) }, "\(told)")
    }

    /// A reason that was given is a promise itself.
    @Test(arguments: ["Đếm nhầm,", "A07,2026-10-25", "2026-10-25", "correction"]) func asksWhyAReasonIsAnother(
        part: String
    ) throws {
        let path = "data/revisions.csv"
        let others = ["Đếm nhầm,": "Đếm lại,", "A07,2026-10-25": "A01,2026-10-25", "correction": "revision"]
        let text = (content.files[path] ?? "").replacing(part, with: others[part] ?? "2026-10-26")
        try content.write(path, text)
        #expect(try errors() == ["unexplained-change"] || errors() == ["unexplained-change", "unexplained-change"])
    }

    @Test func missesAStoryThatIsGone() throws {
        for file in ["vi.md", "lop.png"] { unlink("\(content.folder.path)/content/news/tin-dau/\(file)") }
        rmdir("\(content.folder.path)/content/news/tin-dau")
        #expect(try errors().contains("lost-address"))
    }

    @Test(arguments: ["2026-11-20", "\"figures\": ", "\"hash\": \""]) func missesAnotherLedger(part: String) throws {
        let path = "ledger/0001.json"
        let text = content.folder.text("content/\(path)") ?? ""
        let spelling = text.contains(part) ? part : part.replacing(": ", with: ":")
        try #require(text.contains(spelling))
        let new = spelling == "2026-11-20" ? "2026-11-21" : spelling + (spelling.contains("hash") ? "0" : "1")
        unlink("\(content.folder.path)/content/\(path)")
        try content.folder.write("content/\(path)", text.replacing(spelling, with: new))
        #expect(try errors().contains("broken-ledger"))
    }
}
