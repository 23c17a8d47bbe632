import CampaignModel
import OfficeFiles
import Testing

@testable import SiteCommands

/// What offices are told of cells, word for word, and how cells are read.
@Suite struct CellProblemTests {
    private func text(_ diagnostic: Diagnostic) -> String {
        let parts = [diagnostic.summary, diagnostic.explanation, diagnostic.fix]
        return "\(diagnostic.severity) \(diagnostic.identifier)\n"
            + (parts.map(\.vietnamese) + parts.map(\.english)).joined(separator: "\n") + "\n"
    }

    private func values(_ value: SheetCell.Value, _ style: SheetCell.Style = .plain, english: Bool = false) -> (
        SheetValues, SheetCell
    ) {
        let cell = SheetCell(row: 12, column: 3, value: value, style: style)
        let sheet = Spreadsheet.Sheet(name: "Tình hình", cells: [cell])
        return (
            SheetValues(sheet, of: Spreadsheet(sheets: [sheet]), file: "a.xlsx", writesEnglishNumbers: english), cell
        )
    }

    @Test(arguments: [
        ("1252445", 1_252_445), ("1.234,5", 1234.5), ("1.234.567", 1_234_567), ("12,5", 12.5), ("-3", -3),
    ])
    func takesNumbersThatCanBeReadInOneWay(_ written: String, _ number: Double) {
        let (values, cell) = values(.text(written))
        #expect(values.number(cell) == number)
        #expect(values.diagnostics.isEmpty)
    }

    @Test(arguments: ["1.234", "1,234", "12.5", "1 234", "12,5 %", "khoảng 30", "30.8.2026"])
    func guessesNoNumber(_ written: String) {
        let (values, cell) = values(.text(written))
        #expect(values.number(cell) == nil)
        #expect(values.diagnostics.map(\.identifier) == ["cell-not-a-number"])
    }

