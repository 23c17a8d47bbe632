import CampaignModel
import Testing

struct CalendarDateTests {
    @Test func knowsTheDayBefore() throws {
        func before(_ text: String) -> String? { CalendarDate(iso: text)?.dayBefore?.description }
        #expect(before("2026-08-30") == "2026-08-29")
        #expect(before("2026-09-01") == "2026-08-31")
        #expect(before("2026-05-01") == "2026-04-30")
        #expect(before("2028-03-01") == "2028-02-29")
        #expect(before("2027-01-01") == "2026-12-31")
        #expect(before("0001-01-01") == nil)
    }

    @Test func readsOnlyISODates() {
        #expect(CalendarDate(iso: "2026-08-30")?.description == "2026-08-30")
        for text in ["30/8/2026", "2026-8-30", "2026-02-29", "2026-13-01", "2026-04-31", "2026-08-30T00:00", ""] {
            #expect(CalendarDate(iso: text) == nil)
        }
    }

    @Test func knowsLeapYears() {
        #expect(CalendarDate(iso: "2024-02-29") != nil)
        #expect(CalendarDate(iso: "2100-02-29") == nil)
        #expect(CalendarDate(iso: "2000-02-29") != nil)
    }

    @Test func countsDaysFrom1970() {
        #expect(CalendarDate(iso: "1970-01-01")?.dayNumber == 0)
        #expect(CalendarDate(iso: "1969-12-31")?.dayNumber == -1)
        #expect(CalendarDate(iso: "2026-11-24")?.dayNumber == 20_781)
    }

    @Test func countsDaysBetween() throws {
        let first = try #require(CalendarDate(iso: "2026-02-27"))
        let last = try #require(CalendarDate(iso: "2026-03-01"))
        #expect(first.days(until: last) == 2)
        #expect(last.days(until: first) == -2)
        #expect(first < last)
    }
}
