import CampaignModel
import Testing

@testable import SiteContent

/// Front matters whose end or beginning isn't where it was meant.
@Suite struct FrontMatterEndTests {
    private let findings = Findings()

    private func read(_ text: String) -> FrontMatter? {
        FrontMatter(
            SourceText(file: "x.md", bytes: Array(text.utf8), into: findings.collector), into: findings.collector)
    }

    @Test(arguments: [
        "---\ntitle: A\nkind: news\n\nMột đoạn văn.\n\n---\n\nHết.\n",
        "---\ntitle: A\nkind: news\n\n## Mục\n\nMột đoạn văn.\n\n---\n",
    ])
    func tellsAnEndThatIsMissingAboveARule(text: String) {
        #expect(read(text) == nil)
        #expect(
            findings.text == """
                x.md:4:1: error: unclosed-front-matter
                Phần khai báo ở đầu tệp không có dòng --- kết thúc
                Không có dòng ấy thì không biết bài viết bắt đầu từ đâu.
                Thêm một dòng --- ngay sau mục cuối cùng.
                The front matter has no closing line ---
                Without it nothing tells where the text begins.
                Add a line --- right after the last entry.
                """)
    }

    @Test(arguments: ["---\ntitle: A\n ---\n\nMột.\n", "---\ntitle: A\n ---\n\nMột.\n\n---\n"])
    func tellsAnEndThatIsIndented(text: String) {
        #expect(read(text) == nil)
        #expect(
            findings.text == """
                x.md:3:1: error: unclosed-front-matter
                Dòng --- kết thúc phần khai báo bị thụt vào
                Dòng ấy phải bắt đầu ngay bằng ba dấu trừ, nếu không thì phần khai báo chưa kết thúc.
                Xóa dấu cách trước ---.
                The closing line --- of the front matter is indented
                It must begin with its three hyphens, or the front matter doesn’t end there.
                Take away the spaces before ---.
                """)
    }

    @Test func tellsABeginningThatIsIndented() {
        #expect(read(" ---\ntitle: A\n---\n") == nil)
        #expect(
            findings.collector.diagnostics.map(\.fix) == [
                Bilingual(
                    vi: "Xóa dấu cách trước --- ở dòng đầu.", en: "Take away the spaces before --- in the first line.")
            ])
    }

    @Test func keepsOtherMistakesOfEntries() {
        #expect(read("---\ntitle: A\nsummary\n---\n\nMột.\n") == nil)
        #expect(findings.names == ["3:1 error yaml-missing-colon"])
    }

    @Test(arguments: [
        ("---\ntitle: A\n---\n\nMột.\n", 3), ("---\r\ntitle: A\r\n---\r\nMột.\n", 3), ("---\nMột.\n---\n", 0),
        ("Một.\n", 0),
        ("---\ntitle: A\n", 0), ("", 0),
    ])
    func countsLinesOfFrontMatter(text: String, lines: Int) {
        #expect(FrontMatter.lines(in: Array(text.utf8)) == lines)
    }
}
