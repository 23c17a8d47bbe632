import CampaignModel
import Testing

/// What stories bring along from Word, phones and other systems: each slip has its message, word for word.
@Suite struct SlippedStoryTests {
    private func resolved(_ body: String, title: String = "Khai mạc lớp học", _ more: String = "") throws
        -> SampleContent
    {
        let text = "---\ntitle: \(title)\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n\(more)---\n\n\(body)\n"
        return SampleContent.campaign.with("news/a/vi.md", text)
    }

    private func text(_ body: String, title: String = "Khai mạc lớp học", _ more: String = "") throws -> String {
        try resolved(body, title: title, more).resolved().text
    }

    private func findings(_ body: String, _ more: String = "") throws -> [String] {
        try resolved(body, more).resolved().findings
    }

    @Test func tellsASecondFrontMatterForWhatItIs() throws {
        #expect(
            try text("---\ndraft: true\nkind: warning\n---\n\nChào.") == """
                content/news/a/vi.md:8:1: error: second-front-matter
                Trong bài có phần khai báo thứ hai, không mục nào của nó có tác dụng
                Chỉ phần giữa hai dòng --- đầu tiên được đọc; các dòng này sẽ hiện trên trang như đề mục.
                Chuyển các mục đúng lên phần khai báo ở đầu tệp, rồi xóa dòng 8–11.
                The text holds a second front matter, and nothing of it has an effect
                Only what stands between the first two lines of --- is read; these lines would be shown as a heading.
                Move what is right into the one at the top, then delete lines 8–11.
                """)
    }

    @Test func leavesExamplesOfFrontMatterInCodeAlone() throws {
        #expect(try findings("Chào.\n\n```\n---\ndraft: true\n---\n```") == [])
        #expect(try findings("Một đoạn.\n\n---\n\nHai.\n\n---\n\nBa.") == [])
    }

    @Test func tellsATitleThatTheTextRepeats() throws {
        #expect(
            try text("**KHAI MẠC LỚP HỌC**\n\nChào.") == """
                content/news/a/vi.md:8:1: warning: repeated-title
                Bài mở đầu bằng chính tiêu đề “Khai mạc lớp học”
                Trang đã hiện tiêu đề lấy từ mục “title”; người đọc sẽ thấy và nghe nó hai lần.
                Xóa dòng này khỏi bài.
                The text begins with its own title, “Khai mạc lớp học”
                The page shows the title from “title” already; readers would see and hear it twice.
                Delete this line from the text.
                """)
        #expect(
            try text("Khai mạc lớp học\n---\n\nChào.").contains(
                "Delete this line and the one of signs below it from the text."))
    }

    @Test func stopsASecondHeadingOfLevelOneThatRepeatsTheTitle() throws {
        #expect(try findings("# Khai mạc lớp học\n\nChào.") == ["news/a/vi.md:8:1 error repeated-title"])
        #expect(try findings("Khai mạc lớp học\n===\n\nChào.") == ["news/a/vi.md:8:1 error repeated-title"])
    }

    @Test(arguments: ["## Khai mạc lớp học.", "Khai mạc lớp học", "***Khai mạc lớp học***"])
    func tellsEachWayToRepeatATitleOnce(line: String) throws {
        #expect(try findings("\(line)\n\nChào.") == ["news/a/vi.md:8:1 warning repeated-title"])
    }

    @Test func takesATitleInsideASentenceForWhatItIs() throws {
        #expect(try findings("Khai mạc lớp học\nở xã là việc vui.") == [])
        #expect(try findings("Khai mạc lớp học ở xã.\n\nKhai mạc lớp học") == [])
    }

    @Test func tellsLinksThatTrackReaders() throws {
        #expect(
            try text("Xem [trang](https://example.org/a?id=1&fbclid=IwAR1&utm_source=fb#x) nhé.") == """
                content/news/a/vi.md:8:5: warning: tracked-address
                Địa chỉ mang theo dấu theo dõi người đọc: fbclid, utm_source
                Mạng xã hội và thư quảng bá thêm các dấu này để biết ai chia sẻ, ai bấm; trang đích không cần chúng.
                Hãy viết: https://example.org/a?id=1#x
                The address carries marks that track readers: fbclid, utm_source
                Platforms and newsletters add them to learn who shared and who followed a link; the page needs none of them.
                Write: https://example.org/a?id=1#x
                """)
        #expect(try text("https://youtu.be/abc?si=Xy1").contains("Write: https://youtu.be/abc\n".dropLast()))
        #expect(
            try text("https://WWW.YouTube.com/watch?v=a&si=Xy1").hasSuffix("Write: https://WWW.YouTube.com/watch?v=a"))
    }

    @Test(arguments: [
        "https://example.org/?si=1", "https://example.org/utm_source=1", "https://example.org/a?id=1",
        "https://example.org/#fbclid=1",
    ])
    func leavesOtherAddressesAlone(address: String) throws {
        #expect(try findings("Xem [trang](\(address)).") == [])
    }

    @Test func tellsWhatASkeletonSaysInPlaceOfAText() throws {
        #expect(
            try text("Viết tin ở đây. Câu đầu trả lời: việc gì, ở đâu, khi nào, ai cần làm gì.") == """
                content/news/a/vi.md:8:1: warning: unfinished-text
                Trong bài còn chữ “Viết tin ở đây.”
                Chữ này đánh dấu việc chưa làm xong và sẽ hiện trên trang.
                Viết nốt chỗ này; chưa xong cả bài thì thêm draft: true ở đầu tệp.
                The text still says “Viết tin ở đây.”
                It marks what isn't finished, and would be published.
                Finish it; if the whole text isn't ready, add draft: true at the top of the file.
                """)
    }

    @Test func tellsNewsThatIsOverBeforeItsDay() throws {
        #expect(
            try text("Chào.", "expire_on: 2026-09-30\n").contains(
                """
                content/news/a/vi.md:4:7: warning: news-ended-before
                Tin ghi ngày 2026-10-01 nhưng từ 2026-09-30 đã hết hạn đăng
                “expire_on” là ngày đầu tiên không còn đăng bài: trong ngày của tin, ở địa chỉ này chỉ có một thông báo.
                Hãy sửa “date” hoặc “expire_on”.
                News of 2026-10-01 that is over from 2026-09-30 on
                “expire_on” is the first day without the story: on its own day only a notice stands at its address.
                Correct “date” or “expire_on”.
                """))
        #expect(
            try findings("Chào.", "expire_on: 2026-10-02\n").contains { $0.hasSuffix("news-ended-before") } == false)
    }

    @Test func tellsAFilmOnceAndWhereItBelongs() throws {
        let film = """
            Cổng không đăng tệp phim, ghi âm “phim.mp4”
            Một phút phim nặng hơn cả cổng; phim đặt ở nơi chuyên phát phim, còn bài có ảnh dẫn đến đó.
            Đưa tệp lên kênh của tỉnh, lưu một ảnh cạnh bài, rồi viết: [![Xem phim: có gì trong đó](video.jpg)](https://…)
            The site doesn't publish the film or recording “phim.mp4”
            A minute of film weighs more than the whole site; films stand where films are played, and a picture leads there.
            Put it on the province's channel, save a picture beside the story, then write: [![Watch: what it shows](video.jpg)](https://…)
            """
        let alone = try resolved("Chào.").with("news/a/phim.mp4", "x")
        #expect(try alone.resolved().text == "content/news/a/phim.mp4:1:1: warning: video-file\n" + film)
        let shown = try resolved("Xem ![lớp](phim.mp4) nhé.").with("news/a/phim.mp4", "x")
        #expect(try shown.resolved().text == "content/news/a/vi.md:8:5: error: video-file\n" + film)
        let linked = try resolved("Xem [lớp](phim.mp4) nhé.").with("news/a/phim.mp4", "x")
        #expect(try linked.resolved().text == "content/news/a/vi.md:8:5: error: video-file\n" + film)
    }

    @Test func tellsAnUnnamedPDFOnceAndHowToNameIt() throws {
        let alone = try resolved("Chào.").with("news/a/mau.pdf", "x")
        #expect(
            try alone.resolved().text == """
                content/news/a/mau.pdf:1:1: warning: undeclared-attachment
                Tệp “mau.pdf” chưa được khai báo là tệp đính kèm
                Tệp chỉ được đăng khi phần khai báo của bài nêu tên nó, để không ai vô ý đăng một tệp.
                Thêm vào phần khai báo: attachments: [{file: mau.pdf, title: {vi: "Tệp là gì"}}]
                The file “mau.pdf” isn't declared as an attachment
                A file is published only when the story's front matter names it, so that none is published by accident.
                Add to the front matter: attachments: [{file: mau.pdf, title: {vi: "What it is"}}]
                """)
        let linked = try resolved("Xem [mẫu](mau.pdf).").with("news/a/mau.pdf", "x")
        #expect(try linked.resolved().findings == ["news/a/vi.md:8:5 error undeclared-attachment"])
        let broken = try resolved("Chào.", "attachments: [{file: mau.pdf, title: Đơn}]\n").with("news/a/mau.pdf", "x")
        #expect(try broken.resolved().findings == ["news/a/vi.md:6:38 error wrong-shape"])
    }

    @Test func showsHowAttachmentsAreWritten() throws {
        #expect(
            try text("Chào.", "attachments: [mau.pdf]\n").contains(
                "Write it like this: attachments: [{file: …, title: {vi: …, en: …}}]"))
    }

    @Test func namesTheAttachmentThatWasMeant() throws {
        let named = "attachments: [{file: Mau.pdf, title: {vi: Đơn}}]\n"
        #expect(
            try resolved("Chào.", named).with("news/a/mau.pdf", "x").resolved().text.contains(
                """
                There is no file “Mau.pdf” beside the text
                “attachments” promises readers a file that the folder news/a doesn't hold.
                Is it “mau.pdf”?
                """))
        let twice = "attachments: [{file: mau.pdf, title: {vi: Đơn}}, {file: mau.pdf, title: {vi: Đơn}}]\n"
        #expect(
            try resolved("Chào.", twice).with("news/a/mau.pdf", "x").resolved().findings
                == ["news/a/vi.md:6:57 error repeated-item"])
    }

    @Test func namesTheFileOfAStoryWhoseAddressIsTyped() throws {
        let other = "---\ntitle: Khác\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n---\n\nChào.\n"
        let told = try resolved("Xem [bài](/tin-tuc/b-khac/).").with("news/b-khac/vi.md", other).resolved().text
        #expect(told.contains("The link “/tin-tuc/b-khac/” leads nowhere"))
        #expect(told.contains("Did you mean “../b-khac/vi.md”?"))
    }
}
