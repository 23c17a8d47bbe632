import Testing

@testable import SiteRendering

struct StoryMarkupTests {
    private func markup(_ html: String) -> String {
        var output: [UInt8] = []
        var markup = StoryMarkup(
            Array(html.utf8),
            words: StoryMarkupWords(
                table: "Bảng", done: "Xong", open: "Chưa", notes: "Chú thích", backToText: "Trở lại"))
        markup.append(to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func tablesCanBeScrolledByKeyboardAndAreNumbered() {
        let wrap = "<div class=\"table-wrap\" tabindex=\"0\" role=\"group\" aria-label=\"Bảng"
        #expect(
            markup("<table></table>\n<table></table>")
                == "\(wrap) 1\"><table></table></div>\n\(wrap) 2\"><table></table></div>")
    }

    @Test func headersOfColumnsSaySo() {
        #expect(markup("<thead><tr><th>a</th></tr></thead>") == "<thead><tr><th scope=\"col\">a</th></tr></thead>")
    }

    @Test func alignmentIsAClass() {
        #expect(markup("<th align=\"center\">") == "<th scope=\"col\" class=\"align-center\">")
        #expect(markup("<td align=\"right\">1</td>") == "<td class=\"align-right\">1</td>")
        #expect(markup("<td align=\"left\">1</td>") == "<td>1</td>")
    }

    @Test func boxesOfTaskListsHaveNames() {
        #expect(
            markup("<input type=\"checkbox\" disabled=\"\" /> a")
                == "<input type=\"checkbox\" disabled aria-label=\"Chưa\"> a")
        #expect(
            markup("<input type=\"checkbox\" checked=\"\" disabled=\"\" />")
                == "<input type=\"checkbox\" checked disabled aria-label=\"Xong\">")
    }

    @Test func notesAndTheWaysBackFromThemSpeakTheLanguage() {
        #expect(
            markup("<section class=\"footnotes\" data-footnotes>")
                == "<section class=\"footnotes\" aria-label=\"Chú thích\">")
        #expect(
            markup("<a href=\"#fnref-1\" class=\"footnote-backref\" aria-label=\"Back to content\">↩</a>")
                == "<a href=\"#fnref-1\" class=\"footnote-backref\" aria-label=\"Trở lại\">↩</a>")
    }

    @Test func emptyElementsHaveNoSlash() {
        #expect(markup("a<br />b<hr /><img src=\"a.png\" alt=\"\" />") == "a<br>b<hr><img src=\"a.png\" alt=\"\">")
    }

    @Test(arguments: ["", "a &lt;table&gt; b", "<p>a <em>b</em></p>\n", "<a href=\"x\">y</a>", "<tbody></tbody>"])
    func everythingElseStaysAsItIs(html: String) {
        #expect(markup(html) == html)
    }
}
