import CampaignModel
import Testing

@testable import SiteContent

/// What hasty hands do to files: one message that says what to do.
@Suite struct ClumsyEditTests {
    private let story = "---\ntitle: A\nsummary: B\ndate: 2026-07-06\nkind: news\n---\n\nChào.\n"

    private func found(_ path: String, _ text: String) throws -> SampleResolution {
        try SampleContent.campaign.with(path, text).resolved()
    }

    @Test(arguments: [
        "data/Bản sao của funding.csv", "data/funding - Sao chép.csv", "data/funding-LAPTOP-A1B2C3.csv",
        "data/funding (Lan's conflicted copy 2026-11-20).csv", "data/funding_final.csv",
    ])
    func knowsHowCopiesAreNamed(path: String) throws {
        #expect(try found(path, "x\n").findings == ["\(path):1:1 warning second-copy"])
    }

    @Test(arguments: ["Copy of vi.md", "vi-final.md", "vi - Copy.md"])
    func knowsHowCopiesOfStoriesAreNamed(name: String) throws {
        let result = try SampleContent.campaign.with("news/a/vi.md", story).with("news/a/\(name)", story).resolved()
        #expect(result.findings == ["news/a/\(name):1:1 warning second-copy"])
    }

    @Test(arguments: ["data/~$funding.csv", "news/a/~$vi.docx", "news/a/Thumbs.db", "news/a/desktop.ini"])
    func passesOverWhatSystemsLeave(path: String) throws {
        #expect(try SampleContent.campaign.with("news/a/vi.md", story).with(path, "x").resolved().findings == [])
    }

