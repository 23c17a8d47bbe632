@testable import CampaignModel
import Testing

@testable import SiteRendering

/// The calendar file (RFC 5545).
struct ICalendarTests {
    private func lines(summary: String) -> [String] {
        let calendar = ICalendar(
            name: "Lịch", about: "Việc đến hạn", language: SampleSite.vietnamese,
            events: [
                ICalendar.Event(
                    id: "task-T01@minhbach.example", day: SampleSite.day(2026, 8, 29), summary: summary,
                    description: "Xong.", address: "https://minhbach.example/nhiem-vu/t01/", category: "Nhiệm vụ",
                    sequence: 2, since: SampleSite.day(2026, 11, 20))
            ])
        return String(decoding: calendar.bytes, as: UTF8.self).components("\r\n")
    }

    @Test func writesAnEventOfADay() {
        #expect(
            lines(summary: "T01") == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Minh Bach//minhbach//VI", "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH", "REFRESH-INTERVAL;VALUE=DURATION:P1D",
                "X-PUBLISHED-TTL:P1D", "X-WR-CALNAME:Lịch", "X-WR-CALDESC:Việc đến hạn", "BEGIN:VEVENT",
                "UID:task-T01@minhbach.example", "DTSTAMP:20261120T050000Z", "SEQUENCE:2",
                "DTSTART;VALUE=DATE:20260829",
                "SUMMARY;LANGUAGE=vi:T01", "DESCRIPTION;LANGUAGE=vi:Xong.", "CATEGORIES:Nhiệm vụ",
                "URL:https://minhbach.example/nhiem-vu/t01/", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "",
            ])
    }

    @Test func marksWhatHasAMeaningOfItsOwn() {
        #expect(ICalendar.escaped("a, b; c\\d\ne") == "a\\, b\\; c\\\\d\\ne")
    }

    @Test func foldsLongLinesBetweenLetters() {
        let long = String(repeating: "Đẩy mạnh ", count: 20)
        let lines = lines(summary: long)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let start = lines.firstIndex { $0.hasPrefix("SUMMARY") } ?? 0
        let folded = lines[start...].prefix { $0.hasPrefix("SUMMARY") || $0.hasPrefix(" ") }
        let unfolded = folded.map { $0.hasPrefix(" ") ? String($0.dropFirst()) : $0 }.joined()
        #expect(unfolded == "SUMMARY;LANGUAGE=vi:\(long)")
    }

    @Test func datesEventsByTheirNewsOrByTheDayThatMadeThemOverdue() {
        func stamp(asOf: CalendarDate) -> String? {
            let site = SampleSite.site(
                tasks: [SampleSite.task("T01", leads: [0], deadline: .before(SampleSite.day(2026, 8, 30)))],
                states: [asOf < SampleSite.day(2026, 8, 30) ? .open : .late],
                records: CampaignRecords(corrections: [
                    UnitCorrection(
                        id: "CR1", date: SampleSite.day(2026, 7, 1), unit: RegisterIndex(1),
                        finding: LocalizedText(vi: "Thiếu"), remedy: LocalizedText(vi: "Bổ sung"), dueOn: nil,
                        closedOn: nil, place: SampleSite.place)
                ]), asOf: asOf)
            let context = SampleSite.context(site, SampleSite.vietnamese, at: .single(.calendar))
            let text = String(decoding: CalendarFile(context: context).file.bytes, as: UTF8.self)
            return text.components("\r\n").first { $0.hasPrefix("DTSTAMP:") }
        }
        #expect(stamp(asOf: SampleSite.day(2026, 8, 10)) == "DTSTAMP:20260701T050000Z")
        #expect(stamp(asOf: SampleSite.day(2026, 8, 29)) == "DTSTAMP:20260701T050000Z")
        #expect(stamp(asOf: SampleSite.day(2026, 9, 10)) == "DTSTAMP:20260830T050000Z")
        #expect(stamp(asOf: SampleSite.day(2026, 11, 20)) == "DTSTAMP:20260830T050000Z")
    }

    @Test func namesEventsTheSameInEveryLanguageAndMarksADemonstration() {
        let site = SampleSite.site(
            tasks: [SampleSite.task("T01", leads: [0], deadline: .before(SampleSite.day(2026, 8, 30)))],
            states: [.late])
        for language in [SampleSite.vietnamese, SampleSite.english] {
            let context = SampleSite.context(site, language, at: .single(.calendar))
            let text = String(decoding: CalendarFile(context: context).file.bytes, as: UTF8.self)
            #expect(text.contains("UID:task-T01@minhbach.example\r\n"))
            let unfolded = text.replacing("\r\n ", with: "")
            #expect(unfolded.contains("calendar_state_overdue: "))
            #expect(unfolded.contains(". demonstration_mark."))
        }
    }
}

extension String {
    /// The parts between separators, empty ones too.
    fileprivate func components(_ separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
