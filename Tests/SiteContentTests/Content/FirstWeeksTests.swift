import CampaignModel
import Testing

@testable import SiteContent

/// What editors do in their first weeks, and what each of it is answered with.
@Suite struct FirstWeeksTests {
    private static let news = "---\ntitle: Tên\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n---\n\n"

    private func text(_ body: String) throws -> String {
        try SampleContent.campaign.with("news/a/vi.md", Self.news + body + "\n").resolved().text
    }

    @Test func tellsHowADocumentOfWordComesIn() throws {
        let content = SampleContent.campaign.with("news/a/vi.md", Self.news + "Chào.\n").with(
            "news/a/Bài mới.docx", "x")
        #expect(
            try content.resolved().text == """
                content/news/a/Bài mới.docx:1:1: warning: office-file
                Tệp Word không tự thành bài viết
                Cổng đọc bài viết trong tệp .md và bảng trong tệp .csv; tệp này không được đăng.
                Chuyển tệp ra cạnh thư mục nội dung, rồi ở đó chạy: minhbach import "Bài mới.docx" --as news/bai-moi
                A document of Word is no story yet
                The site reads stories from .md files and tables from .csv files; this one isn't published.
                Move it out, beside the content folder, then run there: minhbach import "Bài mới.docx" --as news/bai-moi
                """)
    }

    @Test(arguments: ["data/observations/tien.xlsx", "data/phieu.xlsx"])
    func tellsWhereAFormIsImportedFrom(path: String) throws {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let file = ContentFolder.File(path: path, shownPath: "content/\(path)")
        #expect(
            Diagnostic.officeFile(file).fix
                == Bilingual(
                    vi: "Chuyển tệp ra cạnh thư mục nội dung, rồi ở đó chạy: minhbach import \(name)",
                    en: "Move it out, beside the content folder, then run there: minhbach import \(name)"))
    }

    @Test func tellsHowATableOfAWorkbookComesIn() {
        let file = ContentFolder.File(path: "data/funding.xlsx", shownPath: "content/data/funding.xlsx")
        #expect(
            Diagnostic.officeFile(file).fix
                == Bilingual(
                    vi:
                        "Nếu là bảng: mở bằng Excel, lưu dạng “CSV UTF-8” thành funding.csv, rồi bỏ tệp Excel khỏi thư mục này.",
                    en:
                        "If it is the table: save it in Excel as “CSV UTF-8” under the name funding.csv, and take the workbook away."
                ))
    }

    @Test func tellsADocumentThatAttachmentsNameOnce() throws {
        let head = "---\ntitle: Tên\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n"
        let content = SampleContent.campaign.with(
            "news/a/vi.md", head + "attachments: [{file: a.docx, title: {vi: Đơn}}]\n---\n\nChào.\n"
        ).with("news/a/a.docx", "x")
        #expect(try content.resolved().findings == ["news/a/vi.md:6:22 error attachment-type"])
    }

    @Test func understandsAttachmentsInVietnamese() throws {
        let head = "---\ntitle: Tên\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n"
        let content = SampleContent.campaign.with(
            "news/a/vi.md", head + "attachments: [{tệp: a.pdf, tên: {vi: Đơn}}]\n---\n\nChào.\n")
        let told = try content.resolved().diagnostics
        #expect(told.map(\.identifier) == ["unknown-key", "unknown-key"])
        #expect(told[0].fix.vietnamese.contains("file"))
        #expect(told[1].fix.vietnamese.contains("title"))
    }

    @Test func tellsHowAWorkbookComesIn() throws {
        let content = SampleContent.campaign.with("data/observations/2026-Q3.xlsx", "x")
        #expect(
            try content.resolved().text == """
                content/data/observations/2026-Q3.xlsx:1:1: error: misnamed-table
                Không có gì đọc tệp này, mà content/data/observations/2026-Q3.csv thì không có
                Cổng đọc bảng trong tệp .csv; điều ghi trong sổ Excel không lên trang.
                Nếu là phiếu thu số liệu: chuyển ra ngoài rồi chạy minhbach import content/data/observations/2026-Q3.xlsx. Nếu là chính bảng này: mở bằng Excel, lưu dạng “CSV UTF-8” thành 2026-Q3.csv.
                Nothing reads this file, and there is no content/data/observations/2026-Q3.csv
                The site reads tables from .csv files; what a workbook says isn't published.
                If it is a form: move it out and run minhbach import content/data/observations/2026-Q3.xlsx. If it is the table itself: open it in Excel and save it as “CSV UTF-8” under the name 2026-Q3.csv.
                """)
    }

    @Test func wantsFoldersNamedAsAddresses() throws {
        #expect(
            try SampleContent.campaign.with("news/Tổ mới/vi.md", Self.news + "Chào.\n").resolved().text == """
                content/news/Tổ mới/vi.md:1:1: warning: folder-name
                Tên thư mục “Tổ mới” không dùng làm địa chỉ được
                Tên thư mục là địa chỉ của bài: chữ thường không dấu, chữ số và dấu gạch nối.
                Hãy đổi tên thư mục thành: to-moi
                The folder's name “Tổ mới” can't be an address
                It is the story's address: small letters without marks, digits and hyphens.
                Rename the folder to: to-moi
                """)
    }

    @Test func tellsOfALanguageWithoutAFileOnce() throws {
        let content = SampleContent.campaign.with("site.yaml", SampleContent.settings(languages: "vi, en, fr"))
        #expect(
            try content.resolved().text == """
                content/site.yaml:3:21: error: language-without-file
                Ngôn ngữ “fr” chưa có tệp languages/fr.yaml
                “languages” trong site.yaml kể tên ngôn ngữ này, nhưng chưa có câu chữ nào của nó.
                Chép languages/en.yaml thành languages/fr.yaml rồi dịch, hoặc bỏ “fr” khỏi dòng 3 của content/site.yaml.
                The language “fr” has no file languages/fr.yaml
                “languages” of site.yaml names it, but there are no words of it yet.
                Copy languages/en.yaml to languages/fr.yaml and translate it, or take “fr” out of line 3 of content/site.yaml.
                """)
    }

    @Test func completesAddressesThatBeginWithWWW() throws {
        let text = try text("Xem [trang](www.example.org/x).")
        #expect(text.contains("Liên kết “www.example.org/x” không dẫn đến đâu\n"))
        #expect(text.contains("Có phải bạn muốn viết “https://www.example.org/x”?"))
        #expect(text.hasSuffix("Did you mean “https://www.example.org/x”?"))
    }

    @Test(arguments: [
        (
            "<ảnh lớp 1.jpg>", "ảnh lớp 1.jpg",
            "Copy the file “ảnh lớp 1.jpg” into the folder content/news/a under the name anh-lop-1.jpg, then write ![description](anh-lop-1.jpg)",
            "Chép tệp “ảnh lớp 1.jpg” vào thư mục content/news/a với tên anh-lop-1.jpg, rồi viết ![mô tả](anh-lop-1.jpg)"
        ),
        (
            #"C:\Users\a\lop.jpg"#, #"C:\Users\a\lop.jpg"#,
            "Copy the file “lop.jpg” into the folder content/news/a, then write ![description](lop.jpg)",
            "Chép tệp “lop.jpg” vào thư mục content/news/a, rồi viết ![mô tả](lop.jpg)"
        ),
    ])
    func namesTheImageToCopy(written: String, shown: String, english: String, vietnamese: String) throws {
        let text = try text("![Lớp học buổi tối](\(written))")
        #expect(text.contains("error: missing-image\nKhông có ảnh “\(shown)”\n"))
        #expect(text.contains("\(vietnamese)\n"))
        #expect(text.hasSuffix(english))
    }

    @Test func missesFiguresThatAStoryNames() throws {
        let story = "---\ntitle: Tên\nsummary: Một câu.\ncommune: \"22918\"\nstarted: 2026-06-01\n"
        let content = SampleContent.campaign.with(
            "models/a/vi.md", story + "figures: [\"BD03@22918@2026-Q3\"]\n---\n\nChào.\n")
        #expect(
            try content.resolved().text == """
                content/models/a/vi.md:6:11: warning: absent-figure
                Không có dòng nào của số liệu “BD03@22918@2026-Q3”
                Bài nêu số liệu này làm kết quả, nhưng trang sẽ ghi “chưa báo cáo”.
                Thêm dòng ấy vào data/observations/2026-Q3.csv, hoặc nêu một số liệu đã có.
                No row speaks of the figure “BD03@22918@2026-Q3”
                The story names it as its result, but the page would say “not reported”.
                Add the row to data/observations/2026-Q3.csv, or name a figure that is there.
                """)
        let row =
            "indicator,unit,numerator,denominator,state,evidence,source,reported_on\n"
            + "BD03,22918,60,100,reported,E1,report,2026-10-05\n"
        let told = try content.with("data/observations/2026-Q3.csv", row).resolved()
        #expect(!told.text.contains("absent-figure"))
    }

    @Test func wantsAPictureInThePlaceOfAFrame() throws {
        #expect(
            try text(#"<iframe src="https://video.example/x"></iframe>"#) == """
                content/news/a/vi.md:8:1: error: foreign-frame
                Không nhúng được khung của trang khác vào bài
                Khung ấy theo dõi người đọc, tốn mạng, không in ra giấy được; video trên trang là một ảnh dẫn đến nó.
                Lưu một ảnh của video cạnh bài, rồi viết: [![Xem video: nói về gì](anh-video.jpg)](https://video.example/x)
                A frame of another site can't stand in a story
                It would track readers, cost data and vanish on paper; a video here is a picture that leads to it.
                Save a picture of it beside the story, then write: [![Watch the video: what it shows](video.jpg)](https://video.example/x)
                """)
    }

    @Test func wantsAttachmentsThatAreThereAndArePDF() throws {
        let head = "---\ntitle: Tên\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n"
        let content = SampleContent.campaign.with(
            "news/a/vi.md",
            head + "attachments: [{file: mau.pdf, title: {vi: Đơn}}, {file: a.docx, title: {vi: Đơn}}]\n---\n\nChào.\n")
        #expect(
            try content.resolved().text == """
                content/news/a/vi.md:6:22: error: attachment-missing
                Không có tệp “mau.pdf” cạnh bài
                “attachments” hứa với người đọc một tệp mà thư mục news/a không có.
                Chép tệp vào thư mục ấy, hoặc sửa tên.
                There is no file “mau.pdf” beside the text
                “attachments” promises readers a file that the folder news/a doesn't hold.
                Copy it into that folder, or correct its name.
                content/news/a/vi.md:6:57: error: attachment-type
                Không đính kèm được “a.docx”
                Tệp đính kèm là PDF để cạnh bài: ai cũng mở được, in được và không chạy mã lệnh.
                Xuất tệp ra PDF, để vào thư mục của bài, rồi ghi tên tệp ấy.
                “a.docx” can't be an attachment
                Attachments are PDF files beside the text: everybody can open and print them, and they run no code.
                Export it as PDF into the story's folder, and name that file.
                """)
    }

    @Test func saysWhichTranslationIsOlderThanItsSource() throws {
        let english = "---\ntitle: Name\nsummary: A sentence.\n---\n\nHello.\n"
        let content = SampleContent.campaign.with("news/a/vi.md", Self.news + "Chào.\n").with("news/a/en.md", english)
            .with("languages/en.sources.yaml", "\"news/a\": \"0123456789abcdef\"\n")
        let versions = try #require(try content.resolved().site?.stories.first?.versions)
        #expect(versions[LanguageTag("en")]?.isStale == true)
        #expect(versions[LanguageTag("vi")]?.isStale == false)
        let blocks = try #require(StoryBlocks(Self.news + "Chào.\n"))
        var sources = TranslationSources()
        sources.remember("news/a", TranslationSources.text(title: "Tên", summary: "Một câu.", blocks))
        let fresh = try content.with("languages/en.sources.yaml", sources.text).resolved()
        #expect(fresh.site?.stories.first?.versions[LanguageTag("en")]?.isStale == false)
    }

    @Test func remembersSourcesOfFilesOfWindows() {
        #expect(TranslationSources("# a\r\n\"b\": \"1\"\r\n\"c\": \"2\"\r\n").names == ["b": "1", "c": "2"])
    }
}
