import CampaignModel
import Testing

@testable import OfficeFiles

/// Files of other programs are answered with what to do with them.
@Suite struct OtherProgramTests {
    private func diagnostic(_ name: String) -> Diagnostic {
        OfficeFault.otherType.diagnostic(at: SourcePlace(file: "x/\(name)"))
    }

    @Test func explainsAPDF() {
        let found = diagnostic("bc.pdf")
        #expect(
            [found.summary, found.explanation, found.fix].map(\.vietnamese) == [
                "“bc.pdf” là tệp PDF, không nhập thẳng được",
                "PDF chỉ giữ hình của trang giấy: chữ, bảng và dấu không lấy ra nguyên vẹn được.",
                "Xin tệp Word hay Excel gốc. Bản PDF thì đính kèm vào bài (attachments), hoặc để vào data/evidence làm minh chứng.",
            ])
        #expect(
            [found.summary, found.explanation, found.fix].map(\.english) == [
                "“bc.pdf” is a PDF, which can’t be imported as it is",
                "A PDF holds the look of paper: words, tables and marks can't be taken out whole.",
                "Ask for the Word or Excel file. The PDF itself may be a story’s attachment, or evidence in data/evidence.",
            ])
    }

    @Test(arguments: [
        ("a.zip", "Giải nén, rồi nhập từng tệp bên trong; riêng gói bản đồ thì thêm --shapes."),
        ("a.JPG", "Để ảnh vào thư mục của bài và viết ![điều nhìn thấy](tên-tệp). Ảnh chụp văn bản thì xin bản Word."),
        ("a.html", "Mở bằng Word rồi lưu thành .docx; nếu là bảng thì mở bằng Excel rồi lưu thành .xlsx."),
        ("a.pages", "Trong Pages hay Numbers: Tệp, Xuất sang, Word (.docx) hay Excel (.xlsx)."),
        ("a.odt", "Mở tệp rồi lưu lại thành .docx (Word 2007 trở lên)."),
        ("a.md", "Đặt thẳng vào thư mục của bài với tên vi.md: content/news/ten-bai/vi.md."),
        ("a.txt", "Tạo bài bằng minhbach new news \"Tiêu đề\", rồi chép chữ vào."),
        (
            "a.csv",
            "Thêm --map content/imports/TÊN.yaml; content/imports/README.md giải thích. Bảng của cổng thì đặt thẳng vào content/data."
        ),
        ("a.docx", "Hãy mở tệp trong Word rồi lưu lại thành .docx."),
        ("a.ods", "Hãy mở tệp trong Excel hoặc LibreOffice rồi lưu lại thành .xlsx."),
    ])
    func tellsWhatToDo(name: String, fix: String) {
        #expect(diagnostic(name).fix.vietnamese == fix)
    }
}
