import CampaignModel
import SiteContent
import Testing

/// Markdown that quietly means something else than its author did is told with its place.
@Suite struct MarkdownLintTests {
    private func names(_ text: String) -> [String] {
        let findings = Findings()
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.names
    }

    private func html(_ text: String) -> String {
        let body = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: DiagnosticCollector())
        return String(decoding: body.plainHTML, as: UTF8.self)
    }

    @Test(arguments: [
        ("**“Đại sứ số”**là chương trình\n", "1:14 warning loose-stars"),
        // Lines that a return alone ends, as old systems write them.
        ("a\r\r\r\r\r|b|c|\r|d|e|", "6:1 warning loose-pipes"),
        ("Xin **Lưu ý:**đọc\n", "1:13 warning loose-stars"),
        ("*(nguồn)*của\n", "1:9 warning loose-stars"),
        ("Đạt **100%**hộ\n", "1:11 warning loose-stars"),
        ("từ**“Đậm”** liền\n", "1:3 warning loose-stars"),
        ("**Lưu ý: **đọc\n", "1:10 warning loose-stars"),
        ("~~“cũ”~~mới\n", "1:7 warning loose-stars"),
        ("> một\n> **“a”**là\n", "2:8 warning loose-stars"),
        ("Xem “https://example.org/x” nhé\n", "1:27 warning swallowed-signs"),
        ("Xem https://example.org/x… nhé\n", "1:26 warning swallowed-signs"),
        ("| Xã | Số |\n|---|---|\n| A | 1 | 2 |\n", "3:11 warning long-table-row"),
        ("| Xã | Số |\n|---|---|\n| A | 1 |\nchữ dính\n", "4:1 warning text-in-table"),
        ("| Xã | Số |\n|–|–|\n| A | 1 |\n", "2:1 warning loose-pipes"),
        ("| Xã | Số |\n|---|\n| A | 1 |\n", "2:1 warning loose-pipes"),
        ("| Xã | Số |\n| A | 1 |\n", "1:1 warning loose-pipes"),
        ("    Đoạn thụt đầu dòng.\n", "1:5 warning indented-prose"),
        ("\tĐoạn thụt đầu dòng.\n", "1:2 warning indented-prose"),
        ("– Việc một\n– Việc hai\n", "2:1 warning typed-list-sign"),
        ("Gồm:\n• Việc một\n• Việc hai\n", "3:1 warning typed-list-sign"),
        ("o Việc một\no Việc hai\n", "2:1 warning typed-list-sign"),
        ("\u{F0B7} Việc một\n\u{F0B7} Việc hai\n", "2:1 warning typed-list-sign"),
        ("→ Việc một\n→ Việc hai\n", "2:1 warning typed-list-sign"),
        ("-Việc một\n-Việc hai\n", "1:1 warning glued-list-sign"),
        ("Gồm:\n1.Việc một\n2.Điều hai\n", "2:1 warning glued-list-sign"),
        ("Một.\n\n```\nmã\n\nHai.\n", "3:1 warning unclosed-fence"),
        ("~~~~\nmã\n~~~\n", "1:1 warning unclosed-fence"),
        ("Một đoạn dài.\n---\n\nHai.\n", "1:1 warning underlined-heading"),
        ("Xã\tSố người\nMũi Né\t120\n", "1:1 warning tabbed-lines"),
        ("Xem [trang chủ] (https://example.org/) nhé\n", "1:15 warning spaced-link"),
        ("\\# Đề mục\n\nĐoạn.\n", "1:1 warning escaped-heading"),
        ("(*) một câu (*) hai câu\n", "1:1 warning star-note"),
        ("Người [K’Ho].\n\n[K'Ho]: https://example.org\n", "1:7 warning near-reference"),
        ("30. 8 là ngày hội\n", "1:1 warning numbered-paragraph"),
        ("2026. Năm của số\n", "1:1 warning numbered-paragraph"),
        ("##Nhóm\n", "1:1 warning glued-heading"),
        ("**Kết quả đạt được**\n\nBa lớp.\n", "1:1 warning bold-heading"),
        ("Xem (trang chủ)[bai/trang.md] nhé\n", "1:5 warning swapped-link"),
        ("| Xã | Số người | |\n|---|---|---|\n| A | 1 | 2 |\n", "1:18 warning column-without-heading"),
        ("Gồm:\na) một\nb) hai\nđ) ba\n", "3:1 warning lettered-lines"),
        ("Điều 1. Một\nĐiều 2. Hai\n", "2:1 warning lettered-lines"),
        ("Bước 1: Mở máy\nBước 2: Đăng nhập\n", "2:1 warning lettered-lines"),
        ("Thời gian: 8 giờ\nĐịa điểm: nhà văn hóa\n", "2:1 warning lettered-lines"),
        ("✅ Việc một\n✅ Việc hai\n", "2:1 warning typed-list-sign"),
        ("Gồm:\n👉 Việc một\n☑️ Việc hai\n", "3:1 warning typed-list-sign"),
        ("Số liệu TODO\n", "1:9 warning unfinished-text"),
        ("a[^b] c[^d]\n\n[^b]: x\n", "1:8 warning broken-footnote"),
        ("a[^b]\nc[^d]\n\n[^b]: x\n", "2:2 warning broken-footnote"),
        ("Một[^a] hai.\n\n[^a]: x\n[^x y]: z\n", "4:1 warning footnote-name-with-spaces"),
        ("Một[^a] hai.\n\n[^a]: x\n\n[^A]: z\n", "5:1 warning second-footnote"),
    ])
    func warnsAtThePlace(text: String, expected: String) {
        #expect(names(text) == [expected], "\(text)")
    }

    @Test func warnsOnceOfTheMarkAndTheNoteThatALinkSwallows() {
        #expect(
            names("Xem “https://example.org/x”.[^1]\n\n[^1]: Nguồn.\n") == ["1:27 warning swallowed-signs"])
    }

    @Test func leavesTheFullStopOfAQuotationOutOfTheAddress() throws {
        let findings = Findings()
        let text = "Xem “https://example.org/x.” nhé\n"
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        let found = try #require(findings.collector.diagnostics.first)
        #expect(found.fix.vietnamese == "Viết địa chỉ trong < >: <https://example.org/x>")
    }

    @Test(arguments: [
        "Một \\*\\*thoát\\*\\*chữ và 3*4=12, 5 * 6, a_b_c.\n", "Tổng số* và tỷ lệ* là số tạm tính.\n",
        "`**“x”**là` và **“đúng”** rồi, *(đúng)* nữa.\n", "“<https://example.org/x>” và [“x”](https://example.org).\n",
        "Xem https://example.org/x.\n", "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | |\n\nđoạn\n",
        "Dấu | trong câu | không sao.\n", "```\n    mã lệnh thật ở đây\n```\n", "– Chào bác.\n\n– Chào cháu.\n",
        "– Chào bác.\\\n– Chào cháu.\n", "(\\*) một (\\*) hai\n",
        "Một [ghi chú] thôi.\n\n[K'Ho]: https://example.org\n",
        "1. một\n2. hai\n", "3. ba\n", "13. mười ba\n14. mười bốn\n", "#BinhDanHocVuSo\n",
        "**Lưu ý:** đọc kỹ.\n", "Bài viết.\n\n**Ban Biên tập**\n", "**Hãy nhớ mật khẩu.**\n\nMột.\n",
        "Thời gian: 8 giờ\\\nĐịa điểm: nhà văn hóa\n", "Bà nói: ừ\nrồi bà đi: đi chợ\n", "Điều 1. Một\n\nĐiều 2. Hai\n",
        "❤️\n", "Vui ✅ quá\n✅ rồi\n", "(một)[hai]\n", "a) một\n\nb) hai\n", "a) một\\\nb) hai\n", "- a) một\n- b) hai\n",
        "| Xã | |\n|---|---|\n| A | |\n", "A) Một\nB) hai\n", "Một[^a] hai[^a].\n\n[^a]: x\n",
        "- a\n  - b\n\n      thụt trong danh sách\n",
        "```\nmã\n```\n\n~~~ swift\nmã\n~~~\n", "Một ``` hai\n", "Một.\n\n---\n\nHai.\n", "## Đề mục\n---\n",
        "-5 độ\n-7 độ\n", "Cột\tmột\n", "1.5 lần\n2.5 lần\n", "ong bay\nong đậu\n", "[chữ] (ghi chú)\n",
    ])
    func saysNothingOfWhatIsMeant(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test func takesWordsNoBreakSpacesAsSpacesBehindMarkers() {
        #expect(html("##\u{A0}Nhóm\n") == "<h2>Nhóm</h2>\n")
        #expect(html("-\u{A0}một\n-\u{A0}hai\n") == "<ul>\n<li>một</li>\n<li>hai</li>\n</ul>\n")
        #expect(html("1.\u{A0}một\n") == "<ol>\n<li>một</li>\n</ol>\n")
        #expect(html("số\u{A0}một\n") == "<p>số\u{A0}một</p>\n")
    }

    @Test func takesSingleTildesAsTheyAre() {
        #expect(html("5~10 và 20~30, ~~bỏ~~\n") == "<p>5~10 và 20~30, <del>bỏ</del></p>\n")
    }

    @Test func warnsOfHiddenHyphensOnce() {
        let findings = Findings()
        _ = SourceText(file: "x.md", bytes: Array("Học\u{AD}viên và giáo\u{AD}viên\n".utf8), into: findings.collector)
        #expect(findings.names == ["1:4 warning soft-hyphen"])
    }

    @Test(arguments: [
        ("<sup>", "Type the raised digit itself: m², km³."), ("</sub>", "Type the lowered digit itself: CO₂, H₂O."),
        ("<img src=\"a.png\" alt=\"Chợ quê\"/>", "Write ![Chợ quê](a.png)."),
        ("<img src='a.png'>", "Write ![what one sees in it](a.png)."),
        ("<a href=\"x/\">", "Write [words of the link](x/)."), ("<br />", "End the line with \\ instead."),
        ("<B>", "Bold is written **words**."), ("<em>", "Italics are written *words*."),
        (
            "<table>",
            "Converters write HTML where a table has merged cells, or a list in a cell. Split those cells in Word and convert again; or bring in the Word file itself: minhbach import FILE.docx."
        ),
        ("<ten>", "Write Markdown instead; for the sign < itself write \\<."),
    ])
    func saysWhatToWriteInsteadOfHTML(tag: String, hint: String) {
        let findings = Findings()
        _ = Markdown.parse(bytes: Array("một \(tag) hai\n".utf8), file: "x.md", into: findings.collector)
        #expect(findings.text.components(separatedBy: "\n").contains(hint), "\(findings.text)")
    }
}
