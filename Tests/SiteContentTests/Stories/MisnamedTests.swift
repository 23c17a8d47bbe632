import CampaignModel
import Testing

@testable import SiteContent

/// Files and folders under other names than those that are read: one message, with the name that they need.
@Suite struct MisnamedTests {
    private let news = "---\ntitle: Một tin\nsummary: Bà con.\ndate: 2026-11-20\nkind: news\n---\n\nBà con.\n"
    private let model = "---\ntitle: Một lớp\nsummary: Bà con.\ncommune: \"1\"\nstarted: 2026-06-15\n---\n\nBà con.\n"

    @Test(arguments: ["vn.md", "VI.md", "vi-VN.md", "vi.markdown", "vi.txt", "index.md", "a.md", " vi.md", "vi.md.txt"])
    func tellsTheNameOfAStorysFile(name: String) throws {
        let result = try SampleContent.minimal.with("news/a/\(name)", news).resolved()
        #expect(result.findings == ["news/a/\(name):1:1 error misnamed-story"])
        #expect(result.text.contains("Hãy đổi tên tệp thành: vi.md"))
    }

    @Test func explainsAMisnamedStory() throws {
        #expect(
            try SampleContent.minimal.with("news/a/vn.md", news).resolved().text == """
                content/news/a/vn.md:1:1: error: misnamed-story
                Tệp “vn.md” phải mang tên vi.md
                Tên tệp là mã ngôn ngữ, chữ thường: vi.md, en.md; tên bài là tên thư mục.
                Hãy đổi tên tệp thành: vi.md
                The file “vn.md” must be called vi.md
                A file’s name is its language in small letters: vi.md, en.md; the folder’s name is the story’s.
                Rename the file to: vi.md
                """)
    }

    @Test func explainsASpellingOfALanguage() throws {
        #expect(
            try SampleContent.minimal.with("news/a/vi.md", news).with("news/a/english.md", news).resolved().text == """
                content/news/a/english.md:1:1: warning: stray-language
                Tên “english.md” không phải mã ngôn ngữ của trang
                Tệp này không được đăng. Mã của ngôn ngữ ấy là en.
                Hãy đổi tên tệp thành: en.md
                “english.md” isn’t a language of the site
                This file isn't published. The language is called en.
                Rename the file to: en.md
                """)
    }

    @Test func explainsAStoryInTheFolderOfAnotherKind() throws {
        #expect(
            try SampleContent.minimal.with("news/a/vi.md", model).resolved().text == """
                content/news/a/vi.md:1:1: error: story-of-other-kind
                Bài này có các mục của “models” (commune, started) nhưng nằm trong thư mục “news”
                Thư mục cho biết loại bài: news là tin, models là mô hình, ambassadors là đại sứ, pages là trang.
                Chuyển thư mục thành: content/models/a
                This story has the keys of “models” (commune, started) but stands in “news”
                The folder tells the kind: news, models, ambassadors or pages.
                Move the folder to: content/models/a
                """)
    }

    @Test(arguments: ["models", "pages", "ambassadors"])
    func knowsNewsInEveryOtherFolder(kind: String) throws {
        #expect(
            try SampleContent.minimal.with("\(kind)/a/vi.md", news).resolved().findings
                == ["\(kind)/a/vi.md:1:1 error story-of-other-kind"])
    }

    @Test func explainsACopiedFolder() throws {
        let result = try SampleContent.minimal.with("news/a/vi.md", news).with("news/a - Copy/vi.md", news).resolved()
        #expect(
            result.text == """
                content/news/a - Copy/vi.md:1:1: warning: second-copy
                Thư mục “a - Copy” giống như bản sao của “a” và không được đăng
                Máy tính đặt tên như vậy khi chép thư mục; đăng cả hai thì một bài có hai địa chỉ.
                Xóa thư mục này; nếu là bài khác thì đặt cho nó một tên riêng.
                The folder “a - Copy” looks like a copy of “a” and isn't published
                Computers name copied folders so; with both a story would have two addresses.
                Delete the folder; if it is another story give it a name of its own.
                """)
    }

    @Test(arguments: [
        ("data/reports.CSV", "data/reports.csv"), ("data/Reports.csv", "data/reports.csv"),
        ("data/reports.csv.txt", "data/reports.csv"), ("data/reports .csv", "data/reports.csv"),
        ("reports.csv", "data/reports.csv"), ("data/observations/2026-Q4.CSV", "data/observations/2026-Q4.csv"),
        ("data/observations/nam/2026-Q4.csv", "data/observations/2026-Q4.csv"),
        ("data/composite.yml", "data/composite.yaml"), ("data/report.csv", "data/reports.csv"),
        ("data/comunes.csv", "data/communes.csv"),
        ("data/task_updates.csv", "data/task-updates.csv"), ("data/reprots.csv", "data/reports.csv"),
        ("data/task updates.csv", "data/task-updates.csv"),
    ])
    func stopsAtATableThatNothingReads(path: String, meant: String) throws {
        let result = try SampleContent.minimal.with(exactly: path, "a\n").resolved()
        #expect(result.findings == ["\(path):1:1 error misnamed-table"])
        #expect(result.text.contains("Hãy đổi tên hoặc chuyển tệp thành: content/\(meant)"))
    }

    @Test func tellsANearNameBesideTheTable() throws {
        let head = "unit,kind,period,due_on,received_on\n"
        let result = try SampleContent.minimal.with("data/reports.csv", head).with("data/report.csv", head).resolved()
        #expect(result.findings == ["data/report.csv:1:1 warning misnamed-table"])
        #expect(result.text.contains("Đây là bản mới thì chép đè lên content/data/reports.csv; không thì xóa."))
    }

    @Test(arguments: ["data/notes.csv", "data/observations/report.txt", "data/survey.csv"])
    func takesNoOtherNameForASlip(path: String) throws {
        #expect(!(try SampleContent.minimal.with(exactly: path, "a\n").resolved().text.contains("misnamed-table")))
    }

    @Test func explainsAMisnamedTable() throws {
        #expect(
            try SampleContent.minimal.with(exactly: "data/reports.CSV", "a\n").resolved().text == """
                content/data/reports.CSV:1:1: error: misnamed-table
                Không có gì đọc tệp này, mà content/data/reports.csv thì không có
                Tên và thư mục phải đúng từng chữ, kể cả chữ thường, chữ hoa và đuôi tệp.
                Hãy đổi tên hoặc chuyển tệp thành: content/data/reports.csv
                Nothing reads this file, and there is no content/data/reports.csv
                Name and folder must be right to the letter, small letters, capitals and ending included.
                Rename or move it to: content/data/reports.csv
                """)
    }

    @Test func stopsAtAWorkbookInPlaceOfATable() throws {
        #expect(
            try SampleContent.minimal.with(exactly: "data/observations/2026-Q4.xlsx", "a\n").resolved().text == """
                content/data/observations/2026-Q4.xlsx:1:1: error: misnamed-table
                Không có gì đọc tệp này, mà content/data/observations/2026-Q4.csv thì không có
                Cổng đọc bảng trong tệp .csv; điều ghi trong sổ Excel không lên trang.
                Nếu là phiếu thu số liệu: chuyển ra ngoài rồi chạy minhbach import content/data/observations/2026-Q4.xlsx. Nếu là chính bảng này: mở bằng Excel, lưu dạng “CSV UTF-8” thành 2026-Q4.csv.
                Nothing reads this file, and there is no content/data/observations/2026-Q4.csv
                The site reads tables from .csv files; what a workbook says isn't published.
                If it is a form: move it out and run minhbach import content/data/observations/2026-Q4.xlsx. If it is the table itself: open it in Excel and save it as “CSV UTF-8” under the name 2026-Q4.csv.
                """)
    }
}
