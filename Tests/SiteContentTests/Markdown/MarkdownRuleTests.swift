import CampaignModel
import SiteContent
import Testing

@Suite struct MarkdownRuleTests {
    private let findings = Findings()

    private func names(_ text: String) -> [String] {
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.names
    }

    @Test(arguments: [
        "## Đề mục\n\n### Nhỏ\n\n## Lại\n\n[Trang chính](commune:22918) [số](tel:1022) [thư](mailto:a@b.vn) [b](../b/vi.md#c)\n",
        "![Lớp học buổi tối ở nhà văn hóa](lop.jpg)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nghi chú[^1] [ngoặc] (tròn) [x]\n\n[^1]: a\n",
        "\n\n\\[a\\]\\(b\\) c\n",
        "## KẾ HOẠCH\n\n`](` `[^x]` https://a.vn [https://b.vn](https://b.vn)\n",
    ])
    func letsGoodTextPass(text: String) {
        #expect(names(text) == [])
    }

    @Test(arguments: [
        ("# Một\n", ["1:1 error second-title"]),
        ("## Một\n\n#### Hai\n", ["3:1 warning skipped-heading-level"]),
        ("### Một\n", ["1:1 warning skipped-heading-level"]),
        ("##\n", ["1:1 error empty-heading"]),
        ("## KẾT QUẢ THỰC HIỆN\n", ["1:1 warning heading-in-capitals"]),
        ("| | |\n|---|---|\n| 1 | 2 |\n", ["1:1 warning table-without-header"]),
    ])
    func checksHeadingsAndTables(text: String, expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test(arguments: [
        ("a [](b)\n", ["1:3 error link-without-words"]),
        ("a [ ![](c.png) ](b)\n", ["1:3 error link-without-words", "1:5 error image-without-description"]),
        ("[tại đây](b) [Click here!](c)\n", ["1:1 warning vague-link-words", "1:14 warning vague-link-words"]),
        ("[a]()\n", ["1:1 error missing-address"]),
        ("[a](JavaScript:x) [b](data:text/html,x)\n", ["1:1 error unsafe-address", "1:19 error unsafe-address"]),
        ("[a](file:///etc) ![b](vbscript:x)\n", ["1:1 error unsafe-address", "1:18 error unsafe-address"]),
        ("[a](java&#10;script:x)\n", ["1:1 error unsafe-address"]),
        ("[a](http://b.vn)\n", ["1:1 warning insecure-address"]),
        ("[a](https:/b.vn)\n", ["1:1 error malformed-web-address"]),
        ("Xem https://b,vn\n", ["1:5 error malformed-web-address"]),
        ("[a](http://localhost/)\n", ["1:1 error address-of-own-network"]),
        ("[https://a.vn](https://b.vn)\n", ["1:1 warning other-address-in-words"]),
        ("[a](b c.pdf)\n", ["1:3 warning broken-link"]),
        ("[a][b]\n", ["1:3 warning broken-reference"]),
        ("a[^b]\n", ["1:2 warning broken-footnote"]),
        ("a\n\n[^b]: c\n", ["3:1 warning unused-footnote"]),
    ])
    func checksLinks(text: String, expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test(arguments: [
        ("![](a.png)\n", ["1:1 error image-without-description"]),
        (
            "![a.png](b/a.png) ![IMG_0001](c.jpg)\n",
            ["1:1 warning file-name-as-description", "1:19 warning file-name-as-description"]
        ),
        ("![a](https://b.vn/c.png)\n", ["1:1 error image-from-elsewhere"]),
        ("![a](data:image/png;base64,x)\n", ["1:1 error unsafe-address"]),
    ])
    func checksImages(text: String, expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test(arguments: [
        ("a <b>c</b>\n", ["1:3 error raw-html"]),
        ("a <span>b</span> <u>c</u> <span>d</span>\n", ["1:3 error raw-html", "1:18 error raw-html"]),
        ("a </span> b\n", ["1:3 error raw-html"]),
        ("a\n\n<div>\nb\n</div>\n", ["3:1 error raw-html"]),
        ("a <!-- b --> c\n", ["1:3 note html-comment"]),
        ("<!-- b\n\nc -->\n", ["1:1 note html-comment"]),
        ("<!-- b --> <script>\n", ["1:1 error raw-html"]),
        ("Xem <ten>\n", ["1:5 error raw-html"]),
    ])
    func refusesHTML(text: String, expected: [String]) {
        #expect(names(text) == expected)
    }
}
