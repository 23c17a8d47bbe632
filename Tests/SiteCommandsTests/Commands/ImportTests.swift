import Testing

@testable import SiteCommands

/// A document of Word brought in by the built program.
@Suite struct ImportTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "content/site.yaml",
            "title: {vi: Cổng}\nbase_url: https://x.example/\nlanguages: [vi]\nas_of: 2026-11-20\n"
                + "catalogue: {publisher_type: RegionalAuthority, contact_page: \"https://x.example/lien-he/\", place_address: \"https://x.example/lam-dong\"}\n"
        )
    }

    /// Writes a document with one paragraph in the style of a title and one of text.
    private func writeDocument() throws {
        let style = "<w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>"
        let body =
            "<w:p><w:pPr><w:pStyle w:val='T'/></w:pPr><w:r><w:t>Một “tựa”</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Lời.</w:t></w:r></w:p>"
        try folder.write("d/[Content_Types].xml", "<Types/>")
        try folder.write("d/word/styles.xml", "<w:styles xmlns:w='w'>\(style)</w:styles>")
        try folder.write("d/word/document.xml", "<w:document xmlns:w='w'><w:body>\(body)</w:body></w:document>")
        let outcome = try BoundedProcess(seconds: 30, memory: 2048, fileSize: 16).run(
            ["python3", "-m", "zipfile", "-c", "../bai.docx", "[Content_Types].xml", "word/"],
            in: folder.path + "/d", environment: ["PATH": "/usr/bin:/bin"])
        #expect(outcome == .exited(0))
    }

    private func run(_ arguments: String...) throws -> CommandRun {
        try CommandRun(["import"] + arguments, in: folder)
    }

    @Test func showsAndWritesNothingWithoutConsent() throws {
        try writeDocument()
        let run = try run("bai.docx", "--as", "news/mot-tin")
        #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
        #expect(run.output.contains("content/news/mot-tin/vi.md  (new, "))
        #expect(run.messages == "Nothing was written; add --yes to write.\n")
        #expect(try folder.names(in: "content") == ["site.yaml"])
    }

    @Test func writesAStory() throws {
        try writeDocument()
        #expect(try run("bai.docx", "--as", "news/mot-tin", "--yes").exitCode == 0)
        let story = try #require(folder.text("content/news/mot-tin/vi.md"))
        #expect(story.hasPrefix("---\n# Lines that begin with # only explain."))
        #expect(story.contains("\ntitle: \"Một “tựa”\"\n"))
        #expect(story.hasSuffix("\ndraft: true\n---\n\nLời.\n"))
        #expect(try folder.names(in: "content/news/mot-tin") == ["vi.md"])
    }

    @Test func neverWritesOverAStory() throws {
        try writeDocument()
        try folder.write("content/news/mot-tin/vi.md", "của tôi")
        let run = try run("bai.docx", "--as", "news/mot-tin", "--yes", "--diagnostics", "github")
        #expect(run.exitCode == 1)
        #expect(run.output.contains("title=import-exists::content/news/mot-tin/vi.md is there already"))
        #expect(folder.text("content/news/mot-tin/vi.md") == "của tôi")
    }

    @Test func saysWhatIsWrongWithAFile() throws {
        try folder.write("bai.docx", "<html>")
        let run = try run("bai.docx", "--as", "news/mot-tin", "--yes")
        #expect(run.exitCode == 1)
        #expect(run.output.contains("“bai.docx” isn’t a document of Word (.docx)"))
        #expect(try self.run("bai.docx", "--as", "Sai/Tên").exitCode == 64)
        #expect(try self.run("khong-co.docx").exitCode == 74)
    }

    @Test func asksWhereAStoryGoes() throws {
        try writeDocument()
        let run = try run("bai.docx")
        #expect(run.exitCode == 1)
        #expect(run.output.contains("Nothing says where this story goes"))
    }
}
