import CampaignModel
import SiteContent
import Testing

/// Bold lines and chapters' numbers that run into the text below them.
@Suite struct HeadingSlipTests {
    private let findings = Findings()
    private static let text =
        "Trong quý III, toàn tỉnh đã mở ba lớp học cho người dân các xã vùng sâu, vùng xa và đã có trăm người học."

    private func names(_ text: String) -> [String] {
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.names
    }

    @Test func tellsABoldLineRightAboveItsText() {
        #expect(names("Một.\n\n**Kết quả đạt được**\n\(Self.text)\n") == ["3:1 warning bold-heading"])
        #expect(findings.collector.diagnostics.map(\.fix.vietnamese) == ["Viết: ## Kết quả đạt được"])
    }

    @Test(arguments: [
        "**CHỦ TỊCH**\n**Nguyễn Văn A**\n", "**Công an tỉnh**\nĐịa chỉ: \(text)\n", "**Kết quả đạt được:**\n\(text)\n",
        "**Nơi nhận**\nNhư trên\nLưu văn thư.\n", "**Kết quả**\\\n\(text)\n", "- **Kết quả**\n  \(text)\n",
        "**Kết quả** là tốt\n\(text)\n",
    ])
    func saysNothingOfSignaturesAndLabels(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test func proposesSmallLettersForCapitals() {
        _ = names("**KẾT QUẢ ĐẠT ĐƯỢC**\n\nBa lớp.\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: bold-heading
                Dòng chữ đậm “KẾT QUẢ ĐẠT ĐƯỢC” được dùng như đề mục
                Phần mềm đọc màn hình và mục lục chỉ nhận ra đề mục viết bằng dấu thăng.
                Viết ## rồi đến các chữ ấy bằng chữ thường; chỉ chữ đầu và tên riêng viết hoa.
                The bold line “KẾT QUẢ ĐẠT ĐƯỢC” is used as a heading
                Screen readers and outlines know headings by their number signs only.
                Write ## and the words in small letters; only the first word and names begin with a capital.
                """)
    }

    @Test func explainsAChaptersNumberAboveItsName() {
        _ = names("Chương I\nNHỮNG QUY ĐỊNH CHUNG\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: lettered-lines
                Dòng “Chương I” dính vào dòng sau trong cùng một đoạn
                Markdown nối các dòng liền nhau thành một đoạn; đề mục phải mở đầu bằng dấu thăng.
                Viết số và tên trên một dòng, tên bằng chữ thường: ## Chương I. …
                The line “Chương I” runs together with the one behind it
                Markdown joins lines that follow each other; a heading begins with number signs.
                Write number and name in one line, the name in small letters: ## Chương I. …
                """)
    }

    @Test(arguments: ["Chương I của luật\nnói về\n", "Chương I\n\nTên chương\n", "Theo\nMục 2\n", "Mục II\\\nTên\n"])
    func saysNothingOfOtherChapters(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test func tellsBoldItalicLinesToo() {
        #expect(names("***Kết quả đạt được***\n\nBa lớp.\n") == ["1:1 warning bold-heading"])
        #expect(names("*Tin minh họa*\n\nBa lớp.\n").count == 1)
    }
}
