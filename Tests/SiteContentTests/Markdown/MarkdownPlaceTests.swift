import CampaignModel
import SiteContent
import Testing

@Suite struct MarkdownPlaceTests {
    private func body(_ text: String) -> StoryBody {
        let file = "---\ntitle: a\n---\n" + text
        let collector = DiagnosticCollector()
        let source = SourceText(file: "x.md", bytes: Array(file.utf8), into: collector)
        guard let matter = FrontMatter(source, into: collector) else { return .empty }
        return Markdown.parse(matter.body, into: collector)
    }

    private func places(_ links: [StoryLink]) -> [String] { links.map { "\($0.place.line):\($0.place.column)" } }

    @Test func countsLinesOfTheFileAndColumnsOfCharacters() {
        let body = body("\n## Đề mục\n\nĐà Lạt [một](a), [hai](b) và ![ba](c)\n")
        #expect(body.headings[0].place == SourcePlace(file: "x.md", line: 5, column: 1))
        #expect(places(body.links) == ["7:8", "7:18"])
        #expect(body.images[0].place == SourcePlace(file: "x.md", line: 7, column: 30))
    }

    @Test func findsLinksOnLaterLinesOfBlocks() {
        #expect(places(body("đầu\ntiếp [a](b)\n").links) == ["5:6"])
        #expect(places(body("- một\n  hai [a](b)\n  ba [c](d)\n").links) == ["5:7", "6:6"])
        #expect(places(body("> một\n> hai [a](b)\n").links) == ["5:7"])
        #expect(places(body("> 1. một\n>    hai [a](b) ![i](j) [c](d)\n").links) == ["5:10", "5:25"])
    }

    @Test func findsLinksInTables() {
        let body = body("| a | b |\n|---|---|\n| đó | [x](y) [z](w) |\n| [u](v) | c |\n")
        #expect(places(body.links) == ["6:8", "6:15", "7:3"])
    }

    @Test func findsLinksWhoseWordsBreakLines() {
        #expect(places(body("một [hai\nba](c) [d](e)\n").links) == ["4:5", "5:8"])
    }

    @Test func findsAutolinksAndReferences() {
        let body = body("Xem www.a.vn và <https://b.vn>, c@d.vn; [e][f]\n\n[f]: /g\n")
        #expect(places(body.links) == ["4:5", "4:18", "4:33", "4:41"])
    }
}
