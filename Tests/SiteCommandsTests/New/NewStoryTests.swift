import Testing

@testable import SiteCommands

@Suite struct NewStoryTests {
    private let content: LedgerContent

    init() throws { content = try LedgerContent() }

    @Test(arguments: [("page", "pages"), ("model", "models"), ("ambassador", "ambassadors"), ("news", "news")])
    func beginsADraftThatStopsNothing(kind: String, folder: String) throws {
        let run = try content.run("new", kind, "Đại sứ số ở chợ “Đơn Dương”", "--language", "vi")
        #expect(run.output == "content/\(folder)/dai-su-so-o-cho-don-duong/vi.md\n")
        #expect(run.exitCode == 0)
        let text = try #require(content.folder.text("content/\(folder)/dai-su-so-o-cho-don-duong/vi.md"))
        #expect(text.hasPrefix("---\n# Dòng bắt đầu bằng # chỉ để giải thích."))
        #expect(text.contains("title: \"Đại sứ số ở chợ “Đơn Dương”\"\n"))
        #expect(text.contains("\ndraft: true\n---\n"))
        let check = try content.run("check", "--diagnostics", "json")
        #expect(!check.output.contains("\"severity\":\"error\",\"identifier\":\"missing-value\""))
        #expect(!check.output.contains("unknown-key"))
    }

    @Test func neverOverwrites() throws {
        _ = try content.run("new", "news", "Tin vui")
        let before = content.folder.text("content/news/tin-vui/vi.md")
        let run = try content.run("new", "news", "Tin vui", "--language", "en")
        #expect(run.exitCode == 73)
        #expect(
            run.messages == """
                error: content/news/tin-vui is there already; nothing was overwritten. Choose another title, or add \
                --slug other-name

                """)
        #expect(content.folder.text("content/news/tin-vui/vi.md") == before)
    }

    @Test func namesFoldersByTheDayWhenThereIsNoTitle() throws {
        #expect(try content.run("new", "news").output == "content/news/tin-2026-11-20/vi.md\n")
        #expect(try content.run("new", "news", "!!!").output == "content/news/tin-2026-11-20-2/vi.md\n")
    }

    @Test func cutsTheAddressOfALongTitleBetweenWords() {
        let slug = String(repeating: "chien-dich-", count: 20) + "x"
        #expect(
            NewStoryOptions.shortened(slug)
                == "chien-dich-chien-dich-chien-dich-chien-dich-chien-dich-chien-dich-chien-dich")
        #expect(NewStoryOptions.shortened("tin-vui") == "tin-vui")
        #expect(NewStoryOptions.shortened(String(repeating: "a", count: 300)).count == 80)
    }

    @Test(arguments: [
        (["tin", "Lễ phát động"], "news/le-phat-dong"), (["Mô", "hình", "Chợ", "số"], "models/cho-so"),
        (["dai-su-so", "Anh thợ"], "ambassadors/anh-tho"), (["trang", "“Giới", "thiệu”"], "pages/gioi-thieu"),
        (["models", "Lớp đêm", "--slug", "lop"], "models/lop"), (["tin", "tức", "Tin", "vui"], "news/tin-vui"),
    ])
    func takesKindsInVietnameseAndTitlesWithoutQuotationMarks(words: [String], folder: String) throws {
        let run = try CommandRun(["new"] + words, in: content.folder)
        #expect(run.output == "content/\(folder)/vi.md\n")
        if folder == "pages/gioi-thieu" {
            #expect(content.folder.text("content/\(folder)/vi.md")?.contains("title: \"Giới thiệu\"\n") == true)
        }
    }

    @Test func quotesSignsOfYAML() {
        #expect(StorySkeleton.quoted(#"A: "b" \ c"#) == #""A: \"b\" \\ c""#)
    }
}
