import CampaignModel
@testable import SiteContent
import Testing

/// The full text of every message about a table.
@Suite struct CSVMessageTests {
    private let findings = Findings()

    private func read(_ text: String) {
        let source = SourceText(file: "data/x.csv", bytes: Array(text.utf8), into: findings.collector)
        let schema = CSVSchema(required: ["id"], optional: ["note"], localized: ["title"], languages: [vietnamese])
        _ = CSVTable(source, schema, into: findings.collector)
    }

    @Test func explainsMissingHeader() {
        read("")
        #expect(
            findings.text == """
                data/x.csv:1:1: error: no-header
                Tệp trống, không có dòng tên cột
                Dòng đầu của tệp CSV phải ghi tên các cột.
                Thêm dòng đầu: id,title_vi,note
                The file is empty: it has no header line
                The first line of a CSV file names its columns.
                Add a first line: id,title_vi,note
                """)
    }

    @Test func explainsAHeadOfTooManyColumns() {
        read("id,title_vi" + String(repeating: ",x", count: 999) + "\n")
        #expect(
            findings.text == """
                data/x.csv:1:1: error: too-many-columns
                Dòng đầu có 1001 cột, tối đa là 1000
                Không bảng nào của cổng có nhiều cột như thế; có lẽ các dòng đã bị nối liền thành một.
                Hãy lấy lại bản trước của tệp, hoặc lưu lại từ Excel dạng “CSV UTF-8 (Comma delimited)”.
                The first line has 1001 columns, 1000 at most
                No table of the site has so many; its rows may have been joined into one line.
                Take the file's last version back, or save it again from Excel as “CSV UTF-8 (Comma delimited)”.
                """)
    }

    @Test func explainsUnknownColumn() {
        read("id,title_vi,notes\n")
        #expect(
            findings.text == """
                data/x.csv:1:13: error: unknown-column
                Không có cột nào tên là “notes”
                Các cột của tệp này là: id, title_vi, note.
                Có phải ý bạn là “note”?
                There is no column named “notes”
                The columns of this file are: id, title_vi, note.
                Did you mean “note”?
                """)
    }

    @Test func explainsUnknownColumnWithoutNeighbour() {
        read("id,title_vi,population\n")
        #expect(
            findings.text == """
                data/x.csv:1:13: error: unknown-column
                Không có cột nào tên là “population”
                Các cột của tệp này là: id, title_vi, note.
                Bỏ cột này hoặc sửa lại tên.
                There is no column named “population”
                The columns of this file are: id, title_vi, note.
                Remove the column or correct its name.
                """)
    }

    @Test func explainsMissingColumn() {
        read("id,note\n")
        #expect(
            findings.text == """
                data/x.csv:1:1: error: missing-column
                Thiếu cột “title_vi”
                Thiếu cột này thì không đọc được dòng nào của tệp.
                Thêm “title_vi” vào dòng đầu của tệp.
                The column “title_vi” is missing
                Without this column no row of the file can be read.
                Add “title_vi” to the file's first line.
                """)
    }

    @Test func explainsDuplicateColumn() {
        read("id,title_vi,id\n")
        #expect(
            findings.text == """
                data/x.csv:1:13: error: duplicate-column
                Cột “id” có hai lần
                Không biết cột nào là cột đúng.
                Bỏ bớt một cột.
                The column “id” is there twice
                Nothing tells which of them is the right one.
                Remove one of them.
                """)
    }

    @Test func explainsSemicolons() {
        read("id;title_vi\n")
        #expect(
            findings.text == """
                data/x.csv:1:1: warning: other-separator
                Các ô được ngăn bằng dấu chấm phẩy thay vì dấu phẩy
                Excel cài đặt kiểu Việt Nam thường lưu như vậy. Tệp vẫn đọc được, nhưng số thập phân dùng dấu phẩy sẽ bị báo lỗi.
                Lưu lại với dấu phẩy: trong Excel, chọn “CSV UTF-8 (Comma delimited)”.
                The cells are separated by semicolons instead of commas
                Excel with Vietnamese settings saves files so. The file was read all the same, but numbers with decimal commas are errors.
                Save it with commas: in Excel choose “CSV UTF-8 (Comma delimited)”.
                """)
    }

    @Test func explainsTabs() {
        read("id\ttitle_vi\n")
        #expect(
            findings.text == """
                data/x.csv:1:1: warning: other-separator
                Các ô được ngăn bằng dấu Tab thay vì dấu phẩy
                Excel cài đặt kiểu Việt Nam thường lưu như vậy. Tệp vẫn đọc được, nhưng số thập phân dùng dấu phẩy sẽ bị báo lỗi.
                Lưu lại với dấu phẩy: trong Excel, chọn “CSV UTF-8 (Comma delimited)”.
                The cells are separated by tabs instead of commas
                Excel with Vietnamese settings saves files so. The file was read all the same, but numbers with decimal commas are errors.
                Save it with commas: in Excel choose “CSV UTF-8 (Comma delimited)”.
                """)
    }

    @Test func explainsRowsWithTooFewCells() {
        read("id,title_vi\n1\n")
        #expect(
            findings.text == """
                data/x.csv:2:1: error: odd-row
                Dòng 2 có 1 ô, trong khi tệp có 2 cột
                Mỗi dòng phải có đủ số ô như dòng đầu; dòng này đã bị bỏ qua.
                Thêm dấu phẩy cho các ô còn thiếu, kể cả ô trống.
                Row 2 has 1 cell, but the file has 2 columns
                Every row needs as many cells as the header; this row was left out.
                Add commas for the missing cells, the empty ones too.
                """)
    }

    @Test func explainsOnceThatAColumnWasAddedToTheHeadAlone() {
        read("id,title_vi\n1\n2\n3\n4\n")
        #expect(
            findings.text == """
                data/x.csv:2:1: error: odd-row
                Dòng 2 và 3 dòng khác có 1 ô, trong khi dòng đầu có 2 cột
                Có lẽ một cột vừa được thêm hay bớt ở riêng dòng đầu. Mỗi dòng phải có đủ số ô như dòng đầu; các dòng này đã bị bỏ qua.
                Thêm dấu phẩy cho ô mới vào mỗi dòng, hoặc bỏ cột thừa ở dòng đầu.
                Row 2 and 3 more have 1 cell, but the header has 2 columns
                A column may have been added to the header alone, or lost from it. Every row needs as many cells as the header; these rows were left out.
                Add a comma for the new cell to each row, or take the extra column out of the header.
                """)
    }

    @Test func explainsOnceThatAColumnWasLostFromTheHeadAlone() {
        read("id,title_vi\n1,a,b\n2,a,b\n3,a,b\n4,a,b\n")
        #expect(findings.names == ["2:1 error odd-row"])
        #expect(
            findings.text.contains(
                "Thêm tên cột còn thiếu vào dòng đầu; ô nào có dấu phẩy bên trong thì đặt trong dấu ngoặc kép."))
        #expect(
            findings.text.contains(
                "Add the missing name to the header; put cells with a comma inside in quotation marks."))
    }

    @Test func explainsNumbersThatADecimalCommaCut() {
        read("id,title_vi\n1,a,b\n")
        read("id,title_vi,x\nA,10,9791,108,2630\n")
        #expect(
            findings.text.hasSuffix(
                """
                data/x.csv:2:1: error: odd-row
                Dòng 2 có 5 ô, trong khi tệp có 3 cột
                Mỗi dòng phải có đủ số ô như dòng đầu; dòng này đã bị bỏ qua.
                Nếu “10,9791”, “108,2630” là số có phần thập phân, hãy viết 10.9791, 108.2630. Nếu một ô có dấu phẩy bên trong, \
                hãy đặt cả ô trong dấu ngoặc kép: "một, hai".
                Row 2 has 5 cells, but the file has 3 columns
                Every row needs as many cells as the header; this row was left out.
                If “10,9791”, “108,2630” are numbers with decimals, write 10.9791, 108.2630. If a cell has a comma inside, put \
                the cell in quotation marks: "one, two".
                """))
    }

    @Test func explainsAmountsThatADecimalCommaCut() {
        read("id,title_vi,x\nA,4,2 tỷ,\n")
        #expect(
            findings.text.hasSuffix(
                """
                data/x.csv:2:1: error: odd-row
                Dòng 2 có 4 ô, trong khi tệp có 3 cột
                Mỗi dòng phải có đủ số ô như dòng đầu; dòng này đã bị bỏ qua.
                “4,2 tỷ” bị tách thành hai ô: ghi số đủ chữ số, không dấu phẩy, không đơn vị, như 4200000000 hay 4.2.
                Row 2 has 4 cells, but the file has 3 columns
                Every row needs as many cells as the header; this row was left out.
                “4,2 tỷ” was parted into two cells: write the whole number without comma and unit, as in 4200000000 or 4.2.
                """))
    }

    @Test func explainsSeparatorsTooManyAtTheEnd() {
        read("id,title_vi\n1,a,,\n")
        #expect(
            findings.text == """
                data/x.csv:2:1: error: odd-row
                Dòng 2 có 4 ô, trong khi tệp có 2 cột
                Mỗi dòng phải có đủ số ô như dòng đầu; dòng này đã bị bỏ qua.
                Xóa các dấu ngăn ô thừa ở cuối dòng.
                Row 2 has 4 cells, but the file has 2 columns
                Every row needs as many cells as the header; this row was left out.
                Delete the extra separators at the end of the row.
                """)
    }

    @Test(arguments: ["A,12,5,7", "\"A\",10,9791,1", "A,12345,678,9"])
    func guessesNoDecimalsWhereNumbersStandSideBySide(row: String) {
        let cells = row.split(separator: ",").count
        let extra = ExtraCells(ArraySlice(row.utf8), beyond: cells - 2, separator: UInt8(ascii: ","))
        #expect(extra == nil)
    }

    @Test func explainsACommaInsideACell() {
        read("id,title_vi,note\n1,Đã học, đã thi,,\n")
        #expect(
            findings.text == """
                data/x.csv:2:1: error: odd-row
                Dòng 2 có 5 ô, trong khi tệp có 3 cột
                Mỗi dòng phải có đủ số ô như dòng đầu; dòng này đã bị bỏ qua.
                Dấu phẩy ở đây thuộc về nội dung của ô: hãy đặt cả ô trong dấu ngoặc kép: "Đã học, đã thi"
                Row 2 has 5 cells, but the file has 3 columns
                Every row needs as many cells as the header; this row was left out.
                The comma belongs to the text of a cell: put the whole cell in quotation marks: "Đã học, đã thi"
                """)
    }

    @Test(arguments: [
        ("A,Đã học, đã thi,x", 3, ["Đã học, đã thi"]), ("A,Một, hai,Ba, bốn", 3, ["Một, hai", "Ba, bốn"]),
    ])
    func seesCommasOfTexts(row: String, columns: Int, words: [String]) {
        let extra = ExtraCells(ArraySlice(row.utf8), beyond: columns, separator: UInt8(ascii: ","))
        #expect(extra == .words(words))
    }

    @Test(arguments: ["A, B, C, D,,", "A,B,C,,"])
    func takesEmptyCellsAtTheEndForSurplus(row: String) {
        let extra = ExtraCells(ArraySlice(row.utf8), beyond: 4, separator: UInt8(ascii: ","))
        #expect(extra == .empty)
    }

    @Test func explainsRowsWithTooManyCells() {
        read("id,title_vi\n1,a,b\n")
        #expect(
            findings.text == """
                data/x.csv:2:1: error: odd-row
                Dòng 2 có 3 ô, trong khi tệp có 2 cột
                Mỗi dòng phải có đủ số ô như dòng đầu; dòng này đã bị bỏ qua.
                Nếu một ô có dấu phẩy bên trong, hãy đặt cả ô trong dấu ngoặc kép: "một, hai".
                Row 2 has 3 cells, but the file has 2 columns
                Every row needs as many cells as the header; this row was left out.
                If a cell has a comma inside, put the cell in quotation marks: "one, two".
                """)
    }

    @Test func explainsUnclosedQuote() {
        read("id,title_vi\n1,\"a\n")
        #expect(
            findings.text == """
                data/x.csv:2:3: error: unclosed-quote
                Dấu ngoặc kép mở ở đây không được đóng lại
                Vì vậy, từ chỗ này đến hết tệp không đọc được.
                Đóng dấu ngoặc kép ở cuối ô; dấu ngoặc kép bên trong ô viết hai lần: "".
                The quotation mark that opens here is never closed
                From here to its end the file can't be read.
                Close it at the end of the cell; a quotation mark inside a cell is written twice: "".
                """)
    }

    @Test func explainsTextBehindQuote() {
        read("id,title_vi\n1,\"a\"b\n")
        #expect(
            findings.text == """
                data/x.csv:2:6: error: stray-quote
                Sau dấu ngoặc kép đóng còn có chữ
                Ô bắt đầu bằng dấu ngoặc kép thì phải kết thúc bằng dấu ngoặc kép.
                Viết hai lần mỗi dấu ngoặc kép bên trong ô: "".
                There is text after the closing quotation mark
                A cell that starts with a quotation mark must end with one.
                Write every quotation mark inside the cell twice: "".
                """)
    }
}
