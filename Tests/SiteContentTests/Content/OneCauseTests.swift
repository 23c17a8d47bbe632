@testable import CampaignModel
import Testing

@testable import SiteContent

/// One mistake, one message, which tells what to do about it.
@Suite struct OneCauseTests {
    private let head = "indicator,unit,group,numerator,denominator,value,state\n"

    private func text(_ path: String, _ table: String) throws -> String {
        try SampleContent.campaign.with(path, table).resolved().text
    }

    @Test func saysNothingMoreOfANumberThatCannotBeRead() throws {
        let result = try SampleContent.campaign.with(
            "data/observations/2026-Q3.csv", head + "BD03,22918,,1.252.445,2215503,,reported\n"
        ).resolved()
        #expect(result.findings == ["data/observations/2026-Q3.csv:2:13 error not-a-whole-number"])
        let campaign = try #require(result.site).campaign
        let key = try #require(campaign.key(named: "BD03@22918@2026-Q3"))
        #expect(result.unread.keys == [key])
        let change = LedgerChange(
            name: "BD03@22918@2026-Q3", key: key,
            old: LedgerEntry(state: .reported, value: 56.5, numerator: 1_252_445, denominator: 2_215_503, revisions: 0),
            new: .notReported(revisions: 0))
        #expect(result.unread.explains(change))
    }

