import CampaignModel
import SiteContent
import Testing

/// Lists as Word and offices type them run together in Markdown, and are told as lists.
@Suite struct TypedListTests {
    private func names(_ text: String) -> [String] { read(text).names }

    private func read(_ text: String) -> Findings {
        let findings = Findings()
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings
    }

    @Test(arguments: [
        "1/ Một\n2/ Hai\n", "(1) Một\n(2) Hai\n", "1- Một\n2- Hai\n", "1, Một\n2, Hai\n", "I/ Một\nII/ Hai\n",
        "a. Một\nb. Hai\n", "a.\tMột\nb.\tHai\n", "a)\tMột\nb)\tHai\n", "A. Một\nB. Hai\n", "(a) Một\n(b) Hai\n",
        "V. Một\nVI. Hai\n", "1.1. Một\n1.2. Hai\n", "d/ Một\nđ/ Hai\n", "19/ Một\n20/ Hai\n",
    ])
    func tellsLinesThatCount(text: String) {
        #expect(names(text) == ["2:1 warning lettered-lines"], "\(text)")
    }

    @Test func seesTheNextLineOfAListBehindALongOne() {
        #expect(names("1/ Một dòng dài\ncòn nữa.\n2/ Hai\n") == ["3:1 warning lettered-lines"])
    }

    @Test(arguments: ["•\tMột\n•\tHai\n", "o\tMột\no\tHai\n", "✅\tMột\n✅\tHai\n"])
    func tellsASignAndATabAsAList(text: String) {
        #expect(names(text) == ["2:1 warning typed-list-sign"], "\(text)")
    }

    @Test(arguments: [
        "■", "◆", "◇", "➤", "‣", "⁃", "－", "§", "Ø", "->", "=>", "☐", "☑", "☒", "□", "ü", "\u{F0FC}", "v", "q", "❑",
        "--", "\\-",
    ])
    func tellsSignsOfWord(sign: String) {
        #expect(names("\(sign) Một\n\(sign) Hai\n") == ["2:1 warning typed-list-sign"])
    }

    @Test(arguments: ["•Một\n•Hai\n", "–Một\n–Hai\n", "✓Một\n✓Hai\n", "\u{F0B7}Ấp\n\u{F0B7}Xã\n", "üMột\nüHai\n"])
    func tellsSignsOfWordThatTouchTheirWords(text: String) throws {
        #expect(names(text) == ["2:1 warning typed-list-sign"], "\(text)")
        #expect(
            try #require(read(text).collector.diagnostics.first).fix.vietnamese.hasSuffix(
                " bằng “-” và một dấu cách, và để một dòng trống trước danh sách."))
    }

    @Test(arguments: ["*Một\n*Hai\n", "+Một\n+Hai\n"])
    func tellsSignsThatTouchTheirWords(text: String) {
        #expect(names(text) == ["1:1 warning glued-list-sign"], "\(text)")
    }

    @Test func stillTellsTablesWithTabs() {
        #expect(names("a.\tMột\t12\nb.\tHai\t15\n").contains("1:1 warning tabbed-lines"))
    }

    @Test(arguments: [
        "Chọn 1, 2 hoặc\n3, 4 đều được\n", "1/ Một\n\n2/ Hai\n", "1/ Một\\\n2/ Hai\n", "Theo § 5\n§ 6 của luật\n",
        "Ø 20\nØ 30\n", "§ Một\nHai\n§ Ba\n", "*nghiêng*\n*nữa*\n", "1/ Một\n1/ Hai\n", "3/ Ba\n1/ Một\n",
        "Ngày 30/\n31/ tháng\n", "+84 là mã\n+85 cũng thế\n", "a) một\n\nb) hai\n", "a = b\nc => d\n", "e. V. Lê\n",
        "2026. Một\n", "Xã\nxã\n", "(1) Một\n\n(2) Hai\n", "−5 độ\n−6 độ\n", "ong\noi\n", "“Một”\n“Hai”\n",
    ])
    func saysNothingOfProse(text: String) {
        #expect(names(text).filter { !$0.hasSuffix("numbered-paragraph") } == [], "\(text)")
    }

    @Test(arguments: ["•", "☐", "ü", "\u{F0FC}", "✓"])
    func tellsOnceParagraphsThatAreAList(sign: String) {
        #expect(names("\(sign) Một\n\n\(sign) Hai\n\n\(sign) Ba\n") == ["3:1 warning typed-list-sign"])
    }

    @Test(arguments: ["– Chào bác.\n\n– Chào cháu.\n", "• Một\n\nĐoạn.\n\n• Hai\n", "ü\n\nüber\n", "o Một\n\no Hai\n"])
    func saysNothingOfOtherParagraphs(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test func explainsParagraphsThatAreAList() {
        #expect(
            read("• Một\n\n• Hai\n").text == """
                x.md:3:1: warning: typed-list-sign
                Các đoạn mở đầu bằng “•” không thành danh sách
                Máy đọc màn hình không biết đó là danh sách; vài dấu của Word hiện thành ô vuông hay chữ lạ.
                Thay “•” bằng “-” và một dấu cách ở đầu mỗi dòng, bỏ các dòng trống ở giữa.
                The paragraphs that begin with “•” make no list
                Screen readers don't know them as a list, and some of Word's signs show as boxes or odd letters.
                Write “-” and a space in place of “•” in each line, without empty lines between.
                """)
    }

    @Test func tellsTheOnlyPointBelowItsAnnouncement() {
        #expect(names("Gồm:\na) một việc\n") == ["2:1 warning lettered-lines"])
        #expect(names("Gồm:\n\na) một việc\n") == [])
        #expect(names("Theo điểm\na) khoản này\n") == [])
    }
}
