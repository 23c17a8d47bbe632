import CampaignModel
import SiteContent
import Testing

/// The HTML is cmark-gfm's own, byte for byte: the expected texts were printed by its command.
@Suite struct MarkdownHTMLTests {
    private func html(_ text: String) -> String {
        let body = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: DiagnosticCollector())
        return String(decoding: body.plainHTML, as: UTF8.self)
    }

    @Test(arguments: [
        ("# A *b* `c`\n\nx", "<h1>A <em>b</em> <code>c</code></h1>\n<p>x</p>\n"),
        ("[a](b&c 'd\"e')", "<p><a href=\"b&amp;c\" title=\"d&quot;e\">a</a></p>\n"),
        (
            "[a](<b c>) [e]() [đ](đường/ế?x=\"y\")",
            "<p><a href=\"b%20c\">a</a> <a href=\"\">e</a> "
                + "<a href=\"%C4%91%C6%B0%E1%BB%9Dng/%E1%BA%BF?x=%22y%22\">đ</a></p>\n"
        ),
        ("[a](java&#115;cript:x) ![b](vbscript:y)", "<p><a href=\"\">a</a> <img src=\"\" alt=\"b\" /></p>\n"),
        (
            "[![x **w** `y`](i.png \"t\")](l)",
            "<p><a href=\"l\"><img src=\"i.png\" alt=\"x w y\" title=\"t\" /></a></p>\n"
        ),
        (
            "[x][R] ![][r]\n\n[r]: /u&v (T)",
            "<p><a href=\"/u&amp;v\" title=\"T\">x</a> "
                + "<img src=\"/u&amp;v\" alt=\"\" title=\"T\" /></p>\n"
        ),
        (
            "<https://a.vn/?q='> www.b.vn/(c) e@f.vn",
            "<p><a href=\"https://a.vn/?q=&#x27;\">https://a.vn/?q='</a> "
                + "<a href=\"http://www.b.vn/(c)\">www.b.vn/(c)</a> <a href=\"mailto:e@f.vn\">e@f.vn</a></p>\n"
        ),
        (
            "a<b>c</b> <!-- d -->\n\n<div>\nx\n</div>",
            "<p>a<!-- raw HTML omitted -->c<!-- raw HTML omitted --> <!-- raw HTML omitted --></p>\n"
                + "<!-- raw HTML omitted -->\n"
        ),
        ("~~x~~ ~y~ &amp; &#126; \"q\" -- ...", "<p><del>x</del> ~y~ &amp; ~ &quot;q&quot; -- ...</p>\n"),
        (
            "- [ ] a\n- [x] b",
            "<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> a</li>\n"
                + "<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> b</li>\n</ul>\n"
        ),
        (
            "| a | b |\n|---|--:|\n| [l](u) | 1 |",
            "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b</th>\n"
                + "</tr>\n</thead>\n<tbody>\n<tr>\n<td><a href=\"u\">l</a></td>\n<td align=\"right\">1</td>\n</tr>\n"
                + "</tbody>\n</table>\n"
        ),
        (
            "a[^1] [b](#fn-1)\n\n[^1]: c [d](e)",
            "<p>a<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\" "
                + "data-footnote-ref>1</a></sup> <a href=\"#fn-1\">b</a></p>\n"
                + "<section class=\"footnotes\" data-footnotes>\n<ol>\n<li id=\"fn-1\">\n<p>c <a href=\"e\">d</a> "
                + "<a href=\"#fnref-1\" class=\"footnote-backref\" data-footnote-backref "
                + "aria-label=\"Back to content\">↩</a></p>\n</li>\n</ol>\n</section>\n"
        ),
        ("", ""),
    ])
    func equalsTheHTMLOfCmark(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test func replacesBytesThatAreNotUTF8() {
        let body = Markdown.parse(bytes: [0x61, 0xFF, 0x00, 0x62], file: "x.md", into: DiagnosticCollector())
        #expect(String(decoding: body.plainHTML, as: UTF8.self) == "<p>a\u{FFFD}\u{FFFD}b</p>\n")
    }

    @Test func readsOnManyThreadsAsOnOne() async {
        let texts = (0..<64).map { number in
            let strike = number % 3 == 0 ? "~~gạch \(number)~~ " : ""
            return String(
                repeating: "## Mục \(number)\n\n\(strike)www.a\(number).vn *b* a@b.vn `c` [d](e)\n\n", count: 12)
        }
        let expected = texts.map(html)
        await withTaskGroup(of: (Int, String).self) { group in
            for _ in 0..<4 {
                for (index, text) in texts.enumerated() { group.addTask { (index, self.html(text)) } }
            }
            for await (index, result) in group { #expect(result == expected[index]) }
        }
    }
}
