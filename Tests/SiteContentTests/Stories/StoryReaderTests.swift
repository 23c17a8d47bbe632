import CampaignModel
import Testing

@Suite struct StoryReaderTests {
    private func file(_ facts: String, title: String = "Tên", body: String = "Chào.") -> String {
        "---\ntitle: \(title)\nsummary: Một câu.\n\(facts)---\n\n\(body)\n"
    }

    private let newsFacts = "date: 2026-10-01\nkind: news\n"

    @Test func readsTheFactsOfAModel() throws {
        let facts = """
            commune: "22918"
            agency: A07
            started: 2026-06-15
            audience: {vi: Bà con, en: People}
            groups: [elderly]
            replicated_in: ["24736"]
            figures: ["BD03@22918@2026-Q3", "BD03@24736@2026-Q2@elderly"]
            indicators: [BD03, BD20]
            tasks: [T01]
            demonstration: true

            """
        let result = try SampleContent.campaign.with("models/cho/vi.md", file(facts)).resolved()
        #expect(result.findings.allSatisfy { $0.hasSuffix("absent-figure") })
        let story = try #require(result.site?.stories(.model).first)
        guard case .model(let model) = story.subject else { throw Unexpected() }
        #expect(story.isDemonstration)
        #expect(model.commune == RegisterIndex(0))
        #expect(model.agency == RegisterIndex(1))
        #expect(model.started == CalendarDate(year: 2026, month: 6, day: 15))
        #expect(model.audience == LocalizedText([vietnamese: "Bà con", english: "People"]))
        #expect(model.groups == [RegisterIndex(1)])
        #expect(model.replicatedIn == [RegisterIndex(1)])
        #expect(
            model.figures == [
                FigureKey(
                    unit: RegisterIndex(1), indicator: RegisterIndex(0), group: nil, period: RegisterIndex(1)),
                FigureKey(
                    unit: RegisterIndex(2), indicator: RegisterIndex(0), group: RegisterIndex(1),
                    period: RegisterIndex(0)),
            ])
        #expect(model.indicators == [RegisterIndex(0), RegisterIndex(1)])
        #expect(model.tasks == [RegisterIndex(0)])
    }

    @Test func readsTheFactsOfNewsAndPages() throws {
        let result = try SampleContent.campaign
            .with("news/a/vi.md", file("date: 2026-10-01\nkind: warning\ncommunes: [\"24736\"]\n"))
            .with("pages/b/vi.md", file("section: legal\norder: 20\nslug: rieng-tu\n"))
            .with("pages/b/en.md", file("section: legal\norder: 20\nslug: privacy\n", title: "Privacy"))
            .resolved()
        #expect(result.findings.isEmpty)
        let site = try #require(result.site)
        guard case .news(let news) = site.stories(.news)[0].subject,
            case .page(let page) = site.stories(.page)[0].subject
        else { throw Unexpected() }
        #expect(
            news
                == NewsFacts(
                    date: try #require(CalendarDate(iso: "2026-10-01")), kind: .warning,
                    communes: [RegisterIndex(1)]))
        #expect(page == PageFacts(section: .legal, order: 20))
        let versions = site.stories(.page)[0].versions
        #expect(versions[vietnamese]?.slug == "rieng-tu")
        #expect(versions[english]?.slug == "privacy")
        #expect(versions[english]?.title == "Privacy")
        #expect(site.stories(.news)[0].versions[vietnamese]?.slug == "a")
        #expect(site.stories(.news)[0].versions[english] == nil)
    }

    @Test func reportsMissingFacts() throws {
        let result = try SampleContent.campaign.with("news/a/vi.md", file("kind: tin\n")).resolved()
        #expect(
            result.findings == ["news/a/vi.md:2:1 error missing-value", "news/a/vi.md:4:7 error unknown-choice"])
        #expect(result.site?.stories.isEmpty == true)
    }

    @Test func reportsUnknownCodes() throws {
        let facts =
            "commune: \"22919\"\nstarted: 2026-06-15\nfigures: [BD03@22918, BD3@22918@2026-Q3]\ntasks: [T02]\n"
        let result = try SampleContent.campaign.with("models/a/vi.md", file(facts)).resolved()
        #expect(
            result.findings == [
                "models/a/vi.md:4:10 error unknown-code", "models/a/vi.md:6:11 error malformed-figure-key",
                "models/a/vi.md:6:23 error unknown-code", "models/a/vi.md:7:9 error unknown-code",
            ])
    }

    @Test func keepsFactsOutOfTranslations() throws {
        let result = try SampleContent.minimal.with("news/a/vi.md", file(newsFacts))
            .with("news/a/en.md", file("kind: news\n")).resolved()
        #expect(
            result.text == """
                content/news/a/en.md:4:1: error: fact-in-translation
                “kind” không được ghi trong bản dịch
                Dữ kiện của bài chỉ ghi một lần, trong tệp vi.md, để các bản dịch không nói khác nhau.
                Hãy xóa dòng này; nếu nó đúng hơn thì sửa ở vi.md.
                “kind” doesn't belong in a translation
                A story's facts stand once, in vi.md, so that translations can't contradict each other.
                Delete this line; if it is the right one, correct vi.md.
                """)
    }

    @Test func letsPagesRepeatTheirPlaceInTheMenuButNotChangeIt() throws {
        let result = try SampleContent.minimal.with("pages/a/vi.md", file("section: about\norder: 1\n"))
            .with("pages/a/en.md", file("section: about\norder: 2\n")).resolved()
        #expect(result.findings == ["pages/a/en.md:5:1 error fact-in-translation"])
    }

    @Test func needsTheFirstLanguage() throws {
        let result = try SampleContent.minimal.with("news/a/en.md", file(newsFacts)).resolved()
        #expect(
            result.text == """
                content/news/a/en.md:1:1: error: missing-first-language
                Bài “a” thiếu tệp vi.md
                Tệp của ngôn ngữ chính giữ các dữ kiện của bài; bản dịch chỉ đi kèm theo nó.
                Hãy viết tệp news/a/vi.md, hoặc xóa thư mục này.
                The story “a” lacks vi.md
                The file of the site's first language holds the story's facts; translations only go with it.
                Write news/a/vi.md, or delete the folder.
                """)
    }

    @Test func warnsOfLanguagesThatTheSiteDoesNotHave() throws {
        let result = try SampleContent.minimal.with("news/a/vi.md", file(newsFacts))
            .with("news/a/kpm.md", file("")).resolved()
        #expect(
            result.text == """
                content/news/a/kpm.md:1:1: warning: stray-language
                Trang không có ngôn ngữ “kpm”
                Tệp này không được đăng. Các ngôn ngữ trong site.yaml là: vi, en.
                Hãy thêm ngôn ngữ vào site.yaml và languages/kpm.yaml, hoặc đổi tên tệp.
                The site has no language “kpm”
                This file isn't published. The languages in site.yaml are: vi, en.
                Add the language to site.yaml and languages/kpm.yaml, or rename the file.
                """)
    }

    @Test func foldsTheFolderNameIntoTheAddress() throws {
        let result = try SampleContent.minimal.with("news/Tin Đầu/vi.md", file(newsFacts)).resolved()
        #expect(result.site?.stories.first?.slug == "Tin Đầu")
        #expect(result.site?.stories.first?.versions[vietnamese]?.slug == "tin-dau")
    }

    @Test func wantsPlainAddresses() throws {
        let result = try SampleContent.minimal.with("news/a/vi.md", file(newsFacts + "slug: Tin Đầu\n")).resolved()
        #expect(
            result.text == """
                content/news/a/vi.md:6:7: error: malformed-slug
                “Tin Đầu” không dùng làm địa chỉ được
                Địa chỉ chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, để ai cũng gõ được.
                Hãy viết: tin-dau
                “Tin Đầu” can't be an address
                Addresses hold small letters without marks, digits and hyphens, so that everybody can type them.
                Write: tin-dau
                """)
        let empty = try SampleContent.minimal.with("news/a/vi.md", file(newsFacts + "slug: \"!\"\n")).resolved()
        #expect(empty.text.contains("Hãy chọn một từ khác.\n"))
        #expect(empty.text.hasSuffix("Choose another word."))
    }
}
