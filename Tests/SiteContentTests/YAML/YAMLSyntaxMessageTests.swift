import CampaignModel
import SiteContent
import Testing

/// The full text of every message about text that isn’t YAML.
@Suite struct YAMLSyntaxMessageTests {
    private let findings = Findings()

    @discardableResult
    private func read(_ text: String) -> YAMLMap? {
        let source = SourceText(file: "x.yaml", bytes: Array(text.utf8), into: findings.collector)
        return source.whole.yamlMap(into: findings.collector)
    }

    @Test func explainsColonInText() {
        read("a: b: c\n")
        #expect(
            findings.text == """
                x.yaml:1:5: error: yaml-colon
                Dấu hai chấm ở đây làm máy hiểu sai câu
                Trong YAML, dấu hai chấm và dấu cách theo sau dùng để tách tên mục với giá trị. Dòng thụt lề sai cũng gây ra lỗi này.
                Đặt cả câu trong dấu ngoặc kép: title: "Kế hoạch: giai đoạn 2"
                The colon here changes the meaning of the line
                In YAML a colon with a space after it separates a key from its value. A wrongly indented line causes this too.
                Put the whole text in quotation marks: title: "The plan: phase 2"
                """)
    }

    @Test func explainsSpecialCharacter() {
        read("a: @b\n")
        #expect(
            findings.text == """
                x.yaml:1:4: error: yaml-special-character
                Giá trị không được bắt đầu bằng ký tự “@”
                Trong YAML, các ký tự như @ ` % * & ! có nghĩa riêng ở đầu giá trị.
                Đặt cả giá trị trong dấu ngoặc kép.
                A value may not start with the character “@”
                In YAML characters such as @ ` % * & ! mean something at the start of a value.
                Put the whole value in quotation marks.
                """)
    }

    @Test func explainsBackslash() {
        read("a: \"\\d\"\n")
        #expect(
            findings.text == """
                x.yaml:1:5: error: yaml-backslash
                Dấu \\ trong ngoặc kép được dùng sai
                Trong ngoặc kép, dấu \\ mở đầu một ký hiệu đặc biệt.
                Viết \\\\ hoặc dùng dấu nháy đơn: 'như thế này'.
                The \\ inside quotation marks is not understood
                Inside double quotation marks \\ starts a special sign.
                Write \\\\ or use single quotation marks: 'like this'.
                """)
    }

    @Test func explainsUnclosedQuote() {
        read("a: \"b\n")
        #expect(
            findings.text == """
                x.yaml:1:4: error: yaml-unclosed-quote
                Dấu ngoặc mở ở đây không được đóng lại
                Vì vậy, từ chỗ này trở đi không đọc được.
                Thêm dấu đóng ở cuối câu.
                The quotation mark that opens here is never closed
                From here on nothing can be read.
                Add the closing mark at the end of the text.
                """)
    }

    @Test func explainsTab() {
        read("a:\n\tb: 1\n")
        #expect(
            findings.text == """
                x.yaml:2:1: error: yaml-tab
                Dòng này có dấu Tab ở chỗ phải dùng dấu cách
                YAML chỉ dùng dấu cách để thụt đầu dòng.
                Thay mỗi dấu Tab bằng hai dấu cách.
                There is a tab where spaces must be
                YAML indents lines with spaces only.
                Replace each tab by two spaces.
                """)
    }

    @Test func explainsUnclosedBracket() {
        read("a: [b\n")
        #expect(
            findings.text == """
                x.yaml:1:4: error: yaml-unclosed-bracket
                Danh sách hoặc nhóm mở ở đây viết chưa đúng
                Dấu [ phải có ], dấu { phải có }, và các phần bên trong cách nhau bằng dấu phẩy.
                Thêm dấu đóng hoặc dấu phẩy còn thiếu; câu có dấu phẩy hay ngoặc thì đặt trong dấu ngoặc kép.
                The list or group that opens here is not written rightly
                Every [ needs its ], every { its }, and commas stand between the parts inside.
                Add the missing bracket or comma; put texts with commas or brackets in quotation marks.
                """)
    }

    @Test func explainsUnknownAlias() {
        read("a: *b\n")
        #expect(
            findings.text == """
                x.yaml:1:4: error: yaml-alias
                Dấu * ở đầu giá trị bị hiểu là lời gọi đến một chỗ khác
                Trong YAML, *tên gọi lại giá trị đã đặt tên bằng &tên.
                Đặt cả giá trị trong dấu ngoặc kép.
                The * at the start of the value is read as a reference
                In YAML *name repeats a value that was named with &name.
                Put the whole value in quotation marks.
                """)
    }

    @Test func explainsSecondDocument() {
        read("a: 1\n---\nb: 2\n")
        #expect(
            findings.text == """
                x.yaml:2:1: error: yaml-second-document
                Ở đây bắt đầu một tài liệu YAML thứ hai
                Dòng --- ngăn các tài liệu; mỗi tệp chỉ có một tài liệu.
                Bỏ dòng --- này.
                A second YAML document starts here
                A line --- separates documents; a file has only one.
                Remove this line ---.
                """)
    }

    @Test func explainsAnEqualsSign() {
        read("a: 1\ndate = 2026-11-20\nc: 3\n")
        #expect(
            findings.text == """
                x.yaml:2:1: error: yaml-missing-colon
                Dòng này dùng dấu = thay cho dấu hai chấm
                Mỗi mục viết theo mẫu “tên: giá trị”, có dấu cách sau dấu hai chấm.
                Viết: date: 2026-11-20
                This line has = in place of the colon
                Each entry is “key: value”, with a space after the colon.
                Write: date: 2026-11-20
                """)
    }

    @Test(arguments: [
        ("summary： Một câu", "Dòng này dùng dấu ： thay cho dấu hai chấm", "This line has ： in place of the colon"),
        ("summary; Một câu", "Dòng này dùng dấu ; thay cho dấu hai chấm", "This line has ; in place of the colon"),
        ("summary:Một câu", "Dòng này thiếu dấu cách sau dấu hai chấm", "The space after the colon is missing here"),
    ])
    func explainsOtherSignsThanAColon(line: String, vietnamese: String, english: String) {
        read("a: 1\n\(line)\nc: 3\n")
        #expect(
            findings.text == """
                x.yaml:2:1: error: yaml-missing-colon
                \(vietnamese)
                Mỗi mục viết theo mẫu “tên: giá trị”, có dấu cách sau dấu hai chấm.
                Viết: summary: Một câu
                \(english)
                Each entry is “key: value”, with a space after the colon.
                Write: summary: Một câu
                """)
    }

    @Test(arguments: [
        ("title:Tin thử\nsummary: B\n", "x.yaml:1:1", "Viết: title: Tin thử"),
        ("title： Tin thử\nsummary: B\n", "x.yaml:1:1", "Viết: title: Tin thử"),
        (
            "title Tin thử\nsummary: B\n", "x.yaml:1:1",
            "Thêm dấu hai chấm; nếu dòng này nối tiếp dòng trên thì thụt vào hai dấu cách."
        ),
        ("# a\n\n- id:T1\n  title: B\n", "x.yaml:3:3", "Viết: id: T1"),
        ("a:\n  id:T1\n  title: B\n", "x.yaml:2:3", "Viết: id: T1"),
    ])
    func tellsAFirstKeyWithoutItsColonWhereItStands(yaml: String, place: String, fix: String) {
        read(yaml)
        #expect(findings.collector.diagnostics.map(\.identifier) == ["yaml-missing-colon"])
        #expect(findings.text.hasPrefix(place + ": "))
        #expect(findings.collector.diagnostics.map(\.fix.vietnamese) == [fix])
    }

    @Test func leavesTextThatGoesOnWithAColonAlone() {
        read("summary: Câu một\n  dòng hai\n  note: x\nc: 3\n")
        #expect(findings.collector.diagnostics.map(\.identifier) == ["yaml-colon"])
    }

    @Test(arguments: [" ", "\u{A0}"])
    func explainsAFirstKeyThatIsIndented(space: String) {
        read("\(space)title: Một\nsummary: Hai\n")
        #expect(
            findings.text == """
                x.yaml:1:1: error: yaml-layout
                Mục đầu tiên “title” bị thụt vào, các mục dưới thì không
                Các mục cùng nhóm phải bắt đầu ở cùng một cột.
                Xóa các dấu cách ở đầu dòng này.
                The first key “title” is indented, and those below aren’t
                Entries of one group begin in the same column.
                Take away the spaces at the start of the line.
                """)
    }

    @Test func explainsADashWithoutItsSpace() {
        read("communes:\n-\"24640\"\n")
        #expect(
            findings.text == """
                x.yaml:2:1: error: yaml-missing-space
                Dòng này thiếu dấu cách sau dấu gạch
                Mỗi mục của danh sách viết theo mẫu “- giá trị”, có dấu cách sau dấu gạch.
                Viết: - "24640"
                The space after the dash is missing here
                Each item of a list is “- value”, with a space after the dash.
                Write: - "24640"
                """)
    }

    @Test(arguments: [
        (#"title: "Cảnh báo" mã QR"#, #"title: '"Cảnh báo" mã QR'"#),
        ("title: 'Người K'Ho'", #"title: "Người K'Ho""#),
        (#"title: "Một" và "hai""#, #"title: 'Một" và "hai'"#),
        (#"title: "Bà" nói 'ừ' thôi"#, #"title: "“Bà” nói 'ừ' thôi""#),
    ])
    func explainsQuotationMarksThatCloseTooEarly(line: String, better: String) {
        read("a: 1\n\(line)\nc: 3\n")
        #expect(findings.collector.diagnostics.map(\.identifier) == ["yaml-quote"])
        #expect(
            findings.text.components(separatedBy: "\n").dropFirst().joined(separator: "\n") == """
                Dấu nháy ở đầu câu đóng lại quá sớm
                Trong YAML, giá trị bắt đầu bằng dấu nháy thì phải kết thúc ở đúng dấu nháy ấy.
                Đặt cả câu trong dấu nháy khác loại: \(better)
                The quotation mark at the start closes too early
                In YAML a value that begins with a quotation mark ends at the next one of its kind.
                Put the whole text into marks of the other kind: \(better)
                """)
    }

    @Test func explainsTextBehindABracket() {
        read("title: [Tin] nóng\nb: 1\n")
        #expect(
            findings.text == """
                x.yaml:1:14: error: yaml-quote
                Dấu [ hay { ở đầu câu bị hiểu là mở một danh sách hay một nhóm
                Trong YAML, sau dấu đóng ] hay } không được có chữ nữa.
                Đặt cả câu trong dấu ngoặc kép: title: "[Tin] nóng"
                The [ or { at the start is read as the start of a list or group
                In YAML no text may stand behind its closing ] or }.
                Put the whole text in quotation marks: title: "[Tin] nóng"
                """)
    }

    @Test func explainsAKeyThatSpacesMakeAPartOfTheTextAbove() {
        read("title: Một\n summary: Hai\nc: 3\n")
        #expect(
            findings.text == """
                x.yaml:2:1: error: yaml-layout
                Mục “summary” bị thụt vào nên dính vào mục ở trên
                Các mục cùng nhóm phải bắt đầu ở cùng một cột.
                Xóa các dấu cách ở đầu dòng này.
                The key “summary” is indented, so that it runs into the one above
                Entries of one group begin in the same column.
                Take away the spaces at the start of the line.
                """)
    }

    @Test func explainsMissingColon() {
        read("a: 1\nb\n")
        #expect(
            findings.text == """
                x.yaml:2:1: error: yaml-missing-colon
                Dòng này thiếu dấu hai chấm sau tên mục
                Mỗi mục viết theo mẫu “tên: giá trị”, có dấu cách sau dấu hai chấm.
                Thêm dấu hai chấm; nếu dòng này nối tiếp dòng trên thì thụt vào hai dấu cách.
                The colon after the key is missing here
                Each entry is “key: value”, with a space after the colon.
                Add the colon; if the line continues the one above, indent it by two spaces.
                """)
    }

    @Test func explainsLayout() {
        read("a:\n  b: 1\n c: 2\n")
        #expect(
            findings.text == """
                x.yaml:3:2: error: yaml-layout
                Dòng này hoặc dòng ngay trên nó viết chưa đúng cách
                Mỗi mục viết “tên: giá trị”, các mục cùng nhóm thụt đầu dòng bằng nhau.
                Xem lại dấu hai chấm, dấu cách sau dấu hai chấm và số dấu cách đầu dòng.
                This line or the one above it is not laid out rightly
                Each entry is “key: value”, and entries of one group are indented alike.
                Check the colon, the space after it and the spaces at the start of the line.
                """)
    }

    @Test func explainsOtherErrorsInTheLibrarysWords() {
        read("a: !<x\n")
        #expect(
            findings.text == """
                x.yaml:1:7: error: yaml-syntax
                Không đọc được YAML: did not find the expected '>'
                Tệp hoặc phần đầu tệp phải là YAML đúng cách.
                Xem lại dòng này và dòng ngay trên nó.
                The YAML can't be read: did not find the expected '>'
                The file or its front matter must be valid YAML.
                Check this line and the one above it.
                """)
    }
}