    @Test func tellsWhatANumberWithPointsMayMean() throws {
        #expect(
            try text("data/observations/2026-Q3.csv", head + "BD03,22918,,1.252.445,2215503,,reported\n") == """
                content/data/observations/2026-Q3.csv:2:13: error: not-a-whole-number
                “1.252.445” ở cột “numerator” không phải là số nguyên
                Tệp dữ liệu chỉ nhận số nguyên viết liền bằng chữ số, không ngăn cách hàng nghìn: 1234567. Theo lối viết Việt \
                Nam, “1.252.445” là 1252445.
                Nếu đúng là số ấy, hãy viết 1252445.
                “1.252.445” in column “numerator” is not a whole number
                Data files take whole numbers as plain digits without grouping: 1234567. In Vietnamese writing “1.252.445” is \
                1252445.
                If that is meant, write 1252445.
                """)
    }

    @Test func blamesAFileInAnotherEncodingAlone() throws {
        let bytes =
            Array("id,name_vi,name_en,role_vi,kind,parent\nA07,C".utf8) + [0xF4] + Array("ng an,Police,,single,\n".utf8)
        let result = try SampleContent.campaign.with("data/agencies.csv", bytes: bytes)
            .with("data/corrections.csv", "id,date,unit,finding_vi\nR1,2026-05-01,A07,Chậm\n").resolved()
        #expect(result.findings == ["data/agencies.csv:2:6 error not-utf-8"])
    }

    @Test func saysNothingMoreOfAFigureThatStandsTwice() throws {
        let result = try SampleContent.campaign.with(
            "data/observations/2026-Q3.csv", head + "BD03,22918,,3,10,,reported\nBD03,22918,,4,10,,reported\n"
        ).resolved()
        #expect(result.findings == ["data/observations/2026-Q3.csv:3:1 error duplicate-figure"])
        let campaign = try #require(result.site).campaign
        let key = try #require(campaign.key(named: "BD03@22918@2026-Q3"))
        #expect(result.unread.keys == [key], "nobody knows which row holds, so nothing is called changed")
    }

    @Test func tellsLanguagesThatAreNoListOnce() throws {
        let result = try SampleContent.campaign.with(
            "site.yaml", "title: {vi: A}\nbase_url: https://a.example\nlanguages: vi, en\nas_of: 2026-11-20\n"
        ).resolved()
        #expect(result.findings == ["site.yaml:3:12 error wrong-shape"])
    }

    @Test func tellsADocumentOfWordInAFolderOfItsOwnOnce() throws {
        let result = try SampleContent.campaign.with("news/bai-moi/bai.docx", "PK").resolved()
        #expect(result.findings == ["news/bai-moi/bai.docx:1:1 warning office-file"])
    }

    @Test func saysNothingOfFiguresWhoseCodeCannotBeRead() throws {
        let result = try SampleContent.campaign.with(
            "data/observations/2026-Q3.csv", head + "BD03,22981,,3,10,,reported\n"
        ).resolved()
        #expect(result.unread.periods.count == 1)
        #expect(!result.unread.isEverything)
    }

    @Test func tellsRenamedHeadsOnce() throws {
        let head =
            "indicator,unit,numerators,denominators,value,state,group,evidence,source,reported_on,note_vi,note_en,checked\n"
        let rows = String(repeating: "BD03,22918,3,10,,reported,,,,,,,\n", count: 30)
        let told = try SampleContent.campaign.with(exactly: "data/observations/2026-Q3.csv", head + rows).resolved()
            .text
        #expect(
            told == """
                content/data/observations/2026-Q3.csv:1:16: error: unknown-column
                Không có cột nào tên là “numerators”, “denominators”
                Các cột của tệp này là: indicator,unit,numerator,denominator,value,state,group,evidence,source,reported_on,\
                note_vi,note_en,checked.
                Có phải ý bạn là: “numerators” → “numerator”, “denominators” → “denominator”?
                There are no columns named “numerators”, “denominators”
                The columns of this file are: indicator,unit,numerator,denominator,value,state,group,evidence,source,\
                reported_on,note_vi,note_en,checked.
                Did you mean: “numerators” → “numerator”, “denominators” → “denominator”?
                """)
    }

    @Test func tellsHeadsInOtherWordsOnce() throws {
        let head =
            "ma,don_vi,nhom,numerator,denominator,value,state,evidence,source,reported_on,note_vi,note_en,checked\n"
        let rows = String(repeating: "BD03,22918,,3,10,,reported,,,,,,\n", count: 30)
        let told = try SampleContent.campaign.with(exactly: "data/observations/2026-Q3.csv", head + rows).resolved()
            .text
        #expect(
            told == """
                content/data/observations/2026-Q3.csv:1:1: error: unknown-column
                Không có cột nào tên là “ma”, “don_vi”, “nhom”
                Các cột của tệp này là: indicator,unit,numerator,denominator,value,state,group,evidence,source,reported_on,\
                note_vi,note_en,checked.
                Có phải ý bạn là: “ma” → “indicator”, “don_vi” → “unit”, “nhom” → “group”?
                There are no columns named “ma”, “don_vi”, “nhom”
                The columns of this file are: indicator,unit,numerator,denominator,value,state,group,evidence,source,\
                reported_on,note_vi,note_en,checked.
                Did you mean: “ma” → “indicator”, “don_vi” → “unit”, “nhom” → “group”?
                """)
    }

    @Test func tellsSwappedColumnsOnce() throws {
        let rows = (1...30).map { "BD03,22918,,\($0 + 40),\($0),,reported\n" }.joined()
        #expect(
            try text("data/observations/2026-Q3.csv", head + rows) == """
                content/data/observations/2026-Q3.csv:2:1: error: swapped-columns
                Hai cột “numerator” và “denominator” của tệp này bị đổi chỗ
                Ở hầu hết các dòng, tử số lớn hơn mẫu số.
                Hãy đổi tên hai cột ở dòng đầu cho nhau, rồi kiểm tra vài dòng với báo cáo gốc.
                The columns “numerator” and “denominator” of this file have changed places
                In nearly every row the part is larger than the whole.
                Exchange the two names in the first line, and compare a few rows with the reports.
                """)
    }

    @Test func foldsWhatManyRowsHaveInCommon() throws {
        let rows = String(repeating: "BD03,22918,,3,10,30,reported\n", count: 30)
        let result = try SampleContent.campaign.with("data/observations/2026-Q3.csv", head + rows).resolved()
        #expect(result.diagnostics.count == 1)
        #expect(result.diagnostics.first?.summary.english.hasSuffix("(and so in 29 more rows of the file)") == true)
        #expect(
            result.diagnostics.first?.explanation.vietnamese.hasSuffix(
                "Các dòng 2, 3, 4, 5, 6, … Nhiều dòng sai giống nhau thường do một nguyên nhân.") == true)
    }

    @Test func blamesNoCodeWhenItsRegisterHasMistakes() throws {
        let result = try SampleContent.campaign
            .with("data/agencies.csv", "id,name_vi,name_en,role_vi,kind,parent\nA07,Công an,,,gang,\n")
            .with("data/corrections.csv", "id,date,unit,finding_vi\nR1,2026-05-01,A07,Chậm\n").resolved()
        #expect(result.findings == ["data/agencies.csv:2:15 error unknown-choice"])
        #expect(result.unread.isEverything)
    }

    @Test func tellsARegisterThatIsGoneOnce() throws {
        let story =
            "---\ntitle: Tên\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\ncommunes: [\"22918\"]\n---\n\nChào.\n"
        let content = SampleContent.campaign.with("news/a/vi.md", story)
            .with("data/corrections.csv", "id,date,unit,finding_vi\nR1,2026-05-01,22918,Chậm\n")
            .with("data/observations/2026-Q3.csv", head + "BD03,22918,,3,10,,reported\n")
        let told = """
            content/data/communes.csv:1:1: error: empty-register
            Không có tệp này, hoặc tệp không có dòng nào, mà nội dung lại nêu mã ở trong đó
            Mỗi mã phải có trong danh mục này, để mọi số liệu và bài viết nối đúng với nhau.
            Hãy lấy lại tệp từ bản lưu trước.
            This file is missing or lists nothing, and the content names codes of it
            Every code must be listed here, so that figures and texts are linked rightly.
            Bring the file back from history.
            """
        let gone = try content.without("data/communes.csv").resolved()
        #expect(gone.text == told)
        #expect(gone.unread.isEverything, "nothing is called changed")
        #expect(try content.with("data/communes.csv", "code,name,type,valid_from\n").resolved().text == told)
    }

    @Test func tellsARegisterThatManyRowsMissOnce() throws {
        let rows = (1...40).map { "R\($0),2026-05-01,\(22900 + $0),Chậm\n" }.joined()
        let figures = (1...40).map { "BD03,\(22900 + $0),,3,10,,reported\n" }.joined()
        let result = try SampleContent.campaign.without("data/communes.csv")
            .with("data/corrections.csv", "id,date,unit,finding_vi\n" + rows)
            .with("data/observations/2026-Q3.csv", head + figures).resolved()
        #expect(result.findings == ["data/communes.csv:1:1 error empty-register"])
    }

    @Test(arguments: ["data/commune.csv", "data/communes.xlsx", "data/COMMUNES.CSV", "data/communes.csv.txt"])
    func saysNothingOfARegisterThatStandsUnderAnotherName(path: String) throws {
        let result = try SampleContent.campaign.without("data/communes.csv").with(exactly: path, "x\n")
            .with("data/corrections.csv", "id,date,unit,finding_vi\nR1,2026-05-01,22918,Chậm\n")
            .with("data/observations/2026-Q3.csv", head + "BD03,22918,,3,10,,reported\n").resolved()
        #expect(result.findings == ["\(path):1:1 error misnamed-table"])
        #expect(result.unread.isEverything, "nothing is called changed")
    }

    @Test func saysNothingOfFiguresWhoseFileStandsUnderAnotherName() throws {
        let story =
            "---\ntitle: Lớp\nsummary: Một câu.\ncommune: \"22918\"\nstarted: 2026-06-15\n"
            + "audience: {vi: Bà con, en: People}\nfigures: [\"BD03@22918@2026-Q3\"]\n---\n\nChào.\n"
        let result = try SampleContent.campaign.with("models/a/vi.md", story)
            .with(exactly: "data/observations/2026-Q3.CSV", head + "BD03,22918,,3,10,,reported\n").resolved()
        #expect(result.findings == ["data/observations/2026-Q3.CSV:1:1 error misnamed-table"])
        #expect(result.unread.isEverything)
    }

    @Test func tellsACodeThatLeftItsRegisterOnce() throws {
        let rows = (1...3).map { "R\($0),2026-05-01,24999,Chậm\n" }.joined()
        let result = try SampleContent.campaign.with("data/corrections.csv", "id,date,unit,finding_vi\n" + rows)
            .with("data/observations/2026-Q3.csv", head + "BD03,24999,,3,10,,reported\n").resolved()
        #expect(
            result.text == """
                content/data/corrections.csv:2:15: error: unknown-code
                Không có mã đơn vị “24999” (còn 3 chỗ khác nêu mã này)
                Mỗi mã phải có trong data/communes.csv, data/agencies.csv, để mọi số liệu và bài viết nối đúng với nhau. Các \
                chỗ khác: content/data/corrections.csv, content/data/observations/2026-Q3.csv. Nhiều chỗ cùng nêu một mã không \
                có thường do mã trong danh mục bị sửa hay dòng của nó bị xóa.
                Nếu mã bị sửa hay dòng bị xóa nhầm, hãy ghi lại vào danh mục; nếu đúng là đổi mã, hãy sửa ở mọi chỗ nêu nó. Nếu \
                các chỗ ấy cùng gõ sai: Hãy chọn một trong các giá trị: 22918, 24736, 68, A01, A07.
                There is no unit code “24999” (3 more places name it)
                Every code must be listed in data/communes.csv, data/agencies.csv, so that figures and texts are linked rightly. \
                The others: content/data/corrections.csv, content/data/observations/2026-Q3.csv. Where many name a code that \
                isn’t there, it was often changed in its register, or its row was deleted.
                If the code was changed or its row deleted by mistake, put it back into the register; if it was meant to change, \
                correct it wherever it is named. If those places share a slip: Choose one of: 22918, 24736, 68, A01, A07.
                """)
        #expect(result.unread.isEverything)
    }

    @Test func blamesNoRowForACatalogueWithMistakes() throws {
        let catalogue = """
            themes:
              - {id: learning, name: {vi: Học tập, en: Learning}}
            indicators:
              - id: BD03
                name: {vi: Kỹ năng, en: Skills}
                theme: learning
                unit: percent
                numerator: {vi: Người đạt, en: People who pass}
                denominator: {vi: Mọi người, en: Everybody}
                direction: higher
                groups: [commune]
                levels: [province]
                frequency: quarter

            """
        let result = try SampleContent.campaign.with("data/indicators.yaml", catalogue)
            .without("data/tasks.yaml").with("data/observations/2026-Q3.csv", head + "BD03,22918,,3,10,,reported\n")
            .resolved()
        #expect(result.findings == ["data/indicators.yaml:11:14 error unknown-choice"])
    }

    @Test func passesOverWhatSpreadsheetsLeave() throws {
        let result = try SampleContent.campaign.with(
            exactly: "data/corrections.csv",
            "id,date,unit,finding_vi,finding_en,remedy_vi,remedy_en,due_on,closed_on,checked,,\n"
                + "R1,2026-05-01,22918,Chậm,,,,,,,,\n,,,,,,,,,,,\n,,\n"
        ).resolved()
        #expect(result.findings.isEmpty)
        #expect(try #require(result.site).campaign.records.corrections.count == 1)
    }

    @Test func tellsRowsOfTotals() throws {
        #expect(
            try text("data/observations/2026-Q3.csv", head + "Tổng cộng,,,30,80,,\n") == """
                content/data/observations/2026-Q3.csv:2:1: error: total-row
                Dòng này giống như dòng tổng cộng
                Mỗi dòng là một mục; tổng do chương trình tính.
                Hãy xóa dòng này.
                This row looks like a row of totals
                Each row is an entry; the program works totals out.
                Delete the row.
                """)
        #expect(
            try SampleContent.campaign.with("data/funding.csv", "id,period,source,allocated_vnd\nTotal,,,5\n")
                .resolved()
                .findings == ["data/funding.csv:2:1 error total-row"])
    }

    @Test func tellsConflictMarksOnce() throws {
        let marks = "<<<<<<< HEAD\nBD03,22918,,3,10,,reported\n=======\nBD03,22918,,4,10,,reported\n>>>>>>> other\n"
        #expect(
            try text("data/observations/2026-Q3.csv", head + marks) == """
                content/data/observations/2026-Q3.csv:2:1: error: conflict-marks
                Tệp còn dấu xung đột của Git
                Hai người đã sửa cùng một chỗ; tệp giữ cả hai bản giữa “<<<<<<<”, “=======” và “>>>>>>>”, nên chưa đọc được.
                Hãy chọn một bản và xóa ba dòng dấu ấy.
                Conflict marks of Git are left in the file
                Two people changed the same lines; the file holds both between “<<<<<<<”, “=======” and “>>>>>>>”, and isn’t \
                read.
                Choose one version and delete the three lines of marks.
                """)
    }

    @Test func namesTheCodeOfAName() throws {
        #expect(
            try SampleContent.campaign
                .with("data/observations/2026-Q3.csv", head + "BD03,phường mũi né,,3,10,,reported\n").resolved()
                .diagnostics.map(\.fix.english) == ["“phường mũi né” is 22918: write “22918” here."])
        #expect(
            try SampleContent.campaign
                .with("data/corrections.csv", "id,date,unit,finding_vi\nR1,2026-05-01,“22918”,Chậm\n").resolved()
                .diagnostics.map(\.fix.english) == ["Use straight quotation marks, not curly ones: \"22918\""])
    }

    @Test func namesTheWordOfAVietnameseOne() throws {
        let rows = "task,agency,unit,date,state,summary_vi\nT01,A07,,2026-09-01,hoàn thành,Xong\n"
        let result = try SampleContent.campaign.with("data/task-updates.csv", rows).resolved()
        #expect(result.diagnostics.map(\.fix.english) == ["Did you mean “done”?"])
    }

    @Test func readsPercentSigns() throws {
        let result = try SampleContent.campaign.with(
            "data/observations/2026-Q3.csv", head + "BD20,22918,,,,45%,reported\n"
        ).resolved()
        #expect(
            result.diagnostics.map(\.fix.english) == [
                "Of a share write numerator and denominator and leave “value” empty; otherwise write 45, without %."
            ])
    }

    @Test(arguments: ["data/funding (1).csv", "data/observations/2026-Q3 (2).csv", "data/Copy of funding.csv"])
    func tellsSecondCopies(path: String) throws {
        let result = try SampleContent.campaign.with(path, "x\n").resolved()
        #expect(result.findings == ["\(path):1:1 warning second-copy"])
    }
}
