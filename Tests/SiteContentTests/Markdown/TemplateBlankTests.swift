import CampaignModel
import SiteContent
import Testing

/// Blanks of offices' templates are told before they are published.
@Suite struct TemplateBlankTests {
    private let findings = Findings()

    private func names(_ text: String) -> [String] {
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.names
    }

    @Test(arguments: [
        ("Số: ..../KH-UBND\n", "1:5"), ("Số:…/KH-UBND ngày mai\n", "1:1"), ("Kế hoạch số .../2026\n", "1:13"),
        ("Số XX/QĐ-UBND\n", "1:4"), ("Ngày ... tháng ... năm 2026\n", "1:1"),
        ("Lâm Đồng, ngày… tháng… năm 2026\n", "1:11"), ("Mũi Né, ngày ... tháng 10 năm 2026\n", "1:9"),
        ("Hạn XX/XX/2026.\n", "1:5"), ("Hạn …/…/2026\n", "1:5"), ("Hạn ../../2026\n", "1:5"),
        ("Hạn __/__/2026\n", "1:5"),
    ])
    func findsBlanks(text: String, place: String) {
        #expect(names(text) == ["\(place) warning unfinished-text"], "\(text)")
    }

    @Test(arguments: [
        "Ngày 12 tháng 5 năm 2026\n", "Số 12/KH-UBND\n", "Từ ngày... rồi thôi\n", "Xem ../trang/x\n", "Thế kỷ XX/XXI\n",
        "Đại hội XX/2026\n", "Đạt 12/18 lớp... vui\n", "Hết ngày này đến tháng nọ, năm 2026\n", "và/hoặc… Không\n",
        "Các tháng ... năm nay\n", "Ngày 5/9/2026\n",
    ])
    func saysNothingOfNumbersAndDays(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test func explainsABlank() {
        _ = names("Ngày ... tháng ... năm 2026, Mũi Né\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: unfinished-text
                Chỗ trống của mẫu văn bản chưa được điền: “Ngày ... tháng ... năm 2026”
                Dấu chấm và XX giữ chỗ cho số hay ngày của văn bản; người đọc sẽ thấy chúng trên trang.
                Điền số, ngày thật; chưa có thì bỏ cả cụm này, hoặc thêm draft: true ở đầu tệp.
                A blank of a template isn't filled in: “Ngày ... tháng ... năm 2026”
                Dots and XX keep the place of a document's number or day; readers would see them.
                Fill in the number or day; if there is none yet, leave the words out or add draft: true at the top.
                """)
    }
}
