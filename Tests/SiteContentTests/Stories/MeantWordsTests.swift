import CampaignModel
import Foundation
import Testing

/// Names in place of codes, Vietnamese names of keys and copies of files are answered with what was meant.
@Suite struct MeantWordsTests {
    private func text(_ facts: String, file: String = "vi.md") throws -> String {
        let story = "---\ntitle: Tên\nsummary: Một câu.\n\(facts)\n---\n\nChào.\n"
        return try SampleContent.campaign.with("news/a/\(file)", story).resolved().text
    }

    @Test(arguments: ["Phường Mũi Né", "mũi né", "Mui Ne"])
    func tellsTheCodeOfAName(name: String) throws {
        let text = try text("date: 2026-10-01\nkind: news\ncommunes: [\(name)]")
        #expect(text.contains("“\(name)” is 22918: write “22918” here."))
        #expect(text.contains("“\(name)” có mã 22918: hãy ghi “22918” vào đây."))
    }

    @Test(arguments: [
        "đang triển khai": "progress", "Đang tiến hành": "progress", "đã xong": "done", "hoàn tất": "done",
    ])
    func knowsVietnameseStatesOfTasks(written: String, meant: String) throws {
        let text = try SampleContent.campaign.with(
            "data/task-updates.csv", "task,agency,unit,date,state,summary_vi\nT01,A07,,2026-08-01,\(written),Xong\n"
        ).resolved().text
        #expect(text.contains("Có phải ý bạn là “\(meant)”?"))
    }

    @Test func asksForStraightQuotationMarks() throws {
        let text = try text("date: 2026-10-01\nkind: news\ncommunes: [“24736”]")
        #expect(text.contains("Dùng dấu nháy thẳng, không dùng dấu ngoặc cong: \"24736\""))
        #expect(text.contains("Use straight quotation marks, not curly ones: \"24736\""))
    }

    @Test func knowsVietnameseNamesOfKeys() throws {
        let text = try text("ngày: 2026-10-01\nkind: news")
        #expect(text.contains("Did you mean “date”?"))
    }

    /// A key under another name isn't missing as well.
    @Test(arguments: ["ngày", "dat"])
    func tellsAMisspeltKeyOnce(key: String) throws {
        let text = try text("\(key): 2026-10-01\nkind: news")
        #expect(text.components(separatedBy: ": error: ").count == 2, "\(text)")
        #expect(text.contains("Did you mean “date”?"))
    }

    @Test(arguments: ["cảnh báo": "warning", "tin": "news", "sơ kết": "review", "Lịch": "calendar"])
    func knowsVietnameseKindsOfNews(written: String, meant: String) throws {
        let text = try text("date: 2026-10-01\nkind: \(written)")
        #expect(text.contains("Có phải ý bạn là “\(meant)”?"), "\(text)")
    }

    @Test(arguments: ["Quý III/2026", "Q3/2026", "quý 3 năm 2026", "Quý III-2026"])
    func knowsHowPeriodsAreWritten(period: String) throws {
        let reports = "unit,kind,period,due_on,received_on,evidence\n22918,quarter,\(period),2026-10-15,,\n"
        let text = try SampleContent.campaign.with("data/reports.csv", reports).resolved().text
        #expect(text.contains("“\(period)” có mã 2026-Q3: hãy ghi “2026-Q3” vào đây."), "\(text)")
    }

    @Test func listsThePagesThatALinkMayName() throws {
        let good = "---\ntitle: Tên\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n---\n\n[Xem](page:huong-dan)\n"
        let text = try SampleContent.campaign.with("news/a/vi.md", good).resolved().text
        #expect(text.contains("Không có trang “huong-dan”"))
        #expect(text.contains("Hãy chọn một trong các giá trị: "), "\(text)")
    }

    @Test(arguments: ["vi (1).md", "VI.md", "vi.md.txt"])
    func tellsCopiesOfAFile(name: String) throws {
        let good = "---\ntitle: Tên\nsummary: Một câu.\ndate: 2026-10-01\nkind: news\n---\n\nChào.\n"
        let result = try SampleContent.campaign.with("news/a/vi.md", good).with("news/a/\(name)", good).resolved()
        #expect(
            result.text == """
                content/news/a/\(name):1:1: warning: second-copy
                Tệp này giống như bản sao của vi.md và không được đăng
                Máy tính đặt tên như vậy khi tải về hay chép hai lần; trang chỉ đọc vi.md.
                Đây là bản mới thì đổi tên thành vi.md; không thì xóa.
                This file looks like a copy of vi.md and isn't published
                Computers name files so when they are fetched or copied twice; the site reads vi.md only.
                If it is the newer one, rename it to vi.md; else delete it.
                """)
    }
}
