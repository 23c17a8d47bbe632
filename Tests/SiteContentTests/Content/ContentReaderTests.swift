import CampaignModel
import SiteContent
import Testing

@Suite struct ContentReaderTests {
    private let news = """
        ---
        title: Tin
        summary: Một câu.
        date: 2026-10-01
        kind: news
        ---

        Chào.

        """

    @Test func readsASiteWithoutAnyData() throws {
        let result = try SampleContent.minimal.with("news/a/vi.md", news).resolved()
        #expect(result.findings.isEmpty)
        let site = try #require(result.site)
        #expect(site.stories.map(\.slug) == ["a"])
        #expect(site.campaign.communes.count == 0)
        #expect(site.campaign.units.ids == ["68"])
        #expect(site.settings.currentPeriod == nil)
        #expect(site.settings.baseURL == "https://x.example")
    }

    @Test func readsEveryRegister() throws {
        let result = try SampleContent.campaign.resolved()
        #expect(result.findings.isEmpty)
        let campaign = try #require(result.site).campaign
        #expect(campaign.units.ids == ["68", "22918", "24736", "A01", "A07"])
        #expect(campaign.periods.ids == ["2026-Q2", "2026-Q3"])
        #expect(campaign.tasks.items.map(\.deadline) == [.before(try #require(CalendarDate(iso: "2026-08-30")))])
        #expect(campaign.taskStates == [.late])
    }

    @Test func judgesAtTheDayAskedFor() throws {
        let result = try SampleContent.campaign.resolved(asOf: "2026-06-01", baseURL: "https://y.example/z/")
        let site = try #require(result.site)
        #expect(site.settings.asOf.description == "2026-06-01")
        #expect(site.settings.baseURL == "https://y.example/z")
        #expect(site.campaign.taskStates == [.open])
    }

    @Test func readsTheSameOnAnyNumberOfThreads() throws {
        var sample = SampleContent.campaign
        for number in 1...30 { sample = sample.with("news/n\(number)/vi.md", number % 7 == 0 ? "x" : news) }
        let one = try sample.resolved(jobs: 1)
        let many = try sample.resolved(jobs: 8)
        #expect(one.findings == many.findings)
        #expect(one.findings.count == 4)
        #expect(one.site?.stories.map(\.slug) == many.site?.stories.map(\.slug))
    }

    @Test func leavesStoriesInTheOrderOfTheirFolders() throws {
        let sample = SampleContent.minimal.with("news/b/vi.md", news).with("news/a-c/vi.md", news)
            .with("news/a/vi.md", news).with("news/.draft/vi.md", "x")
        #expect(try sample.resolved().site?.stories.map(\.slug) == ["a", "a-c", "b"])
    }

    @Test func needsTheSettings() throws {
        let result = try SampleContent.minimal.without("site.yaml").resolved()
        #expect(result.site == nil)
        #expect(
            result.text == """
                content/site.yaml:1:1: error: missing-file
                Thiếu tệp này
                Không có tệp này thì không thể tạo trang.
                Hãy tạo tệp, hoặc lấy lại từ bản lưu trước.
                This file is missing
                Without it no site can be made.
                Make the file, or bring it back from history.
                """)
    }

    @Test func needsTheFileOfEveryLanguage() throws {
        let result = try SampleContent.minimal.without("languages/en.yaml").resolved()
        #expect(result.site == nil)
        #expect(result.findings == ["site.yaml:3:17 error language-without-file"])
    }

    @Test func needsALanguage() throws {
        let site =
            "title: {vi: x}\nbase_url: https://x.example\nlanguages: []\nas_of: 2026-01-01\n\(SampleContent.catalogue)\n"
        let result = try SampleContent.minimal.with("site.yaml", site).resolved()
        #expect(result.site == nil)
        #expect(
            result.text == """
                content/site.yaml:1:1: error: no-languages
                Trang chưa có ngôn ngữ nào
                Mục “languages” trong site.yaml liệt kê các ngôn ngữ; ngôn ngữ đầu tiên là ngôn ngữ chính.
                Hãy ghi, ví dụ: languages: [vi, en]
                The site has no language
                The key “languages” in site.yaml lists the site's languages; the first is the main one.
                Write, for example: languages: [vi, en]
                """)
    }

    @Test func looksUpTheCurrentPeriod() throws {
        let found = try SampleContent.campaign.adding("current_period: 2026-Q3\n", to: "site.yaml").resolved()
        #expect(found.site?.settings.currentPeriod == RegisterIndex(1))
        let unknown = try SampleContent.campaign.adding("current_period: 2026-Q4\n", to: "site.yaml").resolved()
        #expect(unknown.findings == ["site.yaml:7:17 error unknown-code"])
    }

    @Test func throwsWhenTheFolderCannotBeRead() {
        #expect(throws: ContentFailure(path: "/nowhere/at/all", number: 2)) {
            try ContentReader(folder: "/nowhere/at/all/", jobs: 1).read()
        }
        let failure = ContentFailure(path: "content", number: 2)
        #expect(failure.description == "content: No such file or directory")
    }

    @Test(arguments: [
        "data/visits.csv", "data/sub/x.csv", "data/observations/x.txt", "notes.txt", "languages/vi.yml",
        "extra/a/vi.md", "news/a/notes.txt",
    ])
    func warnsOfFilesThatNothingReads(path: String) throws {
        let result = try SampleContent.minimal.with("news/a/vi.md", news).with(path, "x\n").resolved()
        #expect(result.findings == ["\(path):1:1 warning unknown-file"])
    }

    @Test(arguments: [
        "README.md", "data/SOURCES.md", "ledger/2026.csv",
        ".gitignore",
    ])
    func knowsFilesThatMayBeThere(path: String) throws {
        let result = try SampleContent.minimal.with("news/a/vi.md", news).with(path, "x\n").resolved()
        #expect(result.findings.isEmpty)
    }

    @Test func saysWhatAnUnknownFileIs() throws {
        let result = try SampleContent.minimal.with("notes.txt", "x").resolved()
        #expect(
            result.text == """
                content/notes.txt:1:1: warning: unknown-file
                Không có gì đọc tệp này
                Tên hoặc chỗ của tệp không nằm trong quy ước, nên nội dung của nó không lên trang.
                Hãy xem lại tên tệp và thư mục, hoặc chuyển tệp ra ngoài.
                Nothing reads this file
                Its name or place isn't one that the site knows, so nothing of it is published.
                Check the file's name and folder, or move it elsewhere.
                """)
    }
}
