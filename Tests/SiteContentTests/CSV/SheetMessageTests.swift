import CampaignModel
import Testing

@testable import SiteContent

/// The full text of every message about tables as spreadsheets save them.
@Suite struct SheetMessageTests {
    private let place = SourcePlace(file: "x.csv", line: 3)

    private func value(_ text: String) -> WrittenValue { WrittenValue(text: text, place: place, field: .column("v")) }

    @Test func explainsHeadsInWords() {
        #expect(
            fullText(SheetRow.headsInWords.diagnostic(at: place)) == """
                x.csv:3:1: error: heads-again
                Dòng này là tên các cột viết bằng tiếng Việt
                Tên cột chỉ đứng ở dòng đầu, bằng tiếng Anh; nghĩa của từng cột ở data/COLUMNS.md.
                Xóa dòng này.
                This row says the names of the columns in Vietnamese
                The names stand in the first line only; data/COLUMNS.md tells what each means.
                Delete the row.
                """)
    }

    @Test func explainsNumbersOfColumns() {
        #expect(
            fullText(SheetRow.columnNumbers.diagnostic(at: place)) == """
                x.csv:3:1: error: column-numbers
                Dòng này chỉ đánh số các cột
                Mỗi dòng là một mục; bảng để in mới cần dòng 1, 2, 3.
                Xóa dòng này.
                This row only numbers the columns
                Each row is an entry; only printed tables have a row of 1, 2, 3.
                Delete the row.
                """)
    }

    @Test func explainsNotes() {
        #expect(
            fullText(SheetRow.note("Người lập biểu").diagnostic(at: place)) == """
                x.csv:3:1: error: note-row
                Dòng này giống như ghi chú hay chỗ ký tên: “Người lập biểu”
                Mỗi dòng là một mục, đủ các ô bắt buộc; chữ đứng riêng không thuộc mục nào.
                Xóa dòng này; điều cần nói về một mục thì ghi vào cột ghi chú của mục ấy.
                This row looks like a note or a place for a signature: “Người lập biểu”
                Each row is an entry with all its cells; words by themselves belong to none.
                Delete the row; what is to be said of an entry stands in that entry’s own cells.
                """)
    }

    @Test func explainsLinesForExcel() {
        #expect(
            fullText(.separatorLine("sep=;", at: place)) == """
                x.csv:3:1: error: separator-line
                Dòng đầu “sep=;” chỉ dành cho Excel
                Dòng đầu của tệp CSV phải ghi tên các cột.
                Hãy xóa dòng 1.
                The first line “sep=;” is meant for Excel only
                The first line of a CSV file names its columns.
                Delete line 1.
                """)
    }

    @Test func explainsRowsInOneCell() {
        #expect(
            fullText(.cellsInOne(isQuoted: true, at: place)) == """
                x.csv:3:1: error: cells-in-one
                Mỗi dòng của bảng nằm trọn trong một ô
                Cả dòng nằm trong một cặp dấu ngoặc kép: bảng đã được dán vào cột A rồi lưu lại.
                Trong Excel: Data, Text to Columns để tách ô, rồi lưu dạng “CSV UTF-8 (Comma delimited)”.
                Each row of the table lies in one cell
                Whole rows stand in quotation marks: the table was pasted into column A and saved.
                In Excel: Data, Text to Columns, then save it as “CSV UTF-8 (Comma delimited)”.
                """)
        #expect(
            fullText(.cellsInOne(isQuoted: false, at: place)).contains(
                "Các ô được ngăn bằng dấu |, không phải dấu phẩy."))
    }

    @Test func explainsShiftedRows() {
        #expect(
            fullText(.shiftedRow("reported", found: "value", meant: "state", at: place)) == """
                x.csv:3:1: error: shifted-row
                Dòng này bị lệch ô: “reported” nằm ở cột “value”, đáng ra ở cột “state”
                Có lẽ một ô đã bị xóa hay chèn, làm cả dòng dịch sang một bên.
                Chèn lại ô trống bị mất (hoặc bỏ ô thừa) phía trước “reported”, rồi so cả dòng với tên cột.
                The cells of this row are shifted: “reported” stands in “value” instead of “state”
                A cell was deleted or inserted, which moved the rest of the row.
                Put the lost empty cell back (or take the extra one away) before “reported”, and read the row again.
                """)
    }

    @Test func explainsErrorsOfSpreadsheets() {
        let collector = DiagnosticCollector()
        #expect(value("#REF!").integer(in: 0...10, into: collector) == nil)
        #expect(
            collector.diagnostics.map(fullText) == [
                """
                x.csv:3:1: error: spreadsheet-error
                “#REF!” ở cột “v” là báo lỗi của bảng tính, không phải nội dung
                Excel báo: công thức trỏ vào một ô đã bị xóa. Giá trị thật không còn trong tệp CSV.
                Mở bảng tính gốc, sửa ô này rồi lưu lại; chưa có gì để ghi thì để trống ô.
                “#REF!” in column “v” is an error of a spreadsheet, not a value
                It says: a formula refers to a cell that was deleted. The value itself isn’t in the CSV file.
                Open the spreadsheet, mend the cell and save again; where there is nothing to say leave it empty.
                """
            ])
    }

    @Test(arguments: ["#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "########", "#n/a"])
    func knowsAllErrorsInEveryKindOfCell(text: String) {
        let collector = DiagnosticCollector()
        _ = value(text).plainText(into: collector)
        _ = value(text).code(into: collector)
        _ = value(text).decimal(in: 0...10, into: collector)
        _ = value(text).flag(into: collector)
        _ = value(text).oneOf(Observation.Statement.self, into: collector)
        #expect(collector.diagnostics.map(\.identifier) == Array(repeating: "spreadsheet-error", count: 5))
    }

    @Test(arguments: [
        ("600 người", "Bỏ chữ “người”, chỉ viết: 600"), ("1.234,5 tr", "Viết đủ chữ số, không ghi “tr”: 1234500000"),
        ("1.000.000.000 đ", "Bỏ chữ “đ”, chỉ viết: 1000000000"), ("2 tỷ", "Viết đủ chữ số, không ghi “tỷ”: 2000000000"),
        ("1,5 triệu đồng", "Viết đủ chữ số, không ghi “triệu đồng”: 1500000"),
        ("12 nghìn", "Viết đủ chữ số, không ghi “nghìn”: 12000"),
        ("600.0", "Viết 600."),
        (
            "1E+09",
            "Bảng tính đã rút gọn số này nên có thể mất chữ số: đặt định dạng cột là Number, không số lẻ, rồi lưu lại."
        ),
        (
            "-", "Chưa có số liệu thì để trống ô, không ghi “-”; trạng thái ghi ở cột “state”, nếu có cột ấy."
        ),
        (
            "chưa có",
            "Chưa có số liệu thì để trống ô, không ghi “chưa có”; trạng thái ghi ở cột “state”, nếu có cột ấy."
        ),
        ("ba", "Viết lại bằng chữ số; để trống nếu chưa có số liệu."),
    ])
    func tellsTheNumberThatWasMeant(text: String, fix: String) {
        #expect(Diagnostic.notAWholeNumber(value(text)).fix.vietnamese == fix)
    }

    @Test(arguments: [
        "2026-01-08 00:00:00", "8 thg 1 2026", "08-Jan-26", "8-Jan-2026", "2026–01–08", "08/01/2026",
        "ngày 8 tháng 1 năm 2026",
    ])
    func tellsTheDayThatWasMeant(text: String) {
        #expect(DateHint.fix(text).vietnamese.hasSuffix("hãy viết 2026-01-08."))
    }
}
