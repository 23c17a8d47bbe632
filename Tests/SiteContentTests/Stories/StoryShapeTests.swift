import CampaignModel
import Testing

/// A story without a text and a title that nobody sees whole are told.
@Suite struct StoryShapeTests {
    private func text(title: String, body: String, _ more: String = "") throws -> String {
        let text = "---\ntitle: \(title)\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n\(more)---\n\(body)"
        return try SampleContent.campaign.with("news/a/vi.md", text).resolved().text
    }

    @Test func tellsOfATextThatIsMissing() throws {
        #expect(
            try text(title: "Tên", body: "\n") == """
                content/news/a/vi.md:7:1: warning: story-without-text
                Bài chỉ có phần khai báo, không có nội dung
                Trang sẽ chỉ có tiêu đề và tóm tắt.
                Viết nội dung sau dòng --- thứ hai, hoặc thêm draft: true.
                The story has front matter but no text
                The page would have a title and a summary only.
                Write the text below the second line of ---, or add draft: true.
                """)
        #expect(try text(title: "Tên", body: "Chào.\n") == "")
    }

    /// A slip in the head hides no other mistake of the story.
    @Test func tellsAMisspeltKeyTogetherWithAllElse() throws {
        let told = try text(
            title: "Tên", body: "Xem [trang](khong-co).\n\n**Nhóm một**\n\nChào.\n", "sumary: Hai câu.\n")
        #expect(told.contains("content/news/a/vi.md:6:1: error: unknown-key\n"))
        #expect(told.contains("content/news/a/vi.md:8:5: error: broken-link\n"))
        #expect(told.contains("content/news/a/vi.md:10:1: warning: bold-heading\n"))
    }

    @Test func tellsOfATitleInCapitals() throws {
        #expect(
            try text(title: "CẢNH BÁO MÃ QR DÁN ĐÈ", body: "Chào.\n") == """
                content/news/a/vi.md:2:8: warning: heading-in-capitals
                Tiêu đề “CẢNH BÁO MÃ QR DÁN ĐÈ” viết toàn chữ hoa
                Chữ hoa liền một dòng khó đọc, và phần mềm đọc màn hình có thể đánh vần từng chữ.
                Viết chữ thường, chỉ viết hoa chữ đầu và tên riêng.
                The title “CẢNH BÁO MÃ QR DÁN ĐÈ” is all in capitals
                Lines of capitals are hard to read, and screen readers may spell them out.
                Write it in small letters, with a capital at the start and in names.
                """)
        #expect(try text(title: "VNeID", body: "Chào.\n") == "")
    }

    @Test func tellsOfATitleThatListsCutOff() throws {
        let long = String(repeating: "dài ", count: 31) + "x"
        #expect(
            try text(title: long, body: "Chào.\n") == """
                content/news/a/vi.md:2:8: warning: long-title
                Tiêu đề dài 125 ký tự
                Danh sách, kết quả tìm kiếm và màn hình điện thoại không hiện hết tiêu đề quá 120 ký tự.
                Rút gọn tiêu đề; phần còn lại đưa vào “summary”.
                The title has 125 characters
                Lists, search results and phones don't show more than about 120.
                Shorten it; put the rest into “summary”.
                """)
        #expect(try text(title: String(repeating: "dài ", count: 29) + "x", body: "Chào.\n") == "")
    }

    @Test(arguments: ["\u{A0}\n", "&nbsp;\n\n---\n", "## Kết quả\n\n## Liên hệ\n", "-\n\n…\n"])
    func tellsOfATextOfBlanksAndHeadings(body: String) throws {
        #expect(try text(title: "Tên", body: body).contains("warning: story-without-text\n"), "\(body)")
    }

    @Test func tellsOfAPictureThatNoStoryShows() throws {
        let text = "---\ntitle: Tin\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n---\n\nChào.\n"
        let content = SampleContent.campaign.with("news/a/vi.md", text).with("news/a/lop hoc.jpg", "x")
        #expect(
            try content.resolved().text == """
                content/news/a/lop hoc.jpg:1:1: warning: unused-picture
                Không bài nào dùng ảnh này nên ảnh không được đăng
                Ảnh cạnh bài chỉ lên trang khi bài nhắc đến tên tệp của nó.
                Đặt vào chỗ cần: ![điều nhìn thấy trong ảnh](<lop hoc.jpg>); không dùng thì chuyển ảnh ra ngoài.
                No story shows this picture, so it isn't published
                A picture beside a story is published only where the text names its file.
                Put ![what one sees in it](<lop hoc.jpg>) where it belongs; if it isn't used, move it elsewhere.
                """)
        let shown = content.with("news/a/vi.md", text + "\n![Lớp học vui](lop%20hoc.jpg)\n")
        #expect(try !shown.resolved().text.contains("unused-picture"))
    }

    @Test func tellsOfATextBesideAStory() throws {
        let text = "---\ntitle: Tin\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n---\n\nChào.\n"
        #expect(
            try SampleContent.campaign.with("news/a/vi.md", text).with("news/a/vi.txt", "Chào.\n").resolved().text
                == """
                content/news/a/vi.txt:1:1: warning: unknown-file
                Không có gì đọc tệp này: cổng chỉ đọc vi.md
                Bài viết là tệp .md; chữ trong tệp này không lên trang.
                Nếu đây là bản mới thì chép chữ vào vi.md; không thì xóa tệp này.
                Nothing reads this file: the site reads vi.md
                Stories are .md files; nothing of this one is published.
                If it is a newer version copy its words into vi.md; if not, delete it.
                """)
    }

    @Test func tellsOfValuesInCurlyQuotationMarks() throws {
        let text =
            "---\ntitle: “Tin vui”\nsummary: Một câu.\ndate: “2026-10-01”\nkind: “news”\ndemonstration: ‘true’\n---\n\nChào.\n"
        let found = try SampleContent.campaign.with("news/a/vi.md", text).resolved().text
        let fixes = found.split(separator: "\n").filter { $0.hasPrefix("Bỏ dấu") || $0.hasPrefix("Take") }
        #expect(
            fixes == [
                "Bỏ dấu ngoặc quanh giá trị, chỉ viết: 2026-10-01",
                "Take the quotation marks around the value away and write just: 2026-10-01",
                "Bỏ dấu ngoặc quanh giá trị, chỉ viết: news",
                "Take the quotation marks around the value away and write just: news",
                "Bỏ dấu ngoặc quanh giá trị, chỉ viết: true",
                "Take the quotation marks around the value away and write just: true",
            ])
        #expect(!found.contains("md:2:"))
    }

    @Test(arguments: ["TODO", "…", "Tin về «Tên_xã»", "Số ..../KH-UBND", "Tiêu đề"])
    func tellsOfTitlesThatAreNotWrittenYet(title: String) throws {
        #expect(
            try text(title: "\"\(title)\"", body: "Chào.\n").hasPrefix(
                "content/news/a/vi.md:2:8: warning: unfinished-text\n"))
    }

    @Test func explainsATitleThatIsNotWrittenYet() throws {
        #expect(
            try text(title: "TODO", body: "Chào.\n") == """
                content/news/a/vi.md:2:8: warning: unfinished-text
                Chữ ở mục “title” chưa viết xong: “TODO”
                Những chữ và dấu này giữ chỗ cho điều sẽ viết; người đọc sẽ thấy chúng.
                Viết nốt; chưa có gì để viết thì để trống nếu ô không bắt buộc.
                The text in key “title” isn't finished: “TODO”
                Such words and signs keep a place for what is to come; readers would see them.
                Finish it; where there is nothing to write yet leave it empty, if it may be.
                """)
    }

    @Test func tellsOfVietnameseWithoutMarks() throws {
        let body = String(repeating: "ba con hoc chu so ", count: 6) + "\n"
        #expect(
            try text(title: "Lop hoc chu so", body: body) == """
                content/news/a/vi.md:2:8: warning: unaccented-text
                Tiêu đề không có dấu tiếng Việt
                Chữ không dấu khó hiểu, và máy đọc màn hình đọc sai.
                Gõ lại có dấu, bằng bộ gõ Telex hay VNI.
                The title has no Vietnamese marks
                Without them words are hard to understand, and screen readers read them wrongly.
                Type it with marks, by Telex or VNI.
                content/news/a/vi.md:7:1: warning: unaccented-text
                Cả bài không có dấu tiếng Việt
                Chữ không dấu khó hiểu, và máy đọc màn hình đọc sai.
                Gõ lại có dấu, bằng bộ gõ Telex hay VNI.
                The whole text has no Vietnamese marks
                Without them words are hard to understand, and screen readers read them wrongly.
                Type it with marks, by Telex or VNI.
                """)
        #expect(try text(title: "Zalo, VNeID, Google", body: "OK.\n") == "")
    }
}
