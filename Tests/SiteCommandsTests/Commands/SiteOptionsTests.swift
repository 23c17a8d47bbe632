import CampaignModel
import Testing

@testable import SiteCommands

@Suite struct SiteOptionsTests {
    @Test func takesTheDesignsDefaults() throws {
        let options = try SiteOptions.parse([])
        #expect(options.content == "content")
        #expect(options.templates == "site-templates")
        #expect(options.asOf == nil)
        #expect(options.baseURL == nil)
        #expect(options.jobs.count >= 1)
    }

    @Test func readsValues() throws {
        let options = try SiteOptions.parse(["--as-of", "2026-11-20", "--base-url", "https://x.vn/a//", "--jobs", "3"])
        #expect(options.asOf == CalendarDate(year: 2026, month: 11, day: 20))
        #expect(options.baseURL == "https://x.vn/a")
        #expect(options.jobs.count == 3)
    }
}
