import CampaignModel
import Testing

@testable import SiteContent

@Suite struct DirectionMarksTests {
    private func fault(_ text: String, cells: Bool = false) -> UInt32? {
        DirectionMarks(separator: cells ? UInt8(ascii: ",") : nil).fault(in: Array(text.utf8))?.scalar
    }

    @Test func takesPairs() {
        #expect(fault("a \u{2067}b\u{2069} c\n\u{202B}d\u{202C}") == nil)
        #expect(fault("\u{2067}a \u{202E}b\u{202C}\u{2069}") == nil)
        #expect(fault("x,\"\u{2067}a, b\u{2069}\",y", cells: true) == nil)
    }

    @Test func findsWhatHasNoPartner() {
        #expect(fault("a \u{202E}b\nc\u{202C}") == 0x202E)
        #expect(fault("a\u{2069}") == 0x2069)
        #expect(fault("\u{2067}a\u{202C}") == 0x202C)
        #expect(fault("\u{2066}a,b\u{2069}", cells: true) == 0x2066)
    }

    @Test(arguments: [
        ("data/corrections.csv", "id,date,unit,finding_vi\nR1,2026-05-01,22918,Chậm \u{202E}nộp\n"),
        ("data/periods.yaml", "- {id: 2026-Q3, kind: quarter, from: 2026-07-01, to: 2026-09-30} # \u{2067}\n"),
        ("news/a/vi.md", "---\ntitle: Tin \u{202E}mới\nsummary: Một tin.\ndate: 2026-10-01\nkind: news\n---\n\nTin.\n"),
        ("news/a/vi.md", "---\ntitle: Tin\nsummary: Một tin.\ndate: 2026-10-01\nkind: news\n---\n\nMột \u{2068}tin.\n"),
    ]) func findsThemInEveryText(path: String, text: String) throws {
        let found = try SampleContent.campaign.with(path, text).resolved().diagnostics
        #expect(found.filter { $0.identifier == "unbalanced-direction" }.map(\.severity) == [.error])
    }

    @Test func explainsThem() throws {
        let result = try SampleContent.campaign.with(
            "data/corrections.csv", "id,date,unit,finding_vi\nR1,2026-05-01,22918,Chậm \u{202E}nộp\n"
        ).resolved()
        #expect(
            result.text == """
                content/data/corrections.csv:2:26: error: unbalanced-direction
                Ký tự đổi chiều chữ U+202E không thành cặp
                Ký tự không nhìn thấy này làm chữ phía sau chạy ngược, cả ở tiêu đề và danh sách của trang khác.
                Hãy xóa ký tự ấy và gõ lại đoạn chữ; nếu cần đổi chiều thì mở và đóng trong cùng một dòng hoặc ô.
                The direction character U+202E has no partner
                It is invisible and turns the words behind it around, in titles and lists of other pages too.
                Delete it and type the words again; where direction must change, open and close in one line or cell.
                """)
    }
}
