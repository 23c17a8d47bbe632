import Testing

/// News of days that haven't come.
@Suite struct NewsDaysTests {
    private func news(_ date: String, _ kind: String) -> String {
        "---\ntitle: Tin\nsummary: Một câu.\ndate: \(date)\nkind: \(kind)\n---\n\nChào.\n"
    }

    private func resolved(_ date: String, _ kind: String = "news", asOf: String? = nil) throws -> SampleResolution {
        try SampleContent.minimal.with("news/a/vi.md", news(date, kind)).resolved(asOf: asOf)
    }

    @Test func warnsOfNewsToCome() throws {
        #expect(
            try resolved("2027-11-20").text == """
                content/news/a/vi.md:4:7: warning: news-to-come
                Tin ghi ngày 2027-11-20, sau ngày số liệu (2026-11-20)
                Tin được đăng ngay và đứng trên mọi tin khác đến ngày ấy, cả ở trang chủ và trong bản tin tự động.
                Hãy sửa “date”. Muốn đăng sau thì thêm “publish_on”; lịch hẹn thì ghi “kind: calendar”.
                News of 2027-11-20, after the as-of day (2026-11-20)
                It is published at once and stands above all other news until that day, in feeds too.
                Correct “date”. To publish it later add “publish_on”; dates to come are of “kind: calendar”.
                """)
    }

    @Test func takesTodaysNewsAndCalendarsOfDaysToCome() throws {
        #expect(try resolved("2026-11-20").findings.isEmpty)
        #expect(try resolved("2027-11-20", "calendar").findings.isEmpty)
        // Who looks back on purpose knows that there is news since.
        #expect(try resolved("2026-11-10", asOf: "2026-11-01").findings.isEmpty)
    }
}
