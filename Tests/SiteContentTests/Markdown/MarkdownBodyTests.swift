import CampaignModel
import SiteContent
import Testing

@Suite struct MarkdownBodyTests {
    private func body(_ text: String) -> StoryBody {
        Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: DiagnosticCollector())
    }

    /// The bytes that a hole's destination and tag cover.
    private func covered(_ body: StoryBody) -> [[String]] {
        body.holes.map { hole in
            [body.plainHTML[hole.tag], body.plainHTML[hole.destination]].map { String(decoding: $0, as: UTF8.self) }
        }
    }

    @Test func findsHolesInTheOrderOfTheText() {
        let body = body("## H\n\n[a](b 't') ![c](d&e)[^1] <http://f>\n\n[^1]: [g](h)")
        #expect(body.holes.map(\.purpose) == [.heading(0), .link(0), .image(0), .link(1), .link(2)])
        #expect(
            covered(body) == [
                ["<h2>", ""], ["<a href=\"b\" title=\"t\">", "b"], ["<img src=\"d&amp;e\" alt=\"c\" />", "d&amp;e"],
                ["<a href=\"http://f\">", "http://f"], ["<a href=\"h\">", "h"],
            ])
    }

    @Test func nestsImageHolesInLinks() {
        let body = body("[![c](d)](b)")
        #expect(covered(body) == [["<a href=\"b\">", "b"], ["<img src=\"d\" alt=\"c\" />", "d"]])
        #expect(body.links[0].text == "c")
    }

    @Test func leavesFootnoteLinksAlone() {
        let body = body("a[^x\"] b[^x\"]\n\n[^x\"]: c")
        #expect(body.holes.isEmpty)
        #expect(body.links.isEmpty)
    }

    @Test func leavesLinksInImageDescriptionsOut() {
        let body = body("![a [b](c) ![d](e)](f)")
        #expect(body.links.isEmpty)
        #expect(body.images.map(\.description) == ["a b d"])
        #expect(body.holes.count == 1)
    }

    @Test func givesDestinationsUnescaped() {
        let body = body("[a](b&amp;c\\_d%20e 'f&quot;')")
        #expect(body.links[0].destination == "b&c_d%20e")
        #expect(body.links[0].title == "f\"")
    }

    @Test func makesUniqueFoldedIdentifiers() {
        let body = body("## Đối tượng\n\n## Đối *tượng*\n\n## Đối tượng 2\n\n## …\n\n## Fn 1\n\n###### Sáu")
        #expect(
            body.headings.map(\.id) == ["doi-tuong", "doi-tuong-2", "doi-tuong-2-2", "muc", "muc-fn-1", "sau"])
        #expect(body.headings.map(\.level) == [2, 2, 2, 2, 2, 6])
        #expect(body.headings[1].text == "Đối tượng")
    }

    @Test func numbersThousandsOfEqualHeadingsInOneGo() {
        let body = body(String(repeating: "# A\n\n", count: 20_000))
        #expect(Set(body.headings.map(\.id)).count == 20_000)
        #expect(body.headings.last?.id == "a-20000")
    }

    @Test func takesExcerptFromFirstParagraphs() {
        let body = body("## Mục\n\nMột *hai*\nba [bốn](u).\n\n- năm\n\n> sáu\n\nBảy ![tám](h)[^1].\n\n[^1]: chín")
        #expect(body.excerpt == "Một hai ba bốn. Bảy .")
        #expect(body.wordCount == 9)
    }

    @Test func cutsLongExcerptsAtWords() {
        let excerpt = body(String(repeating: "nghìn ", count: 100)).excerpt
        #expect(excerpt.hasSuffix("nghìn…"))
        #expect(excerpt.count == 198)
    }

    @Test func readsEmptyText() {
        #expect(body("") == .empty)
    }
}
