import CampaignModel
import SiteContent
import Testing

/// Titles and cells are shown as they stand: signs of Markdown and HTML in them are told.
@Suite struct PlainTextTests {
    private let findings = Findings()

    private func bare(_ text: String) -> String? {
        let cell = text.contains("\"") ? text.split(separator: "\"").joined(separator: "\"\"") : text
        let source = SourceText(file: "x.csv", bytes: Array("name\n\"\(cell)\"\n".utf8), into: findings.collector)
        _ = CSVTable(source, CSVSchema(required: ["name"]), into: findings.collector).rows.first?.text("name")
        return findings.collector.diagnostics.first?.fix.vietnamese
    }

    @Test(arguments: [
        ("**Xã Cư Jút**", "Xã Cư Jút"), ("Xã __Cư Jút__ mới", "Xã Cư Jút mới"), ("<b>Xã</b> Cư<br>Jút", "Xã Cư Jút"),
        ("Xã&nbsp;Cư &amp; Jút", "Xã Cư & Jút"), ("Xã &#272;ăk", "Xã Đăk"), ("# Xã Cư Jút", "Xã Cư Jút"),
        ("Xem [bài](https://a.vn/x)", "Xem bài (https://a.vn/x)"),
    ])
    func tellsTheBareText(text: String, bare expected: String) {
        #expect(bare(text) == "Chỉ viết: \(expected)")
    }

    @Test(arguments: [
        "Tỷ lệ <5% & >3%", "2 * 3 * 4, a_b_c, __init", "[Ví dụ] Kế hoạch (nháp)", "#1 của tỉnh", "R&D; A&B;", "Mức **",
        "<ten> và </>", "[a](b c)",
    ])
    func saysNothingOfGoodText(text: String) {
        #expect(bare(text) == nil)
    }

    @Test func explainsMarkupInACell() {
        _ = bare("**Xã Cư Jút**")
        #expect(
            findings.text == """
                x.csv:2:1: warning: markup-in-plain-text
                Dấu ** ở cột “name” sẽ hiện nguyên trên trang
                Tiêu đề, tóm tắt và ô của bảng là chữ trơn: Markdown và HTML không có tác dụng ở đây.
                Chỉ viết: Xã Cư Jút
                The sign ** in column “name” is printed as it stands
                Titles, summaries and cells of tables are plain text: Markdown and HTML have no effect here.
                Write just: Xã Cư Jút
                """)
    }
}
