import CampaignModel
import Testing

@testable import OfficeFiles

/// What editors are told of a document, word for word.
@Suite struct OfficeMessageTests {
    private func text(_ diagnostic: Diagnostic) -> String {
        let parts = [diagnostic.summary, diagnostic.explanation, diagnostic.fix]
        return "\(diagnostic.severity) \(diagnostic.identifier)\n"
            + (parts.map(\.vietnamese) + parts.map(\.english)).joined(separator: "\n") + "\n"
    }

    private let place = SourcePlace(file: "x/bai.docx")

    @Test func saysWhyAWorkbookIsNotTaken() {
        let place = SourcePlace(file: "x/bieu.xlsx")
        let faults: [OfficeFault] = [.otherType, .oldOrLocked, .broken, .tooLarge, .tooManyRows, .bomb, .macros]
        #expect(
            faults.map { text($0.diagnostic(at: place)) }.joined(separator: "\n") == """
                error office-other-type
                “bieu.xlsx” không phải bảng tính Excel (.xlsx)
                Nội dung tệp quyết định, không phải đuôi tên.
                Hãy mở tệp trong Excel hoặc LibreOffice rồi lưu lại thành .xlsx.
                “bieu.xlsx” isn’t a workbook of Excel (.xlsx)
                What the file holds counts, not its name.
                Open it in Excel or LibreOffice and save it as .xlsx.

                error office-old-or-locked
                “bieu.xlsx” có mật khẩu, hoặc là tệp của Excel trước năm 2007
                Hai loại tệp này không đọc được ở đây.
                Hãy mở tệp, bỏ mật khẩu và lưu lại thành .xlsx.
                “bieu.xlsx” has a password, or is from Excel of before 2007
                Neither can be read here.
                Open it, take the password off and save it as .xlsx.

                error office-broken
                Tệp “bieu.xlsx” hỏng hoặc bị cắt ngang
                Tệp .xlsx là một gói nén; gói này không mở được trọn vẹn, nên không lấy gì từ nó.
                Hãy xin gửi lại tệp, hoặc mở và lưu lại.
                “bieu.xlsx” is broken or cut off
                Such a file is a packed folder; this one can't be opened whole, so nothing is taken from it.
                Ask for it again, or open and save it anew.

                error office-too-large
                Tệp “bieu.xlsx” quá lớn đối với một báo cáo
                Nhiều nhất là 60 MB, và 256 MB sau khi giải nén.
                Hãy xóa trang thừa và định dạng thừa, hoặc chia thành nhiều tệp.
                “bieu.xlsx” is too large for a report
                At most 60 MB, and 256 MB when unpacked.
                Delete sheets and formats that nobody needs, or split it.

                error office-too-many-rows
                Một trang của “bieu.xlsx” có hơn 200000 dòng có chữ
                Báo cáo của cả tỉnh chỉ có vài nghìn dòng; danh sách từng người không được đưa vào đây.
                Hãy xin bản tổng hợp theo xã, hoặc chia tệp theo kỳ.
                A sheet of “bieu.xlsx” has more than 200000 rows with something in them
                A whole province reports some thousand rows; lists of single persons don't belong here.
                Ask for the sums by commune, or split the file by period.

                error office-bomb
                Tệp “bieu.xlsx” phình ra hàng trăm lần khi giải nén
                Không báo cáo nào như vậy; tệp có thể được làm ra để làm treo máy.
                Hãy hỏi người gửi, và đừng mở tệp.
                “bieu.xlsx” grows hundreds of times when unpacked
                No report does that; such files are made to stop computers.
                Ask the sender, and don't open it.

                error office-macros
                Tệp “bieu.xlsx” có macro
                Macro là chương trình chạy khi mở tệp; báo cáo không cần đến.
                Hãy lưu lại thành .xlsx, không có macro.
                “bieu.xlsx” has macros
                Macros are programs that run when the file is opened; reports need none.
                Save it as .xlsx, without macros.

                """)
    }

    @Test func saysWhyAFileIsNotTaken() {
        let faults: [OfficeFault] = [.otherType, .oldOrLocked, .broken, .tooLarge, .bomb, .macros]
        #expect(
            faults.map { text($0.diagnostic(at: place)) }.joined(separator: "\n") == """
                error office-other-type
                “bai.docx” không phải tệp Word (.docx)
                Nội dung tệp quyết định, không phải đuôi tên.
                Hãy mở tệp trong Word rồi lưu lại thành .docx.
                “bai.docx” isn’t a document of Word (.docx)
                What the file holds counts, not its name.
                Open it in Word and save it as .docx.

                error office-old-or-locked
                “bai.docx” có mật khẩu, hoặc là tệp của Word trước năm 2007
                Hai loại tệp này không đọc được ở đây.
                Hãy mở tệp, bỏ mật khẩu và lưu lại thành .docx.
                “bai.docx” has a password, or is from Word of before 2007
                Neither can be read here.
                Open it, take the password off and save it as .docx.

                error office-broken
                Tệp “bai.docx” hỏng hoặc bị cắt ngang
                Tệp .docx là một gói nén; gói này không mở được trọn vẹn, nên không lấy gì từ nó.
                Hãy xin gửi lại tệp, hoặc mở và lưu lại.
                “bai.docx” is broken or cut off
                Such a file is a packed folder; this one can't be opened whole, so nothing is taken from it.
                Ask for it again, or open and save it anew.

                error office-too-large
                Tệp “bai.docx” quá lớn đối với một bài
                Nhiều nhất là 60 MB, và 256 MB sau khi giải nén.
                Hãy bỏ bớt ảnh, hoặc chia thành nhiều tệp.
                “bai.docx” is too large for a story
                At most 60 MB, and 256 MB when unpacked.
                Take out pictures, or split it.

                error office-bomb
                Tệp “bai.docx” phình ra hàng trăm lần khi giải nén
                Không bài nào như vậy; tệp có thể được làm ra để làm treo máy.
                Hãy hỏi người gửi, và đừng mở tệp.
                “bai.docx” grows hundreds of times when unpacked
                No story does that; such files are made to stop computers.
                Ask the sender, and don't open it.

                error office-macros
                Tệp “bai.docx” có macro
                Macro là chương trình chạy khi mở tệp; bài viết không cần đến.
                Hãy lưu lại thành .docx, không có macro.
                “bai.docx” has macros
                Macros are programs that run when the file is opened; stories need none.
                Save it as .docx, without macros.

                """)
    }

    @Test func saysWhatAnEditorHasToLookAt() {
        let remarks: [WordRemark] = [
            .insertion("a"), .deletion("b"), .comment("c"), .hidden("d"), .object("e"), .mergedCells(table: 2),
            .nestedTable(table: 3), .legacyFont(".VnTime", example: "người"), .field("DATE"), .textBox("f"),
            .symbol(font: "Wingdings"), .picture(ending: "emf"), .outsidePicture,
        ]
        #expect(
            remarks.map { text($0.diagnostic(at: place)) }.joined(separator: "\n") == """
                warning word-tracked-change
                Đã lấy chữ thêm vào chưa được chấp nhận: “a”
                Thay đổi theo dõi chưa ai chấp nhận thì chưa phải là lời của cơ quan.
                Hãy chấp nhận hoặc từ chối các thay đổi trong Word, rồi nhập lại.
                An insertion that wasn't accepted was taken: “a”
                A tracked change that nobody has accepted isn't the office's word yet.
                Accept or reject the changes in Word, then import again.

                warning word-tracked-change
                Đã bỏ chữ bị xóa chưa được chấp nhận: “b”
                Thay đổi theo dõi chưa ai chấp nhận thì chưa phải là lời của cơ quan.
                Hãy chấp nhận hoặc từ chối các thay đổi trong Word, rồi nhập lại.
                A deletion that wasn't accepted was left out: “b”
                A tracked change that nobody has accepted isn't the office's word yet.
                Accept or reject the changes in Word, then import again.

                note word-comment
                Lời nhận xét không được lấy: “c”
                Trang web chỉ có chữ mà ai cũng đọc được.
                Nếu cần, hãy viết điều ấy thành lời trong bài.
                A comment was left out: “c”
                The site holds only text that everybody can read.
                If it matters, say it in words in the text.

                warning word-hidden-text
                Chữ ẩn không được lấy: “d”
                Trang web chỉ có chữ mà ai cũng đọc được.
                Nếu cần, hãy viết điều ấy thành lời trong bài.
                Hidden text was left out: “d”
                The site holds only text that everybody can read.
                If it matters, say it in words in the text.

                warning word-object
                Công thức hoặc đối tượng không được lấy: “e”
                Trang web chỉ có chữ mà ai cũng đọc được.
                Nếu cần, hãy viết điều ấy thành lời trong bài.
                A formula or object was left out: “e”
                The site holds only text that everybody can read.
                If it matters, say it in words in the text.

                warning word-merged-cells
                Bảng thứ 2 có ô gộp: chữ trong ô được lặp lại ở mỗi ô
                Bảng trên trang không có ô gộp, để máy đọc màn hình đọc được từng ô với tên cột.
                Hãy xem lại bảng, nhất là hàng tên cột.
                Table 2 has merged cells: their text was repeated in each cell
                Tables of the site have no merged cells, so that screen readers can name the column of each.
                Look at the table, its row of heads first.

                warning word-merged-cells
                Bảng thứ 3 có bảng nằm trong ô: chữ của nó được viết liền trong ô
                Bảng trên trang chỉ có một tầng.
                Hãy tách thành hai bảng.
                Table 3 has a table in a cell: its text was written into the cell
                Tables of the site have one level.
                Make two tables of it.

                note word-legacy-font
                Chữ trong phông cũ “.VnTime” đã được giải mã, ví dụ “người”
                Phông này vẽ chữ Việt ở chỗ của các ký hiệu khác; tên phông cho biết bảng mã.
                Hãy đọc lại một lượt.
                Text in the old font “.VnTime” was decoded, such as “người”
                Such fonts draw Vietnamese letters at the places of other signs; the font's name tells which.
                Read it through once.

                note word-field
                Trường DATE của Word: đã lấy giá trị lưu trong tệp
                Word tự tính lại trường, như ngày hôm nay hay số trang; trên trang nó đứng yên.
                Hãy xem giá trị có đúng không.
                A field DATE of Word: the value stored in the document was taken
                Word works fields out anew, such as today's date or the page; on the site they stand still.
                See whether the value is right.

                warning word-text-box
                Chữ trong khung được đặt sau đoạn của nó: “f”
                Trang web đọc từ trên xuống, không có khung trôi bên lề.
                Hãy dời đoạn ấy đến chỗ thích hợp.
                The text of a box was put behind its paragraph: “f”
                Pages are read from top to bottom, without boxes at the side.
                Move it to where it belongs.

                warning word-symbol
                Một ký hiệu của phông “Wingdings” được thay bằng “?”
                Ký hiệu của phông ký hiệu không có nghĩa khi thiếu phông ấy.
                Hãy viết bằng lời hoặc dùng chữ Unicode.
                A sign of the font “Wingdings” was replaced by “?”
                Signs of such fonts mean nothing without the font.
                Write a word, or a letter of Unicode.

                warning word-picture
                Ảnh dạng .emf không được lấy
                Trang đăng ảnh JPEG, PNG, WebP, HEIC và AVIF nằm trong tệp.
                Hãy lưu ảnh ra PNG, đặt cạnh bài và viết ![mô tả](tên-ảnh.png).
                A picture of the kind .emf was left out
                The site shows JPEG, PNG, WebP, HEIC and AVIF pictures that lie in the document.
                Save it as PNG, put it beside the story and write ![what it shows](name.png).

                warning word-picture
                Ảnh nằm ngoài tệp không được lấy
                Trang đăng ảnh JPEG, PNG, WebP, HEIC và AVIF nằm trong tệp.
                Hãy lưu ảnh ra PNG, đặt cạnh bài và viết ![mô tả](tên-ảnh.png).
                A picture that lies outside the document was left out
                The site shows JPEG, PNG, WebP, HEIC and AVIF pictures that lie in the document.
                Save it as PNG, put it beside the story and write ![what it shows](name.png).

                """)
    }

    @Test func shortensLongTexts() {
        let long = String(repeating: "chữ ", count: 40)
        let summary = WordRemark.hidden(long).diagnostic(at: place).summary.english
        #expect(summary == "Hidden text was left out: “" + String(repeating: "chữ ", count: 14) + "chữ…”")
    }
}
