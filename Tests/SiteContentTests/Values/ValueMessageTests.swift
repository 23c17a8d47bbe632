import CampaignModel
import Testing

@testable import SiteContent

/// The full text of every message about a value.
@Suite struct ValueMessageTests {
    private let findings = Findings()

    private func row(_ value: String) -> CSVRow {
        let source = SourceText(file: "data/x.csv", bytes: Array("id,v\n1,\(value)\n".utf8), into: findings.collector)
        return CSVTable(source, CSVSchema(required: ["id", "v"]), into: findings.collector).rows[0]
    }

    private func map(_ text: String) throws -> YAMLMap {
        let source = SourceText(file: "x.yaml", bytes: Array(text.utf8), into: findings.collector)
        return try #require(source.whole.yamlMap(into: findings.collector))
    }

    private enum Kind: String, CaseIterable {
        case quarter, year
    }

    @Test func explainsMissingValueOfColumn() {
        _ = row("").text("v")
        #expect(
            findings.text == """
                data/x.csv:2:3: error: missing-value
                Thiếu giá trị ở cột “v”
                Giá trị này bắt buộc phải có, trang web không tự đoán.
                Hãy điền giá trị.
                No value is given for column “v”
                This value must be given; the site never guesses it.
                Fill in the value.
                """)
    }

    @Test func explainsMissingValueOfKey() throws {
        _ = try map("a: 1\n").text("title")
        #expect(
            findings.text == """
                x.yaml:1:1: error: missing-value
                Thiếu giá trị ở mục “title”
                Giá trị này bắt buộc phải có, trang web không tự đoán.
                Hãy điền giá trị.
                No value is given for key “title”
                This value must be given; the site never guesses it.
                Fill in the value.
                """)
    }

    @Test func explainsMissingWording() throws {
        _ = try map("t: {en: x}\n").localized("t", [vietnamese, english])
        #expect(
            findings.text == """
                x.yaml:1:4: error: missing-wording
                Thiếu nội dung bằng ngôn ngữ “vi” ở mục “t”
                Ngôn ngữ đầu tiên của trang phải có đủ nội dung; các ngôn ngữ khác dựa vào đó khi chưa được dịch.
                Viết nội dung bằng ngôn ngữ “vi”.
                No wording in language “vi” is given for key “t”
                The site's first language must be complete; other languages fall back on it until translated.
                Write the wording in language “vi”.
                """)
    }

    @Test func explainsCodes() {
        _ = row("'22918").code("v")
        #expect(
            findings.text == """
                data/x.csv:2:3: error: not-a-code
                “'22918” ở cột “v” không phải là mã
                Mã chỉ gồm chữ cái không dấu, chữ số và các dấu - _ . @ : và không có khoảng trắng. Bảng tính có thể tự đổi mã thành số hoặc thêm dấu nháy.
                Bỏ dấu nháy hoặc khoảng trắng, chỉ ghi: 22918
                “'22918” in column “v” is not a code
                Codes are made of letters without marks, digits and - _ . @ : without spaces. Spreadsheets may turn a code into a number or add an apostrophe.
                Take the quotation marks or spaces out and write: 22918
                """)
    }

    @Test func explainsDatesInVietnameseOrder() {
        _ = row("30/8/2026").date("v")
        #expect(
            findings.text == """
                data/x.csv:2:3: error: not-a-date
                “30/8/2026” ở cột “v” không phải là ngày hợp lệ
                Ngày viết theo thứ tự năm-tháng-ngày, đủ bốn và hai chữ số, như 2026-08-30; ngày ấy phải có thật.
                Nếu là ngày 30 tháng 8 năm 2026, hãy viết 2026-08-30.
                “30/8/2026” in column “v” is not a valid date
                Dates are written year-month-day with four and two digits, as in 2026-08-30, and must exist.
                If day 30 of month 8 of 2026 is meant, write 2026-08-30.
                """)
    }

    /// A number of days from a spreadsheet, the American order, and what is no date in any way.
    @Test(arguments: [
        "46320": "If day 25 of month 10 of 2026 is meant, write 2026-10-25.",
        "36526": "If day 1 of month 1 of 2000 is meant, write 2000-01-01.",
        "10/25/2026": "If day 25 of month 10 of 2026 is meant, write 2026-10-25.",
        "3/4/2026": "If day 3 of month 4 of 2026 is meant, write 2026-04-03.",
        "5/2026": "This is a month: write the day too, as in 2026-05-15.",
        "tháng 5 năm 2026": "This is a month: write the day too, as in 2026-05-15.",
        "25-26/10/2025": "One day stands here, as in 2026-08-30.",
        "2026-05-28; 2026-06-01": "One day stands here, as in 2026-08-30.",
        "20261025": "Write the date again, as in 2026-08-30.", "30": "Write the date again, as in 2026-08-30.",
    ])
    func offersTheDateThatACellWasMeantToHold(written: String, fix: String) {
        _ = row(written).date("v")
        #expect(findings.text.contains(fix))
    }

    @Test func explainsCodesThatNobodyCanMean() {
        _ = row("số 5").code("v")
        #expect(findings.text.contains("Chép lại đúng mã trong danh mục; trong Excel, đặt định dạng ô là “Text”."))
        #expect(findings.text.contains("Copy the code from its list; in Excel format the cell as “Text”."))
    }

    @Test(arguments: ["“CR01”", "CR 01"])
    func offersACodeWithoutItsQuotationMarks(written: String) {
        _ = row(written).code("v")
        #expect(findings.text.contains("Bỏ dấu nháy hoặc khoảng trắng, chỉ ghi: CR01"))
        #expect(findings.text.contains("Take the quotation marks or spaces out and write: CR01"))
    }

    @Test func explainsDatesThatDoNotExist() {
        _ = row("2026-02-30").date("v")
        #expect(
            findings.text == """
                data/x.csv:2:3: error: not-a-date
                “2026-02-30” ở cột “v” không phải là ngày hợp lệ
                Ngày viết theo thứ tự năm-tháng-ngày, đủ bốn và hai chữ số, như 2026-08-30; ngày ấy phải có thật.
                Tháng 2 năm 2026 không có ngày 30: xem lại ngày.
                “2026-02-30” in column “v” is not a valid date
                Dates are written year-month-day with four and two digits, as in 2026-08-30, and must exist.
                Month 2 of 2026 has no day 30: look the day up.
                """)
    }

    @Test func explainsFlags() throws {
        _ = try map("v: có\n").flag("v")
        #expect(
            findings.text == """
                x.yaml:1:4: error: not-true-or-false
                “có” ở mục “v” không phải là true hay false
                Chỗ này chỉ nhận true (có) hoặc false (không), viết thường.
                Viết true hoặc false.
                “có” in key “v” is neither true nor false
                Only true and false, in lower case, are taken here.
                Write true or false.
                """)
    }

    @Test func explainsChoicesWithNeighbour() {
        _ = row("Quater").oneOf("v", Kind.self)
        #expect(
            findings.text == """
                data/x.csv:2:3: error: unknown-choice
                “Quater” không phải là một lựa chọn của cột “v”
                Chỗ này chỉ nhận một trong các từ: quarter, year.
                Có phải ý bạn là “quarter”?
                “Quater” is not one of the choices of column “v”
                Only one of these words is taken here: quarter, year.
                Did you mean “quarter”?
                """)
    }

    @Test func explainsChoicesWithoutNeighbour() {
        _ = row("tháng").oneOf("v", Kind.self)
        #expect(
            findings.text == """
                data/x.csv:2:3: error: unknown-choice
                “tháng” không phải là một lựa chọn của cột “v”
                Chỗ này chỉ nhận một trong các từ: quarter, year.
                Chọn một từ trong danh sách trên.
                “tháng” is not one of the choices of column “v”
                Only one of these words is taken here: quarter, year.
                Choose a word from the list above.
                """)
    }

    @Test func explainsGroupedWholeNumbers() {
        _ = row("1.234").integer("v")
        #expect(
            findings.text == """
                data/x.csv:2:3: error: not-a-whole-number
                “1.234” ở cột “v” không phải là số nguyên
                Tệp dữ liệu chỉ nhận số nguyên viết liền bằng chữ số, không ngăn cách hàng nghìn: 1234567. “1.234” có hai cách hiểu: 1234 theo lối viết Việt Nam, 1.234 theo lối viết Anh.
                Nếu đúng là số ấy, hãy viết 1234.
                “1.234” in column “v” is not a whole number
                Data files take whole numbers as plain digits without grouping: 1234567. “1.234” can be read in two ways: 1234 in Vietnamese writing, 1.234 in English.
                If that is meant, write 1234.
                """)
    }

    @Test func explainsDecimalsWhereAWholeNumberIsWanted() {
        _ = row("600.5").integer("v")
        #expect(
            findings.text == """
                data/x.csv:2:3: error: not-a-whole-number
                “600.5” ở cột “v” không phải là số nguyên
                Tệp dữ liệu chỉ nhận số nguyên viết liền bằng chữ số, không ngăn cách hàng nghìn: 1234567. Theo lối viết Anh, “600.5” là 600.5.
                Ở đây cần một số nguyên, không có phần thập phân: xem lại số liệu gốc rồi viết lại; để trống nếu chưa có số liệu.
                “600.5” in column “v” is not a whole number
                Data files take whole numbers as plain digits without grouping: 1234567. In English writing “600.5” is 600.5.
                A whole number is wanted here, without decimals: check the original figure and write it again; leave it empty if there is no figure yet.
                """)
    }

    @Test func explainsWordsAsWholeNumbers() {
        _ = row("chưa có").integer("v")
        #expect(
            findings.text == """
                data/x.csv:2:3: error: not-a-whole-number
                “chưa có” ở cột “v” không phải là số nguyên
                Tệp dữ liệu chỉ nhận số nguyên viết liền bằng chữ số, không ngăn cách hàng nghìn: 1234567.
                Chưa có số liệu thì để trống ô, không ghi “chưa có”; trạng thái ghi ở cột “state”, nếu có cột ấy.
                “chưa có” in column “v” is not a whole number
                Data files take whole numbers as plain digits without grouping: 1234567.
                Where there is no figure leave the cell empty, without “chưa có”; a column “state”, if there is one, tells why.
                """)
    }

    @Test(arguments: [
        (
            "=31000+303", "Đây là công thức của bảng tính: hãy ghi kết quả bằng chữ số.",
            "This is a formula of a spreadsheet: write its result in digits."
        ),
        ("+31303", "Chỉ viết: 31303", "Write just: 31303"), ("31303.", "Chỉ viết: 31303", "Write just: 31303"),
        (
            "31303/51129", "Mỗi ô chỉ nhận một số: 31303 và 51129 ghi vào hai ô (tử số, mẫu số).",
            "A cell takes one number: write 31303 and 51129 into two (numerator, denominator)."
        ),
        (
            "khoảng 51000", "Chỉ ghi một con số, không có “khoảng”; cần nói thêm thì ghi ở cột ghi chú, nếu có.",
            "Write one number without “khoảng”; what is to be said of it belongs in a column of notes, if any."
        ),
        (
            "~31300", "Chỉ ghi một con số, không có “~”; cần nói thêm thì ghi ở cột ghi chú, nếu có.",
            "Write one number without “~”; what is to be said of it belongs in a column of notes, if any."
        ),
        (
            "30-40", "Chỉ ghi một con số, không có “-”; cần nói thêm thì ghi ở cột ghi chú, nếu có.",
            "Write one number without “-”; what is to be said of it belongs in a column of notes, if any."
        ),
        (
            "313O3", "Có chữ cái gõ nhầm thành chữ số (O là 0, l là 1); nếu đúng là số ấy, hãy viết 31303.",
            "Letters stand in the place of digits (O for 0, l for 1); if that is meant, write 31303."
        ),
        (
            "5ll29", "Có chữ cái gõ nhầm thành chữ số (O là 0, l là 1); nếu đúng là số ấy, hãy viết 51129.",
            "Letters stand in the place of digits (O for 0, l for 1); if that is meant, write 51129."
        ),
    ])
    func tellsWhatToWriteForASlipOfTheHand(text: String, vietnamese: String, english: String) {
        _ = row(text).integer("v")
        #expect(findings.collector.diagnostics.map(\.identifier) == ["not-a-whole-number"])
        #expect(findings.collector.diagnostics.map(\.fix) == [Bilingual(vi: vietnamese, en: english)])
    }

    @Test(arguments: ["30/8/2026", "A-5", "lo", "1.2.3", "năm", "mười hai"])
    func guessesNoNumberWhereNoneIsMeant(text: String) {
        #expect(NumberSlip(text) == nil)
    }

    @Test func explainsVietnameseDecimals() {
        _ = row("\"1.234,5\"").decimal("v")
        #expect(
            findings.text == """
                data/x.csv:2:3: error: not-a-number
                “1.234,5” ở cột “v” không phải là số viết đúng cách
                Tệp dữ liệu dùng dấu chấm cho phần thập phân và không ngăn cách hàng nghìn: 1234.5. Theo lối viết Việt Nam, “1.234,5” là 1234.5.
                Nếu đúng là số ấy, hãy viết 1234.5.
                “1.234,5” in column “v” is not a number in machine form
                Data files use a point for decimals and no grouping: 1234.5. In Vietnamese writing “1.234,5” is 1234.5.
                If that is meant, write 1234.5.
                """)
    }

    @Test func explainsNumbersWithTwoReadings() {
        _ = row("\"1,234\"").decimal("v")
        #expect(
            findings.text == """
                data/x.csv:2:3: error: not-a-number
                “1,234” ở cột “v” không phải là số viết đúng cách
                Tệp dữ liệu dùng dấu chấm cho phần thập phân và không ngăn cách hàng nghìn: 1234.5. “1,234” có hai cách hiểu: 1.234 theo lối viết Việt Nam, 1234 theo lối viết Anh.
                Xem lại số liệu gốc rồi viết 1.234 hoặc 1234.
                “1,234” in column “v” is not a number in machine form
                Data files use a point for decimals and no grouping: 1234.5. “1,234” can be read in two ways: 1.234 in Vietnamese writing, 1234 in English.
                Check the original figure and write 1.234 or 1234.
                """)
    }

    @Test func explainsEnglishDecimals() {
        _ = row("\"1,234.5\"").decimal("v")
        #expect(
            findings.text == """
                data/x.csv:2:3: error: not-a-number
                “1,234.5” ở cột “v” không phải là số viết đúng cách
                Tệp dữ liệu dùng dấu chấm cho phần thập phân và không ngăn cách hàng nghìn: 1234.5. Theo lối viết Anh, “1,234.5” là 1234.5.
                Nếu đúng là số ấy, hãy viết 1234.5.
                “1,234.5” in column “v” is not a number in machine form
                Data files use a point for decimals and no grouping: 1234.5. In English writing “1,234.5” is 1234.5.
                If that is meant, write 1234.5.
                """)
    }

    @Test func explainsWordsAsNumbers() {
        _ = row("nhiều").decimal("v")
        #expect(
            findings.text == """
                data/x.csv:2:3: error: not-a-number
                “nhiều” ở cột “v” không phải là số viết đúng cách
                Tệp dữ liệu dùng dấu chấm cho phần thập phân và không ngăn cách hàng nghìn: 1234.5.
                Viết lại bằng chữ số; để trống nếu chưa có số liệu.
                “nhiều” in column “v” is not a number in machine form
                Data files use a point for decimals and no grouping: 1234.5.
                Write it in digits; leave it empty if there is no figure yet.
                """)
    }

    @Test func leavesPercentSignsToThePage() {
        _ = row("12%").decimal("v")
        #expect(
            findings.text == """
                data/x.csv:2:3: error: not-a-number
                “12%” ở cột “v” không phải là số viết đúng cách
                Tệp dữ liệu dùng dấu chấm cho phần thập phân và không ngăn cách hàng nghìn: 1234.5.
                Với tỷ lệ, hãy ghi tử số và mẫu số và để trống “value”; nếu không thì viết 12, không có dấu %.
                “12%” in column “v” is not a number in machine form
                Data files use a point for decimals and no grouping: 1234.5.
                Of a share write numerator and denominator and leave “value” empty; otherwise write 12, without %.
                """)
    }
}
