import CampaignModel
import SiteContent
import Testing

/// Marks that take in words which their author left outside.
@Suite struct SwallowingMarkTests {
    private func read(_ text: String) -> Findings {
        let findings = Findings()
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings
    }

    @Test func tellsTextThatAQuotationTakesIn() {
        #expect(
            read("> “Tôi vui.”\nBà Ka Nhơm kể.\n").text == """
                x.md:2:1: warning: text-in-quotation
                Dòng chữ này thành lời của người được trích ở trên
                Lời trích chỉ kết thúc ở một dòng trống.
                Thêm một dòng trống sau lời trích; vẫn là lời trích thì thêm “> ” ở đầu dòng.
                This text becomes words of the person quoted above
                A quotation ends at an empty line only.
                Put an empty line behind the quotation; if it goes on, begin the line with “> ”.
                """)
    }

    @Test(arguments: ["> Một\n> hai\n\nBa.\n", "> Một\n>\n> - hai\n", "- > Một\n  > hai\n"])
    func leavesQuotationsThatEnd(text: String) {
        #expect(read(text).names == [], "\(text)")
    }

    @Test func tellsNotesWhoseStarsAreLost() {
        #expect(
            read("Tỷ lệ tăng 5%*, giảm 3%*.\n").text == """
                x.md:1:14: warning: star-note
                Hai dấu * mất đi, chữ ở giữa thành chữ nghiêng
                Hai dấu sao trong một đoạn đánh dấu chữ nghiêng, cả khi chúng chỉ là dấu chú thích.
                Viết \\* ở mỗi chỗ, hoặc dùng chú thích: [^1]
                Two stars are lost, and the words between them are in italics
                Two stars in a paragraph mark words in italics, even where they were marks of notes.
                Write \\* for each, or use a footnote: [^1]
                """)
    }

    @Test func tellsBoldWordsThatNobodyMeant() {
        #expect(
            read("Kết quả **100%** hộ, **30/8/2026:**hạn, từ**“Đậm”** liền.\n").text == """
                x.md:1:9: warning: bold-in-bold
                Các dấu ** trong đoạn này đánh dấu đậm cả chữ ở giữa
                Dấu ** đứng sau dấu câu và dính liền chữ sau thì mở phần đậm mới thay vì đóng phần cũ.
                Thêm dấu cách sau mỗi ** đóng và trước mỗi ** mở trong đoạn.
                The ** of this paragraph make the words between them bold too
                A ** behind punctuation with a word right behind it begins new bold words; it doesn't end the old ones.
                Put a space behind each ** that ends bold words and before each one that begins them.
                """)
    }

    @Test func advisesToKeepTheStarsOfNotes() throws {
        let found = try #require(read("Số liệu 5*, 6* và 7* là tạm tính.\n").collector.diagnostics.first)
        #expect(found.identifier == "loose-stars")
        #expect(found.fix.vietnamese.hasPrefix("Dấu sao chú thích thì viết \\*: …5\\*,…;"))
        #expect(found.fix.english.hasPrefix("For the mark of a note write \\*: …5\\*,…;"))
    }

    @Test func tellsARowThatALineBreakParted() {
        #expect(
            read("| Xã | Số |\n|---|---|\n| A | 1\n2 |\n").text == """
                x.md:4:1: warning: broken-table-row
                Phần này của một ô thành một dòng mới của bảng
                Mỗi dòng của bảng phải nằm trọn trên một dòng của tệp.
                Nối dòng này vào cuối dòng trên.
                This part of a cell becomes a row of the table
                Each row of a table must stand on one line of the file.
                Join this line to the one above.
                """)
    }

    @Test(arguments: ["| Xã | Số |\n|---|---|\n| A | 1\n| B | 2\n", "Xã | Số\n---|---\nA | 1\nB | 2 |\n"])
    func leavesRowsWithoutTheirOuterSigns(text: String) {
        #expect(read(text).names == [], "\(text)")
    }
}
