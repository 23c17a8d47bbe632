import Testing

@Suite struct AddressRulesTests {
    private func news(_ more: String = "") -> String {
        "---\ntitle: Tin\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n\(more)---\n\nChào.\n"
    }

    private func page(_ slug: String) -> String {
        "---\ntitle: Trang\nsummary: Một câu.\nsection: about\nslug: \(slug)\n---\n\nChào.\n"
    }

    @Test func givesEachStoryOfAKindItsOwnAddress() throws {
        let result = try SampleContent.minimal.with("news/a/vi.md", news()).with("news/b/vi.md", news("slug: a\n"))
            .with("news/b/en.md", "---\ntitle: News\nsummary: One sentence.\nslug: b\n---\n\nHello.\n").resolved()
        #expect(
            result.text == """
                content/news/b/vi.md:1:1: error: duplicate-slug
                Địa chỉ “a” đã có bài khác dùng
                Bài kia là content/news/a/vi.md. Trong ngôn ngữ “vi”, mỗi địa chỉ chỉ dẫn đến một bài.
                Hãy đặt “slug” khác cho một trong hai bài.
                The address “a” is taken by another story
                The other is content/news/a/vi.md. In the language “vi” an address leads to one story.
                Give one of the two another “slug”.
                """)
    }

    @Test func countsTheAddressOfAStoryThatWaitsForItsTranslation() throws {
        let result = try SampleContent.minimal.with("news/a/vi.md", news()).with("news/b/vi.md", news())
            .with("news/b/en.md", "---\ntitle: News\nsummary: One sentence.\nslug: a\n---\n\nHello.\n").resolved()
        #expect(result.findings == ["news/b/en.md:1:1 error duplicate-slug"])
    }

    @Test func letsDifferentKindsHaveTheSameAddress() throws {
        let result = try SampleContent.minimal.with("news/a/vi.md", news()).with("pages/a/vi.md", page("a")).resolved()
        #expect(result.findings.isEmpty)
    }

    @Test func keepsPagesOffTheAddressesOfLists() throws {
        let result = try SampleContent.minimal.with("pages/a/vi.md", page("nhiem-vu"))
            .with("pages/a/en.md", "---\ntitle: Page\nsummary: One.\nslug: a\n---\n\nHello.\n").resolved()
        #expect(
            result.text == """
                content/pages/a/vi.md:1:1: error: taken-slug
                Địa chỉ “nhiem-vu” là của một danh mục hoặc ngôn ngữ
                Trang bài đứng ngay dưới gốc, cạnh các mục “paths” trong languages/vi.yaml.
                Hãy đặt “slug” khác cho trang này.
                The address “nhiem-vu” belongs to a list or a language
                Pages stand at the root, beside the “paths” of languages/vi.yaml.
                Give this page another “slug”.
                """)
        let language = try SampleContent.minimal.with("pages/a/vi.md", page("en")).resolved()
        #expect(language.findings == ["pages/a/vi.md:1:1 error taken-slug"])
    }

    @Test func keepsPagesOffTheSitesOwnFolders() throws {
        let content = SampleContent.minimal.with("pages/a/vi.md", page("media"))
            .with("pages/a/en.md", "---\ntitle: Page\nsummary: One.\nslug: media\n---\n\nHello.\n")
        #expect(try content.resolved().findings == ["pages/a/vi.md:1:1 error reserved-address"])
    }

    @Test func givesEachListItsOwnAddress() throws {
        let vi = SampleContent.language("vi", "Tiếng Việt")
            .replacing("paths: {tasks: nhiem-vu}", with: "paths: {tasks: viec, news: viec}")
        let result = try SampleContent.minimal.with("languages/vi.yaml", vi).resolved()
        #expect(
            result.text == """
                content/languages/vi.yaml:1:1: error: duplicate-path
                “news” và “tasks” có cùng địa chỉ “viec”
                Mỗi danh mục cần một địa chỉ riêng trong mục “paths”.
                Hãy đổi một trong hai.
                “news” and “tasks” have the same address “viec”
                Each list needs an address of its own under “paths”.
                Change one of the two.
                """)
    }
}
