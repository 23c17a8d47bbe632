import CampaignModel
import SiteContent
import Testing

/// The full text of every message about Markdown.
@Suite struct MarkdownMessageTests {
    private let findings = Findings()

    private func read(_ text: String) {
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
    }

    private func readFile(_ text: String) {
        let source = SourceText(file: "x.md", bytes: Array(text.utf8), into: findings.collector)
        #expect(FrontMatter(source, into: findings.collector) == nil)
    }

    @Test func explainsMissingFrontMatter() {
        readFile("a\n")
        #expect(
            findings.text == """
                x.md:1:1: error: missing-front-matter
                Tệp không mở đầu bằng phần khai báo
                Tiêu đề, tóm tắt và các thông tin khác nằm giữa hai dòng --- ở đầu tệp.
                Thêm ở đầu tệp: một dòng ---, các mục như “title: …”, rồi một dòng --- nữa.
                The file does not start with its front matter
                Title, summary and other facts stand between two lines of --- at the top of the file.
                Add at the top: a line ---, entries such as “title: …”, and another line ---.
                """)
    }

    @Test func explainsUnclosedFrontMatter() {
        readFile("---\na: 1\n")
        #expect(
            findings.text == """
                x.md:1:1: error: unclosed-front-matter
                Phần khai báo ở đầu tệp không có dòng --- kết thúc
                Không có dòng ấy thì không biết bài viết bắt đầu từ đâu.
                Thêm một dòng --- ngay sau mục cuối cùng.
                The front matter has no closing line ---
                Without it nothing tells where the text begins.
                Add a line --- right after the last entry.
                """)
    }

    @Test func explainsSecondTitle() {
        read("# Một\n")
        #expect(
            findings.text == """
                x.md:1:1: error: second-title
                “Một” là đề mục cấp 1, chỉ dành cho tiêu đề bài
                Tiêu đề bài lấy từ mục “title” ở đầu tệp; mỗi trang chỉ có một đề mục cấp 1.
                Dùng hai dấu thăng: ## Một
                “Một” is a heading of level 1, which only the title may be
                The title comes from “title” at the top of the file; a page has one heading of level 1.
                Use two number signs: ## Một
                """)
    }

    @Test func explainsSkippedLevel() {
        read("### Một\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: skipped-heading-level
                Đề mục nhảy từ cấp 1 sang cấp 3
                Người dùng phần mềm đọc màn hình dựa vào cấp đề mục để hiểu bố cục.
                Dùng 2 dấu thăng: ##
                The headings go from level 1 to level 3
                People who use screen readers rely on the levels to understand the outline.
                Use 2 number signs: ##
                """)
    }

    @Test func explainsEmptyHeading() {
        read("##\n")
        #expect(
            findings.text == """
                x.md:1:1: error: empty-heading
                Đề mục không có chữ
                Đề mục trống làm rối mục lục và phần mềm đọc màn hình.
                Viết đề mục, hoặc xóa dấu thăng.
                The heading has no words
                An empty heading confuses the outline and screen readers.
                Write the heading, or delete the number signs.
                """)
    }

    @Test func explainsCapitals() {
        read("## KẾT QUẢ THỰC HIỆN\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: heading-in-capitals
                Đề mục “KẾT QUẢ THỰC HIỆN” viết toàn chữ hoa
                Chữ hoa liền một dòng khó đọc, và phần mềm đọc màn hình có thể đánh vần từng chữ.
                Viết chữ thường, chỉ viết hoa chữ đầu và tên riêng.
                The heading “KẾT QUẢ THỰC HIỆN” is all in capitals
                Lines of capitals are hard to read, and screen readers may spell them out.
                Write it in small letters, with a capital at the start and in names.
                """)
    }

    @Test func explainsTableWithoutHeader() {
        read("| |\n|-|\n| a |\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: table-without-header
                Dòng đầu của bảng không có chữ
                Dòng đầu là tên các cột; thiếu tên cột thì người nghe không hiểu các ô.
                Ghi tên cột vào dòng đầu.
                The first row of the table has no words
                It names the columns; without names people who listen can't make sense of the cells.
                Name the columns in the first row.
                """)
    }

    @Test func explainsLinkWithoutWords() {
        read("[](a.md)\n")
        #expect(
            findings.text == """
                x.md:1:1: error: link-without-words
                Liên kết đến “a.md” không có chữ
                Không ai bấm được vào liên kết không có chữ.
                Viết chữ trong ngoặc vuông: [tên trang](a.md)
                The link to “a.md” has no words
                Nobody can follow a link without words.
                Write words in the square brackets: [name of the page](a.md)
                """)
    }

    @Test func explainsVagueWords() {
        read("[tại đây](a.md)\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: vague-link-words
                Chữ “tại đây” không cho biết liên kết dẫn đến đâu
                Người dùng phần mềm đọc màn hình thường nghe riêng danh sách các liên kết.
                Dùng tên của trang được dẫn đến làm chữ của liên kết.
                The words “tại đây” don't say where the link leads
                People who use screen readers often listen to the list of links alone.
                Use the name of the page that it leads to.
                """)
    }

    @Test func explainsMissingAddress() {
        read("[a]()\n")
        #expect(
            findings.text == """
                x.md:1:1: error: missing-address
                Liên kết hoặc hình ảnh này chưa có địa chỉ
                Giữa hai ngoặc tròn phải có địa chỉ trang hoặc tên tệp.
                Điền địa chỉ, hoặc bỏ liên kết.
                This link or image has no address
                The address of a page or the name of a file must stand in the round brackets.
                Fill in the address, or remove the link.
                """)
    }

    @Test func explainsUnsafeAddress() {
        read("[a](javascript:b)\n")
        #expect(
            findings.text == """
                x.md:1:1: error: unsafe-address
                Không được dùng địa chỉ “javascript:”
                Loại địa chỉ này có thể chạy mã lệnh hoặc mở tệp trên máy người đọc.
                Dùng địa chỉ https: hoặc đường dẫn đến một tệp trong thư mục nội dung.
                Addresses of the kind “javascript:” are not allowed
                They can run code or open files on the reader's computer.
                Use an https: address or the path of a file in the content folder.
                """)
    }

    @Test func explainsFilesOfTheWritersComputer() {
        read("[a](file:///C:/Users/Lan/b.pdf)\n")
        #expect(
            findings.text == """
                x.md:1:1: error: unsafe-address
                Địa chỉ bắt đầu bằng “file:” chỉ có trên máy của người viết
                Người đọc trang không mở được tệp trên máy của bạn.
                Chép tệp (PDF) vào thư mục của bài, kể tên ở mục “attachments” rồi viết [chữ](ten-tep.pdf).
                An address that begins with “file:” is on the writer's computer only
                Readers can't open files of your computer.
                Copy the file (a PDF) into the story's folder, name it in “attachments” and write [words](name.pdf).
                """)
    }

    @Test func explainsPicturesOfTheWritersComputer() {
        read("![](file:///C:/Users/Lan/b.jpg)\n")
        #expect(
            findings.text == """
                x.md:1:1: error: unsafe-address
                Địa chỉ bắt đầu bằng “file:” chỉ có trên máy của người viết
                Người đọc trang không mở được tệp trên máy của bạn.
                Chép ảnh vào thư mục của bài rồi viết ![mô tả](ten-anh.jpg).
                An address that begins with “file:” is on the writer's computer only
                Readers can't open files of your computer.
                Copy the picture into the story's folder and write ![description](name.jpg).
                """)
    }

    @Test func explainsPastedPicturesOnce() {
        read("![](data:image/png;base64,iVBORw0KGgo=)\n")
        #expect(
            findings.text == """
                x.md:1:1: error: unsafe-address
                Ảnh bị dán thẳng vào bài thành một dãy ký tự “data:”
                Ảnh phải là một tệp cạnh bài, để trang thu nhỏ và bỏ thông tin riêng trong ảnh.
                Lưu ảnh thành tệp vào thư mục của bài, rồi thay cả chỗ này bằng ![mô tả](ten-anh.jpg).
                The picture was pasted into the text itself, as signs that begin with “data:”
                A picture must be a file beside the text, so that the site can make it small and free of private data.
                Save it as a file in the story's folder, and write ![description](name.jpg) in its place.
                """)
    }

    @Test func explainsInsecureAddress() {
        read("[a](http://b.vn)\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: insecure-address
                Địa chỉ “http://b.vn” không được mã hóa
                Với http:, người khác có thể đọc và sửa trang trên đường truyền, kể cả để lừa đảo.
                Thử https://b.vn; nếu trang không có https: thì cân nhắc bỏ liên kết.
                The address “http://b.vn” is not encrypted
                With http: others can read and change the page on its way, for fraud too.
                Try https://b.vn; if the site has no https:, consider leaving the link out.
                """)
    }

    @Test func explainsBrokenLink() {
        read("[a](b c)\n")
        #expect(
            findings.text == """
                x.md:1:3: warning: broken-link
                Dấu ngoặc ở đây trông như liên kết nhưng không thành liên kết
                Địa chỉ trong ngoặc tròn không được có dấu cách, và phải có dấu đóng ngoặc.
                Bỏ dấu cách trong tên tệp, hoặc viết <địa chỉ có dấu cách>.
                The brackets here look like a link but make none
                An address in round brackets may have no spaces, and needs its closing bracket.
                Take the spaces out of the file name, or write <address with spaces>.
                """)
    }

    @Test func explainsBrokenReference() {
        read("[a][b]\n")
        #expect(
            findings.text == """
                x.md:1:3: warning: broken-reference
                Liên kết này nhắc đến một tên chưa được khai báo
                [chữ][tên] cần một dòng [tên]: địa chỉ ở chỗ khác trong tệp.
                Thêm dòng ấy, hoặc viết [chữ](địa chỉ).
                This link refers to a name that is not defined
                [words][name] needs a line [name]: address somewhere in the file.
                Add that line, or write [words](address).
                """)
    }

    @Test func explainsBrokenFootnote() {
        read("a[^b]\n")
        #expect(
            findings.text == """
                x.md:1:2: warning: broken-footnote
                Dấu chú thích này không có chú thích nào đi kèm
                [^tên] cần một dòng [^tên]: nội dung chú thích.
                Thêm dòng chú thích, hoặc bỏ dấu.
                This footnote mark has no footnote
                [^name] needs a line [^name]: text of the footnote.
                Add the footnote, or remove the mark.
                """)
    }

    @Test func explainsUnusedFootnote() {
        read("[^b]: c\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: unused-footnote
                Chú thích “b” không được nhắc đến trong bài nên không hiện ra
                Chú thích chỉ hiện khi trong bài có dấu [^b].
                Đặt [^b] vào chỗ cần chú thích, hoặc xóa chú thích.
                No mark in the text leads to the footnote “b”, so it is not shown
                A footnote is shown only when the text has its mark [^b].
                Put [^b] where it belongs, or delete the footnote.
                """)
    }

    @Test func explainsImageWithoutDescription() {
        read("![](a.jpg)\n")
        #expect(
            findings.text == """
                x.md:1:1: error: image-without-description
                Hình “a.jpg” chưa có mô tả
                Người khiếm thị và người mạng yếu chỉ biết hình qua lời mô tả.
                Viết mô tả trong ngoặc vuông: ![ai, làm gì, ở đâu](a.jpg)
                The image “a.jpg” has no description
                People who don't see, and people with a weak connection, know it by its description only.
                Describe it in the square brackets: ![who does what, where](a.jpg)
                """)
    }

    @Test func explainsFileNameAsDescription() {
        read("![a.jpg](a.jpg)\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: file-name-as-description
                Mô tả hình “a.jpg” chỉ là tên tệp
                Tên tệp không cho người nghe biết trong hình có gì.
                Viết hình có ai, làm gì, ở đâu.
                The description “a.jpg” is only a file's name
                It doesn't tell people who listen what the image shows.
                Say who does what, where.
                """)
    }

    @Test func explainsImageFromElsewhere() {
        read("![a](https://b.vn/c.jpg)\n")
        #expect(
            findings.text == """
                x.md:1:1: error: image-from-elsewhere
                Hình “https://b.vn/c.jpg” nằm ở trang khác
                Trang web không tải gì từ máy chủ khác: hình sẽ không hiện, và người đọc không bị theo dõi.
                Lưu hình (nếu được phép) vào cạnh bài viết rồi ghi tên tệp.
                The image “https://b.vn/c.jpg” is on another site
                The site loads nothing from other servers: the image wouldn't show, and nobody tracks readers.
                Save the image (if that is allowed) beside the text and give its file name.
                """)
    }

    @Test func explainsHTMLOfWord() {
        read("<div>\na\n\n<div>b\n")
        #expect(
            findings.text == """
                x.md:1:1: error: raw-html
                Ở đây có mã HTML: <div> (2 chỗ)
                Mã HTML không được đưa lên trang, kể cả chữ trong dấu < >.
                Bỏ các thẻ, chỉ để lại chữ: phông, cỡ và màu do cổng định; đoạn mới thì để một dòng trống.
                There is HTML here: <div> (2 places)
                HTML is never passed on to the page, nor are words between < and >.
                Keep the words only: the site sets fonts, sizes and colours; an empty line begins a paragraph.
                """)
    }

    @Test func explainsHTML() {
        read("<section>\n")
        #expect(
            findings.text == """
                x.md:1:1: error: raw-html
                Ở đây có mã HTML: <section>
                Mã HTML không được đưa lên trang, kể cả chữ trong dấu < >.
                Dùng cách viết Markdown; muốn hiện dấu < thì viết \\<.
                There is HTML here: <section>
                HTML is never passed on to the page, nor are words between < and >.
                Write Markdown instead; for the sign < itself write \\<.
                """)
    }

    @Test func explainsComments() {
        read("<!-- a -->\n")
        #expect(
            findings.text == """
                x.md:1:1: note: html-comment
                Ghi chú trong <!-- --> không được đưa lên trang
                Nhưng ai đọc được tệp nguồn đều thấy ghi chú này.
                Xóa ghi chú khi không cần nữa.
                The remark in <!-- --> is not passed on to the page
                But everybody who can read the source file sees it.
                Delete it when it is no longer needed.
                """)
    }
}
