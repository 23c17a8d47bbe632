import CampaignModel
import SiteContent
import Testing

/// The full text of every message about Markdown that quietly means something else.
@Suite struct MarkdownLintMessageTests {
    private let findings = Findings()

    private func read(_ text: String) {
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
    }

    @Test func explainsLooseStarsBehindASign() {
        read("**“Đại sứ số”**là chương trình\n")
        #expect(
            findings.text == """
                x.md:1:14: warning: loose-stars
                Dấu ** ở đây không có tác dụng và hiện nguyên trên trang
                Dấu ** không được đứng giữa một dấu câu và một chữ, cũng không cách chữ mà nó đánh dấu.
                Thêm dấu cách sau **: …”** l…
                The sign ** here has no effect and is printed as it stands
                ** must not stand between a punctuation mark and a letter, nor apart from the words it marks.
                Put a space behind **: …”** l…
                """)
    }

    @Test func explainsLooseStarsBeforeASign() {
        read("từ**“Đậm”** liền\n")
        #expect(
            findings.text == """
                x.md:1:3: warning: loose-stars
                Dấu ** ở đây không có tác dụng và hiện nguyên trên trang
                Dấu ** không được đứng giữa một dấu câu và một chữ, cũng không cách chữ mà nó đánh dấu.
                Thêm dấu cách trước **: …ừ **“…
                The sign ** here has no effect and is printed as it stands
                ** must not stand between a punctuation mark and a letter, nor apart from the words it marks.
                Put a space before **: …ừ **“…
                """)
    }

    @Test func explainsLooseStarsApart() {
        read("**Lưu ý: **đọc\n")
        #expect(
            findings.text == """
                x.md:1:10: warning: loose-stars
                Dấu ** ở đây không có tác dụng và hiện nguyên trên trang
                Dấu ** không được đứng giữa một dấu câu và một chữ, cũng không cách chữ mà nó đánh dấu.
                Đặt ** sát chữ đầu và chữ cuối của phần cần đánh dấu; muốn hiện dấu ấy thì viết \\*.
                The sign ** here has no effect and is printed as it stands
                ** must not stand between a punctuation mark and a letter, nor apart from the words it marks.
                Put ** right before the first and right after the last word meant; for the sign itself write \\*.
                """)
    }

    @Test func explainsSwallowedSigns() {
        read("Xem “https://example.org/x” nhé\n")
        #expect(
            findings.text == """
                x.md:1:27: warning: swallowed-signs
                Dấu ” bị tính vào địa chỉ của liên kết
                Địa chỉ viết trần kéo dài đến dấu cách; liên kết sẽ dẫn sai, dấu chú thích ở đó bị mất.
                Viết địa chỉ trong < >: <https://example.org/x>
                The sign ” became part of the link's address
                A bare address goes on to the next space; the link leads astray, and a footnote mark in it is lost.
                Write the address in < >: <https://example.org/x>
                """)
    }

    @Test func explainsLongTableRow() {
        read("| Xã | Số |\n|---|---|\n| A | 1 | 2 |\n")
        #expect(
            findings.text == """
                x.md:3:11: warning: long-table-row
                Dòng này có 3 ô, bảng có 2 cột: “2” bị bỏ
                Số cột là số ô của dòng đầu; ô thừa không hiện trên trang. Dấu | trong ô cũng tách ô.
                Thêm cột vào hai dòng đầu, hoặc bỏ ô thừa; dấu | trong ô thì viết \\|.
                The row has 3 cells, the table 2 columns: “2” is dropped
                The first row sets the columns; cells beyond them aren't shown. A | inside a cell splits it too.
                Add a column to the first two rows, or take the cell away; for a | inside a cell write \\|.
                """)
    }

    @Test func explainsTextInTable() {
        read("| Xã | Số |\n|---|---|\n| A | 1 |\nchữ dính\n")
        #expect(
            findings.text == """
                x.md:4:1: warning: text-in-table
                Dòng chữ này thành một dòng của bảng ở trên
                Bảng chỉ kết thúc ở một dòng trống.
                Thêm một dòng trống sau bảng.
                This text becomes a row of the table above it
                A table ends at an empty line only.
                Put an empty line behind the table.
                """)
    }

    @Test func explainsLoosePipesOfWord() {
        read("| Xã | Số |\n|–|–|\n| A | 1 |\n")
        #expect(
            findings.text == """
                x.md:2:1: warning: loose-pipes
                Dòng này có dấu “–” thay cho “-” nên bảng không thành bảng
                Dưới dòng đầu của bảng phải có một dòng dấu trừ, mỗi cột một ô.
                Gõ lại dòng này bằng dấu trừ: |---|---|
                This line has “–” in place of “-”, so the table is none
                Below the first row a table needs a line of hyphens, a cell for each column.
                Type the line again with hyphens: |---|---|
                """)
    }

    @Test func explainsLoosePipesOfFewCells() {
        read("| Xã | Số |\n|---|\n| A | 1 |\n")
        #expect(
            findings.text == """
                x.md:2:1: warning: loose-pipes
                Dòng gạch có 1 ô, dòng đầu có 2 ô nên bảng không thành bảng
                Dưới dòng đầu của bảng phải có một dòng dấu trừ, mỗi cột một ô.
                Viết dòng gạch: |---|---|
                The line of hyphens has another number of cells (1) than the first row (2), so the table is none
                Below the first row a table needs a line of hyphens, a cell for each column.
                Write the line of hyphens: |---|---|
                """)
    }

    @Test func explainsLoosePipesWithoutLine() {
        read("| Xã | Số |\n| A | 1 |\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: loose-pipes
                Các dòng này trông như bảng nhưng hiện thành chữ với dấu |
                Dưới dòng đầu của bảng phải có một dòng dấu trừ, mỗi cột một ô.
                Thêm dòng gạch sau dòng đầu: |---|---|
                These lines look like a table but are printed as text with pipes
                Below the first row a table needs a line of hyphens, a cell for each column.
                Add a line behind the first row: |---|---|
                """)
    }

    @Test func explainsIndentedProse() {
        read("    Đoạn thụt đầu dòng.\n")
        #expect(
            findings.text == """
                x.md:1:5: warning: indented-prose
                Đoạn thụt đầu dòng này hiện thành mã lệnh
                Bốn dấu cách hay một dấu Tab ở đầu đoạn là cách viết mã lệnh: chữ không xuống dòng, không có liên kết.
                Xóa dấu cách trước chữ đầu; mã lệnh thật thì đặt giữa hai dòng ```.
                This indented paragraph is shown as program code
                Four spaces or a tab at its start mean code: its lines don't wrap and have no links.
                Take away the spaces before the first word; put real code between two lines of ```.
                """)
    }

    @Test func explainsTypedListSign() {
        read("– Việc một\n– Việc hai\n")
        #expect(
            findings.text == """
                x.md:2:1: warning: typed-list-sign
                Các dòng mở đầu bằng “–” không thành danh sách mà dính vào nhau
                Danh sách dùng dấu trừ “-” hoặc số “1.” ở đầu mỗi dòng.
                Thay “–” bằng “-”, và để một dòng trống trước danh sách.
                The lines that begin with “–” make no list: they run together
                A list has a hyphen “-” or a number “1.” at the start of each line.
                Write “-” in place of “–”, and leave an empty line before the list.
                """)
    }

    @Test func explainsStarNote() {
        read("(*) một câu (*) hai câu\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: star-note
                Hai dấu (*) mất dấu sao, chữ ở giữa thành chữ nghiêng
                Hai dấu sao trong một đoạn đánh dấu chữ nghiêng.
                Viết (\\*), hoặc dùng chú thích: [^1]
                The stars of the two (*) are lost, and the words between them are in italics
                Two stars in a paragraph mark words in italics.
                Write (\\*), or use a footnote: [^1]
                """)
    }

    @Test func explainsNearReference() {
        read("Người [K’Ho].\n\n[K'Ho]: https://example.org\n")
        #expect(
            findings.text == """
                x.md:1:7: warning: near-reference
                [K’Ho] không thành liên kết: tên được khai báo là [K'Ho]
                Hai tên phải giống nhau từng dấu, kể cả dấu nháy ’ và '.
                Viết [K'Ho] ở cả hai chỗ.
                [K’Ho] makes no link: the name that is defined is [K'Ho]
                Both names must be the same to the last sign, apostrophes ’ and ' too.
                Write [K'Ho] in both places.
                """)
    }

    @Test func explainsNumberedParagraph() {
        read("30. 8 là ngày hội\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: numbered-paragraph
                “30.” ở đầu đoạn thành danh sách đánh số từ 30
                Số, dấu . và dấu cách ở đầu đoạn là cách viết danh sách.
                Không phải danh sách thì viết 30\\.
                “30.” at its start makes this paragraph a list from 30
                A number with . and a space at the start of a paragraph is how a list is written.
                If it is no list, write 30\\.
                """)
    }

    @Test func explainsGluedHeading() {
        read("##Nhóm\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: glued-heading
                Dòng này không thành đề mục vì thiếu dấu cách sau dấu thăng
                Dấu thăng dính vào chữ thì hiện nguyên trên trang.
                Viết: ## Nhóm
                This line makes no heading: a space is missing behind the number signs
                Number signs that touch the words are printed as they stand.
                Write: ## Nhóm
                """)
    }

    @Test func explainsBoldHeading() {
        read("**Kết quả đạt được**\n\nBa lớp.\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: bold-heading
                Dòng chữ đậm “Kết quả đạt được” được dùng như đề mục
                Phần mềm đọc màn hình và mục lục chỉ nhận ra đề mục viết bằng dấu thăng.
                Viết: ## Kết quả đạt được
                The bold line “Kết quả đạt được” is used as a heading
                Screen readers and outlines know headings by their number signs only.
                Write: ## Kết quả đạt được
                """)
    }

    @Test func explainsSwappedLink() {
        read("Xem (trang chủ)[bai/trang.md] nhé\n")
        #expect(
            findings.text == """
                x.md:1:5: warning: swapped-link
                Hai loại ngoặc của liên kết bị đổi chỗ
                Chữ đứng trong ngoặc vuông, địa chỉ trong ngoặc tròn ngay sau đó.
                Viết: [trang chủ](bai/trang.md)
                The brackets of this link are exchanged
                The words stand in square brackets, the address in round ones right behind them.
                Write: [trang chủ](bai/trang.md)
                """)
    }

    @Test func explainsUnfinishedText() {
        read("Số liệu TODO\n")
        #expect(
            findings.text == """
                x.md:1:9: warning: unfinished-text
                Trong bài còn chữ “TODO”
                Chữ này đánh dấu việc chưa làm xong và sẽ hiện trên trang.
                Viết nốt chỗ này; chưa xong cả bài thì thêm draft: true ở đầu tệp.
                The text still says “TODO”
                It marks what isn't finished, and would be published.
                Finish it; if the whole text isn't ready, add draft: true at the top of the file.
                """)
    }

    @Test func explainsFootnoteNameWithSpaces() {
        read("Một[^a] hai.\n\n[^a]: x\n[^x y]: z\n")
        #expect(
            findings.text == """
                x.md:4:1: warning: footnote-name-with-spaces
                Tên chú thích “x y” có dấu cách nên không thành chú thích
                Dấu chú thích hiện nguyên văn trong bài, lời chú thích dính vào đoạn ở trên.
                Viết liền tên ở cả hai chỗ: [^x-y]
                The footnote name “x y” has a space, so it makes no footnote
                The mark is printed as it stands, and the note's text is glued to what is above it.
                Write the name without spaces in both places: [^x-y]
                """)
    }

    @Test func explainsSecondFootnote() {
        read("Một[^a] hai.\n\n[^a]: x\n\n[^A]: z\n")
        #expect(
            findings.text == """
                x.md:5:1: warning: second-footnote
                Chú thích “A” đã có ở dòng 3; lời chú thích ở đây bị bỏ
                Mỗi tên chỉ có một chú thích; chú thích sau không hiện ra ở đâu cả.
                Đặt tên khác cho chú thích này, cả ở dấu trong bài, hoặc gộp hai chú thích.
                The footnote “A” stands in line 3 already; the one here is dropped
                A name has one footnote; the later one is shown nowhere.
                Give this one another name, in its mark too, or join the two.
                """)
    }

    @Test func explainsColumnsWithoutHeading() {
        #expect(
            message("| Xã | Số người | |\n|---|---|---|\n| A | 1 | 2 |\n") == """
                x.md:1:18: warning: column-without-heading
                Cột 3 của bảng không có tên, nhưng có chữ: “2”
                Ô gộp của Word mất đi khi chuyển sang Markdown: chữ chỉ còn ở cột đầu. Người dùng máy đọc màn hình không biết \
                cột này là gì.
                Hãy ghi tên cho cột ở dòng đầu của bảng.
                Column 3 of the table has no heading, but words: “2”
                Merged cells of Word are lost in Markdown: their words stay over the first column only. Who listens to the \
                page can't know what this one is.
                Name the column in the table's first row.
                """)
    }

    @Test func explainsLetteredLines() {
        #expect(
            message("a) một\nb) hai\n") == """
                x.md:2:1: warning: lettered-lines
                Dòng “b)” dính vào dòng trước trong cùng một đoạn
                Markdown nối các dòng liền nhau thành một đoạn; chỉ “- ” và “1. ” mới tạo thành danh sách.
                Để một dòng trống trước mỗi dòng như thế, hoặc viết “- b) …” để thành danh sách.
                The line “b)” runs together with the one before it
                Markdown joins lines that follow each other; only “- ” and “1. ” make a list.
                Leave an empty line before each such line, or write “- b) …” for a list.
                """)
        #expect(
            message("Thời gian: 8 giờ\nĐịa điểm: nhà văn hóa\n") == """
                x.md:2:1: warning: lettered-lines
                Dòng “Địa điểm:” dính vào dòng trước trong cùng một đoạn
                Markdown nối các dòng liền nhau thành một đoạn; chỉ “- ” và “1. ” mới tạo thành danh sách.
                Để một dòng trống trước mỗi dòng như thế, hoặc viết “- Địa điểm: …” để thành danh sách.
                The line “Địa điểm:” runs together with the one before it
                Markdown joins lines that follow each other; only “- ” and “1. ” make a list.
                Leave an empty line before each such line, or write “- Địa điểm: …” for a list.
                """)
    }

    @Test func explainsUnclosedFence() {
        read("```\nmã\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: unclosed-fence
                Dòng ``` ở đây mở ra mà không có dòng đóng
                Từ đây đến cuối bài, mọi chữ đều hiện như mã máy tính, không còn đề mục, danh sách, đường dẫn.
                Xóa dòng này; nếu cần một khối mã thì thêm một dòng ``` ở cuối khối.
                The line ``` here opens and nothing closes it
                From here to the end all words are shown as computer code: no headings, lists or links.
                Delete the line; if a block of code is meant, add a line ``` at its end.
                """)
    }

    @Test func explainsUnderlinedHeading() {
        read("Một đoạn.\n---\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: underlined-heading
                Dòng gạch ngang ngay bên dưới biến những chữ này thành đề mục
                Gạch ngang sát dưới một đoạn là cách viết đề mục cũ; muốn kẻ đường ngăn thì phải có dòng trống ở giữa.
                Để một dòng trống phía trên dòng gạch; nếu đúng là đề mục thì viết: ## Một đoạn.
                The line of hyphens right below makes a heading of these words
                Hyphens right below a paragraph are an old way to write headings; a dividing line needs an empty line above.
                Leave an empty line above the hyphens; if a heading is meant, write: ## Một đoạn.
                """)
    }

    @Test func explainsTabbedLines() {
        read("Xã\tSố người\nMũi Né\t120\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: tabbed-lines
                Bảng dán từ Word hay Excel: các ô ngăn bằng dấu Tab sẽ dính vào nhau
                Bảng trong Markdown ngăn các ô bằng dấu | và có một dòng gạch dưới hàng đầu.
                Viết dòng đầu là: | Xã | Số người | – dòng thứ hai là: |---|---| – và các dòng sau như dòng đầu.
                A table pasted from Word or Excel: cells set apart by tabs run together
                A table in Markdown has | between its cells and a line of hyphens below its first row.
                Write the first line as: | Xã | Số người | – the second as: |---|---| – and the others like the first.
                """)
    }

    @Test func explainsGluedListSign() {
        read("1.Một\n2.Hai\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: glued-list-sign
                Các dòng này không thành danh sách vì sau “1.” thiếu dấu cách
                Thiếu dấu cách thì các dòng dính vào nhau thành một đoạn.
                Thêm một dấu cách sau dấu đầu mỗi dòng, và để một dòng trống trước danh sách.
                These lines make no list: there is no space behind “1.”
                Without it the lines run together in one paragraph.
                Put a space behind the sign of each line, and leave an empty line before the list.
                """)
    }

    private func message(_ text: String) -> String {
        let findings = Findings()
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.text
    }
}
