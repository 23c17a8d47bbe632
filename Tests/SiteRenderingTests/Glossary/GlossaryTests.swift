import CampaignModel
import Testing

@testable import SiteRendering

struct GlossaryTests {
    private static let html =
        "<h2>Từ</h2>\n<p><strong>Mức giữa (trung vị):</strong> một nửa cao hơn.</p>\n"
        + "<p><strong>Minh chứng:</strong> tài liệu.</p>\n<p><strong>Kỳ:</strong> khoảng thời gian.</p>\n"
        + "<p>Không phải từ. <strong>Lũy kế:</strong> x</p>\n"

    private func glossary(_ html: String = html, language: String = "vi") -> Glossary? {
        let body = StoryBody(
            plainHTML: Array(html.utf8), holes: [], headings: [], links: [], images: [], excerpt: "", wordCount: 1)
        let page = SampleStories.story(
            "glossary", .page(PageFacts(section: .about, order: 1)),
            [SampleStories.version(language, "Từ ngữ", body: body)])
        return Glossary(SampleSite.site(stories: [page]), in: SampleSite.vietnamese)
    }

    private func marked(_ main: String, _ html: String = html) throws -> String {
        let marker = GlossaryMarker(try #require(glossary(html)))
        let page = Array(
            "<html lang=\"vi\"><head><title>Minh chứng</title></head><main id=\"_main\">\(main)</main><p>minh chứng</p></html>"
                .utf8)
        let result = String(decoding: marker.marked(page, page: "../tu-ngu/"), as: UTF8.self)
        let start = try #require(result.firstRange(of: "<main id=\"_main\">")).upperBound
        let end = try #require(result.firstRange(of: "</main>")).lowerBound
        #expect(
            result[end...] == "</main><p>minh chứng</p></html>"
                && result[..<start].contains("<title>Minh chứng</title>"))
        return String(result[start..<end])
    }

    private let link = "<a class=\"word\" href=\"../tu-ngu/#_word-minh-chung\">"

    @Test func entriesAreParagraphsThatBeginWithTheWord() throws {
        let glossary = try #require(self.glossary())
        #expect(glossary.entries.map(\.wordings) == [["mức giữa", "trung vị"], ["minh chứng"], []])
        #expect(glossary.entries.map(\.anchor) == ["_word-muc-giua-trung-vi", "_word-minh-chung", "_word-ky"])
        #expect(self.glossary(language: "en") == nil)
    }

    @Test func explanationsCanBeLedTo() {
        let html = String(decoding: Glossary.anchored(Array(Self.html.utf8)), as: UTF8.self)
        #expect(html.contains("<p id=\"_word-minh-chung\"><strong>Minh chứng:</strong> tài liệu.</p>"))
    }

    @Test func theFirstUseIsMarkedAndNoOther() throws {
        #expect(
            try marked("<p>Có minh chứng. Minh chứng ấy.</p><p>minh chứng</p>")
                == "<p>Có \(link)minh chứng</a>. Minh chứng ấy.</p><p>minh chứng</p>")
        #expect(try marked("<p>“Minh chứng”</p>") == "<p>“\(link)Minh chứng</a>”</p>")
        let median = "<a class=\"word\" href=\"../tu-ngu/#_word-muc-giua-trung-vi\">"
        #expect(try marked("<li>Trung vị, mức giữa</li>") == "<li>\(median)Trung vị</a>, mức giữa</li>")
    }

    @Test(arguments: [
        "<h2>Minh chứng</h2>", "<p><a href=\"x\">Minh chứng</a></p>", "<p>xminh chứng, minh chứngx, minh chứngă</p>",
        "<p><span lang=\"en\">minh chứng</span></p>",
        "<article lang=\"en\"><p>minh <b>x</b> chứng minh chứng</p></article>",
        "<div>minh chứng</div>", "<p title=\"minh chứng\">x</p>", "<nav><ul><li>minh chứng</li></ul></nav>",
    ])
    func otherUsesStay(_ main: String) throws {
        #expect(try marked(main) == main)
    }

    @Test func whatComesBehindIsMarkedAgain() throws {
        #expect(
            try marked("<article lang=\"en\"><article><p>x</p></article></article><p>minh chứng</p>")
                == "<article lang=\"en\"><article><p>x</p></article></article><p>\(link)minh chứng</a></p>")
    }

    @Test func pluralsOfEnglishCount() throws {
        let english = "<p><strong>Percentage point:</strong> a difference.</p>"
        #expect(
            try marked("<p>by 5 percentage points.</p>", english)
                == "<p>by 5 <a class=\"word\" href=\"../tu-ngu/#_word-percentage-point\">percentage points</a>.</p>")
    }
}
