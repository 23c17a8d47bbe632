import Testing

@testable import SiteCommands

@Suite struct WorkSummaryTests {
    @Test func speaksVietnamese() {
        let summary = WorkSummary(pages: 1234, files: 5_678_901, duration: .milliseconds(912))
        #expect(summary.line(in: .vietnamese) == "1.234 trang, 5.678.901 tệp, 0,91 giây")
    }

    @Test func speaksEnglish() {
        #expect(
            WorkSummary(pages: 1, files: 1000, duration: .milliseconds(12_345)).line(in: .english)
                == "1 page, 1,000 files, 12.3 seconds")
        #expect(
            WorkSummary(pages: 0, files: 1, duration: .milliseconds(5)).line(in: .english)
                == "0 pages, 1 file, 0.00 seconds")
    }
}