    @Test func saysWhereAStoryBelongs() throws {
        #expect(
            try found("news/tin-moi.md", story).text == """
                content/news/tin-moi.md:1:1: warning: misplaced-story
                Bài viết này không nằm đúng thư mục nên không được đăng
                Mỗi bài có một thư mục riêng trong news, models, ambassadors hoặc pages (chữ thường, tiếng Anh).
                Chuyển tệp thành: content/news/tin-moi/vi.md
                This story isn’t in its folder, so it isn’t published
                Each story has a folder of its own in news, models, ambassadors or pages (small letters).
                Move the file to: content/news/tin-moi/vi.md
                """)
        let fixes = try ["News/a/vi.md", "Tin tức/a/vi.md"].map { try found($0, story).diagnostics.map(\.fix.english) }
        #expect(fixes == [["Move the file to: content/news/a/vi.md"], ["Move the file to: content/news/a/vi.md"]])
    }

    @Test(arguments: [
        ("data/funding.csv", "PK\u{3}\u{4}x", "Rename it to .xlsx, open it in Excel and save it as “CSV UTF-8”."),
        ("news/a/vi.md", "{\\rtf1 x}", "Open it in Word, save it as .docx, then use minhbach import."),
        (
            "data/funding.csv", "<html><table>",
            "A system exported a web page, not a table: open it in Excel and save it as “CSV UTF-8”."
        ),
    ])
    func tellsWhatAFileReallyIs(path: String, text: String, fix: String) throws {
        let result = try found(path, text)
        #expect(result.findings == ["\(path):1:1 error other-file-type"])
        #expect(result.diagnostics.map(\.fix.english) == [fix])
    }

    @Test func tellsATelephoneWithoutItsZero() throws {
        let head = "unit,kind,count,planned,contact_vi,contact_en,phone,hours_vi,hours_en,address_vi,address_en\n"
        #expect(
            try found("data/teams.csv", head + "22918,community_team,2,,,,2633822123,,,,\n").findings
                == ["data/teams.csv:2:1 warning phone-number"])
    }

    @Test func tellsRowsThatWouldCountTwice() throws {
        let head = "unit,kind,count,planned,contact_vi,contact_en,phone,hours_vi,hours_en,address_vi,address_en\n"
        let text = try found(
            "data/teams.csv", head + "22918,community_team,2,,,,,,,,\n22918,community_team,3,,,,,,,,\n"
        ).text
        #expect(
            text == """
                content/data/teams.csv:3:1: error: repeated-row
                Dòng này trùng unit, kind với một dòng ở trên
                Dòng 2 nói về cùng một việc; để cả hai thì số liệu bị tính hai lần.
                Nếu một mã bị gõ nhầm thì sửa mã; nếu không thì chỉ giữ một dòng.
                This row has the same unit, kind as one above
                Line 2 is about the same; with both it would count twice.
                If a code was mistyped, correct it; else keep one of the rows.
                """)
        #expect(
            try found("data/teams.csv", head + "22918,community_team,2,,,,,,,,\n" + head).findings == [
                "data/teams.csv:3:1 error heads-again"
            ])
        let rows = String(repeating: "22918,community_team,2,,,,,,,,\n", count: 30)
        #expect(try found("data/teams.csv", head + rows).findings == ["data/teams.csv:3:1 error repeated-row"])
    }

    @Test(arguments: [
        ("31/9/2026", "Month 9 of 2026 has no day 31: look the day up."),
        ("2026-09-31", "Month 9 of 2026 has no day 31: look the day up."),
        ("ngày 6 tháng 7 năm 2026", "If day 6 of month 7 of 2026 is meant, write 2026-07-06."),
        ("6-7-26", "If day 6 of month 7 of 2026 is meant, write 2026-07-06."),
        ("6/7", "Write the date again, as in 2026-08-30."),
    ])
    func saysWhatADateMeant(written: String, fix: String) {
        #expect(DateHint.fix(written).english == fix)
    }

    @Test(arguments: [
        ("title: Lớp #1 ở xã\n", "#1 ở xã"), ("a: 1\ntitle: #BinhDan\n", "#BinhDan"), ("a: 1 # ghi chú\n", ""),
        ("a: \"Lớp #1\"\n", ""), ("# a: b #1\n", ""), ("a: b#1\n", ""), ("- a: Lớp #1\n", "#1"),
        ("title: Khu phố # 5 học số\n", "# 5 học số"), ("summary: Khu # 5\n", "# 5"), ("name_vi: Khu # 5\n", "# 5"),
        ("a: Lớp học # 5\n", "# 5"), ("kind: news # tin\n", ""), ("title: Khu phố #\n", ""),
    ])
    func findsWordsThatARemarkSwallows(yaml: String, lost: String) {
        #expect((SwallowedWords.first(in: Array(yaml.utf8)[...])?.words ?? "") == lost)
    }

    @Test func tellsWordsThatARemarkSwallows() throws {
        let text = story.replacing("title: A", with: "title: Lớp #1 ở xã")
        #expect(
            try found("news/a/vi.md", text).text == """
                content/news/a/vi.md:2:12: warning: swallowed-words
                Từ dấu # trở đi bị bỏ mất: “#1 ở xã”
                Trong YAML, dấu # sau dấu cách mở đầu một lời ghi chú không lên trang.
                Đặt cả giá trị trong ngoặc kép: "… #1 ở xã"; nếu đúng là ghi chú thì viết nó ở một dòng riêng.
                From the sign # on the words are lost: “#1 ở xã”
                In YAML a # behind a space begins a remark, which isn’t published.
                Put the whole value in quotation marks: "… #1 ở xã"; a remark belongs in a line of its own.
                """)
    }

    @Test(arguments: [
        ("\n\n---\ntitle: A\n---\n", "Delete the empty lines above the line ---."),
        ("—\ntitle: A\n---\n", "In the first line write three hyphens in place of “—”: ---"),
        ("----\ntitle: A\n----\n", "In the first line write three hyphens in place of “----”: ---"),
        ("", "The file is empty: take its last version back, delete it, or begin a story by minhbach new."),
    ])
    func saysWhatIsWrongWithAFirstLine(text: String, fix: String) {
        let findings = Findings()
        let source = SourceText(file: "x.md", bytes: Array(text.utf8), into: findings.collector)
        #expect(FrontMatter(source, into: findings.collector) == nil)
        #expect(findings.collector.diagnostics.map(\.fix.english) == [fix])
    }
}
