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
}