    @Test func tellsNumbersThatTheIndicatorDoesNotUse() {
        let (values, cell) = values(.number(52))
        values.report(.unusedNumber("Giá trị", isShare: true), cell)
        values.report(.unusedNumber("Tử số", isShare: false), cell)
        #expect(
            values.diagnostics.map(text) == [
                """
                error cell-unused-number
                Tình hình!C12: “Giá trị” phải để trống
                Chỉ số này là tỷ lệ: cổng tự tính từ tử số và mẫu số.
                Hãy xóa trống ô này.
                Tình hình!C12: “Giá trị” must be empty here
                This indicator is a share: the site works it out of the part and the whole.
                Empty this cell.

                """,
                """
                error cell-unused-number
                Tình hình!C12: “Tử số” phải để trống
                Chỉ số này là một con số, không có tử số và mẫu số.
                Hãy xóa trống ô này.
                Tình hình!C12: “Tử số” must be empty here
                This indicator is a single figure, without a part and a whole.
                Empty this cell.

                """,
            ])
    }

    @Test func namesTheCellAndBothReadings() {
        let (values, cell) = values(.text("1.234"))
        _ = values.number(cell)
        #expect(
            values.diagnostics.map(text) == [
                """
                error cell-not-a-number
                Tình hình!C12: “1.234” là chữ, không phải số
                Có thể là 1234 hoặc 1.234; máy không đoán.
                Hãy gõ lại bằng số, không có chữ, dấu cách hay dấu %.
                Tình hình!C12: “1.234” is text, not a number
                It may be 1234 or 1.234; nothing is guessed.
                Type it again as a number, without words, spaces or %.

                """
            ])
        #expect(values.diagnostics[0].place == SourcePlace(file: "a.xlsx", line: 12, column: 3))
    }

    @Test func readsNumbersAsTheMappingSays() {
        let (values, cell) = values(.text("1,234"), english: true)
        #expect(values.number(cell) == 1234)
    }

    @Test func takesSharesForPointsOnly() {
        let (points, cell) = values(.number(0.125), .percent)
        #expect(points.number(cell, takesPercent: true) == 12.5)
        let (counts, same) = values(.number(0.125), .percent)
        #expect(counts.count(same) == nil)
        #expect(
            counts.diagnostics.map(text) == [
                """
                error cell-percent
                Tình hình!C12: ô này hiện 12,5 %, nhưng ở đây cần số lượng
                Tỷ lệ được tính từ tử số và mẫu số, để ai cũng kiểm tra lại được.
                Hãy ghi số người hoặc số việc vào cột Tử số và cột Mẫu số.
                Tình hình!C12: this cell shows 12.5 %, but a number of things belongs here
                Shares are worked out from the part and the whole, so that anybody can check them.
                Write how many into the columns “Tử số” (part) and “Mẫu số” (whole).

                """
            ])
    }

    @Test func readsDaysOfBothEpochs() {
        let cell = SheetCell(row: 1, column: 1, value: .number(46_345), style: .day)
        let sheet = Spreadsheet.Sheet(name: "S", cells: [cell])
        let book = Spreadsheet(sheets: [sheet])
        let bounds = (FieldBounds.days.lowerBound, FieldBounds.days.upperBound)
        let day = SheetValues(sheet, of: book, file: "a").day(cell, from: bounds.0, to: bounds.1)
        #expect(day?.description == "2026-11-19")
        let later = SheetValues(sheet, of: Spreadsheet(sheets: [sheet], countsFrom1904: true), file: "a")
        #expect(later.day(cell, from: bounds.0, to: bounds.1)?.description == "2030-11-20")
    }

    @Test(arguments: [("2026-11-19", "2026-11-19"), ("19/11/2026", "2026-11-19")])
    func takesDaysThatAreClear(_ written: String, _ day: String) {
        let (values, cell) = values(.text(written))
        #expect(
            values.day(cell, from: FieldBounds.days.lowerBound, to: FieldBounds.days.upperBound)?.description == day)
    }

    @Test func namesDaysThatArent() {
        let (values, cell) = values(.text("30.8.2026"))
        #expect(values.day(cell, from: FieldBounds.days.lowerBound, to: FieldBounds.days.upperBound) == nil)
        #expect(
            values.diagnostics.map(text) == [
                """
                error cell-not-a-day
                Tình hình!C12: “30.8.2026” không phải một ngày
                Có thể là ngày 30 tháng 8 năm 2026, hoặc chỉ là chữ; máy không đoán.
                Hãy gõ lại ngày như 15/10/2026.
                Tình hình!C12: “30.8.2026” isn’t a day
                It may be 2026-08-30, or no day at all; nothing is guessed.
                Type the day again, as 2026-10-15.

                """
            ])
    }

    @Test func tellsFormulasWithoutAResult() {
        let (values, cell) = values(.uncomputed)
        #expect(values.number(cell) == nil)
        #expect(
            values.diagnostics.map(text) == [
                """
                error cell-uncomputed
                Tình hình!C12: công thức chưa có kết quả
                Tệp chưa từng được bảng tính nào tính và lưu; công thức không được tính ở đây.
                Hãy mở tệp trong Excel hoặc LibreOffice, lưu lại rồi gửi lại.
                Tình hình!C12: the formula has no result
                No spreadsheet has worked it out and saved it; formulas aren’t worked out here.
                Open it in Excel or LibreOffice, save it, and send it again.

                """
            ])
    }

    @Test func countsOnlyWholeThings() {
        for (number, problem) in [(12.5, "cell-not-whole"), (-1, "cell-negative"), (1e12, "cell-too-large")] {
            let (values, cell) = values(.number(number))
            #expect(values.count(cell) == nil)
            #expect(values.diagnostics.map(\.identifier) == [problem])
        }
    }

    @Test func tellsALineThatStandsTwice() {
        let (values, cell) = values(.text("BD01"))
        let later = SheetCell(row: 14, column: 3, value: .text("BD01"))
        var keys = LineKeys()
        let taken = ["BD01", "BD01", "BD01@people"].enumerated().map { place, key in
            keys.take(key, at: place == 0 ? cell : later, values)
        }
        #expect(taken == [true, false, true])
        #expect(
            values.diagnostics.map(text) == [
                """
                error form-line-twice
                Tình hình!C14: hai dòng cùng mã “BD01”, dòng kia ở Tình hình!C12
                Mỗi mã có một dòng; kéo ô để sao chép hay dán đè làm mã lặp lại, và không biết số nào đúng.
                Hãy lấy lại mã như trong biểu đã gửi, hoặc xóa trống dòng thừa.
                Tình hình!C14: two lines have the code “BD01”, the other at Tình hình!C12
                Each code has one line; dragging or pasting cells repeats it, and nobody knows which is right.
                Put the code back as it was in the form, or empty the line that is too many.

                """
            ])
        #expect(values.diagnostics[0].place == SourcePlace(file: "a.xlsx", line: 14, column: 3))
    }

    @Test func warnsOfPrivateMattersBeforeAnythingIsWritten() throws {
        let (values, cell) = values(.text("Đã mở lớp, gọi chị Hoa 0912 345 678"))
        #expect(values.freeText(cell) == "Đã mở lớp, gọi chị Hoa 0912 345 678")
        let found = try #require(values.diagnostics.first)
        #expect(values.diagnostics.count == 1 && found.severity == .warning && found.identifier == "private-matter")
        #expect(found.place == SourcePlace(file: "a.xlsx", line: 12, column: 3))
        #expect(found.summary.vietnamese.hasPrefix("Ở đây có số điện thoại: “"))
        #expect(!found.summary.vietnamese.contains("345"), "it is masked")
    }
}
