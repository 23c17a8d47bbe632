import CampaignModel
import SiteContent
import Testing

/// Letters that saving as “ANSI” turned into question marks.
@Suite struct LostLetterTests {
    private let findings = Findings()

    @Test func explainsQuestionMarksBetweenLetters() {
        _ = SourceText(
            file: "x.md", bytes: Array("Bà con h?c d?ch v? công tr?c tuy?n.\n".utf8), into: findings.collector)
        #expect(
            findings.text == """
                x.md:1:9: error: lost-letter
                Một chữ cái đã mất ở “h?c” (5 chỗ)
                Dấu ? giữa chữ là chữ có dấu đã mất khi lưu kiểu “ANSI” hay CSV thường; chữ ấy không còn trong tệp.
                Lấy lại từ bản gốc và lưu dạng UTF-8 (Excel: “CSV UTF-8”), hoặc gõ lại; sau một câu hỏi thì thêm dấu cách.
                A letter was lost in “h?c” (5 places)
                A ? between letters is a letter with marks that was lost by saving as “ANSI” or plain CSV; the file doesn’t hold it any more.
                Take it from its original again and save it as UTF-8 (Excel: “CSV UTF-8”), or type it anew; behind a question put a space.
                """)
    }

    @Test(arguments: [
        ("22918,H?c ch?,2", 1), ("?i h?c", 2), ("TR?C TUY?N", 2), ("Vi??t", 1), ("[h?c](https://a.vn/x?y)", 1),
        ("tr?c tuy?.", 2), ("Có h?c không? Có.", 1),
    ])
    func countsLostLetters(text: String, count: Int) {
        #expect(LostLetters(in: Array(text.utf8))?.count == count)
    }

    @Test(arguments: [
        "Có không? Có.", "https://a.vn/x?y", "Sao?Vì", "[tìm](/vi/tim?q)", "/vi/tim?q", "a.html?b", "Ai? ai", "?", "??",
        "\"Được không?\",x", "tim?q=1",
    ])
    func leavesQuestionsAndAddressesAlone(text: String) {
        #expect(LostLetters(in: Array(text.utf8)) == nil)
    }

    @Test func saysNothingOfQuestionMarksInCode() {
        for text in ["Mã `a?b h?c` nhé.\n", "```\nx?y h?c\n```\n", "Một.\n\n~~~\nx?y\n~~~\n\nHai.\n"] {
            _ = SourceText(file: "x.md", bytes: Array(text.utf8), into: findings.collector)
        }
        #expect(findings.names == [])
        _ = SourceText(file: "x.md", bytes: Array("Mã `a?b` và h?c.\n".utf8), into: findings.collector)
        #expect(findings.names == ["1:14 error lost-letter"])
    }
}
