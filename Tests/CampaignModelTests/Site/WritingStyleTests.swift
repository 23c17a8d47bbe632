import CampaignModel
import Testing

struct WritingStyleTests {
    private let vietnamese = WritingStyle(
        decimalMark: ",", groupMark: ".", shortDate: "{d}/{m}/{y}", longDate: "ngày {d} tháng {m} năm {y}",
        percent: "{n}%")
    private let english = WritingStyle(
        decimalMark: ".", groupMark: ",", shortDate: "{d}/{m}/{y}", longDate: "{d} {month} {y}", percent: "{n}%",
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ])

    @Test func groupsThousands() {
        #expect(vietnamese.number(1_234_567) == "1.234.567")
        #expect(english.number(1_234_567) == "1,234,567")
        #expect(vietnamese.number(999) == "999")
        #expect(vietnamese.number(-1_000) == "−1.000")
    }

    @Test func roundsTiesAwayFromZeroAndKeepsZeros() {
        #expect(vietnamese.number(0.25, decimals: 1) == "0,3")
        #expect(vietnamese.number(1234.5, decimals: 1) == "1.234,5")
        #expect(vietnamese.number(7, decimals: 1) == "7,0")
        #expect(vietnamese.number(-0.04, decimals: 1) == "0,0")
        #expect(vietnamese.number(12.5, decimals: 0) == "13")
    }

    @Test func writesSharesAndDates() throws {
        let date = try #require(CalendarDate(iso: "2026-08-30"))
        #expect(vietnamese.percent(12.5) == "12,5%")
        #expect(vietnamese.short(date) == "30/8/2026")
        #expect(vietnamese.long(date) == "ngày 30 tháng 8 năm 2026")
        #expect(english.long(date) == "30 August 2026")
    }
}
