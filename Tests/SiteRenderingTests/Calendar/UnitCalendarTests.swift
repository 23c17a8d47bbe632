@testable import CampaignModel
import Testing

@testable import SiteRendering

/// Calendars of single communes and agencies.
struct UnitCalendarTests {
    private let asOf = SampleSite.day(2026, 11, 20)

    private func report(_ unit: Int, received: CalendarDate? = nil) -> PeriodicReport {
        PeriodicReport(
            unit: RegisterIndex(unit), kind: .quarter, period: RegisterIndex(1), dueOn: SampleSite.day(2026, 10, 15),
            receivedOn: received, evidence: [], place: SampleSite.place)
    }

    private func entries(_ unit: Int, reach: Bool = false) -> [CalendarEntry.Subject] {
        let site = SampleSite.site(
            tasks: [
                SampleSite.task("T01", leads: [0], deadline: .before(SampleSite.day(2026, 12, 1))),
                SampleSite.task("T02", leads: [1], deadline: .before(SampleSite.day(2026, 12, 1))),
            ], states: [.open, .open], records: CampaignRecords(reports: [report(1), report(3)]),
            agenciesAreInCommunes: reach)
        return CampaignCalendar(site.campaign, asOf: asOf, of: RegisterIndex(unit)).entries.map(\.subject)
    }

    @Test func givesAnAgencyItsTasksAndReports() {
        #expect(entries(3) == [.reports(RegisterIndex(1)), .task(RegisterIndex(0))])
        #expect(entries(4) == [.task(RegisterIndex(1))])
    }

    @Test func givesACommuneWhatItsBodiesMustDo() {
        #expect(entries(1) == [.reports(RegisterIndex(1))])
        #expect(entries(1, reach: true) == [.reports(RegisterIndex(1)), .task(RegisterIndex(1))])
        #expect(entries(2).isEmpty)
    }

    /// Reports are of a period that closes; a task that is late is still to be done.
    @Test func leavesOutWhatIsDoneAndReportsOfClosedPeriods() {
        func followed(received: CalendarDate?, asOf: CalendarDate, _ state: TaskState = .done) -> [CalendarEntry
            .Subject]
        {
            let site = SampleSite.site(
                tasks: [SampleSite.task("T01", leads: [0], deadline: .before(SampleSite.day(2026, 10, 30)))],
                states: [state], records: CampaignRecords(reports: [report(1, received: received)]))
            return CampaignCalendar(site.campaign, asOf: asOf).entriesToFollow(asOf: asOf).map(\.subject)
        }
        let (task, reports) = (
            CalendarEntry.Subject.task(RegisterIndex(0)), CalendarEntry.Subject.reports(RegisterIndex(1))
        )
        let next = SampleSite.day(2027, 1, 1)
        #expect(followed(received: SampleSite.day(2026, 10, 14), asOf: asOf).isEmpty)
        #expect(
            followed(received: SampleSite.day(2026, 10, 14), asOf: SampleSite.day(2026, 10, 15)) == [reports, task])
        #expect(followed(received: nil, asOf: asOf, .late) == [reports, task])
        #expect(followed(received: SampleSite.day(2026, 10, 14), asOf: next).isEmpty)
        #expect(followed(received: nil, asOf: next, .late) == [task])
    }

    /// The register of reports holds a period's rows only once somebody counts them.
    @Test func tellsTheNextReportOfWhoOwedTheLastOne() {
        let quarters = [("2026-Q2", 4), ("2026-Q3", 7), ("2026-Q4", 10)].map { id, month in
            Period(
                id: id, kind: .quarter, start: SampleSite.day(2026, month, 1), end: SampleSite.day(2026, month + 2, 28),
                reportsDue: month == 10 ? SampleSite.day(2027, 1, 15) : SampleSite.day(2026, month + 3, 15))
        }
        let received = SampleSite.day(2026, 10, 14)
        let site = SampleSite.site(
            records: CampaignRecords(reports: [report(1, received: received)]), periods: quarters)
        func followed(_ unit: Int) -> [String] {
            CampaignCalendar(site.campaign, asOf: asOf, of: RegisterIndex(unit)).entriesToFollow(asOf: asOf)
                .map { "\($0.day) \($0.state)" }
        }
        #expect(followed(1) == ["2027-01-15 ahead"])
        #expect(followed(2).isEmpty, "it owed none for the quarter before")
    }

    @Test func standsBesideThePageAndIsFollowedByWebcal() {
        let site = SampleSite.site(records: CampaignRecords(reports: [report(1)]))
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .single(.calendar))
        let path = CalendarFile.path(of: RegisterIndex(1), in: context)
        #expect(path.hasSuffix("/phuong-mui-ne/calendar.ics"))
        #expect(CalendarFile.webcal(of: RegisterIndex(1), in: context) == "webcal://minhbach.example/\(path)")
        let files = CalendarFile.files(of: RegisterIndex(1), in: context)
        #expect(files.map(\.path) == [path])
        let text = String(decoding: files.first?.bytes ?? [], as: UTF8.self)
        #expect(text.contains("UID:reports-2026-Q3-22918@minhbach.example\r\n"))
    }

    /// Whoever follows a calendar finds it also when nothing is open any more.
    @Test func staysWhereNothingIsOpen() {
        let context = SampleSite.context(SampleSite.site(), SampleSite.vietnamese, at: .single(.calendar))
        let files = CalendarFile.files(of: RegisterIndex(2), in: context)
        #expect(files.map(\.path) == [CalendarFile.path(of: RegisterIndex(2), in: context)])
        let text = String(decoding: files.first?.bytes ?? [], as: UTF8.self)
        #expect(!text.contains("BEGIN:VEVENT"))
        #expect(
            text.hasSuffix(
                "BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                    + "TZOFFSETFROM:+0700\r\nTZOFFSETTO:+0700\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                    + "END:VCALENDAR\r\n"), "RFC 5545, 3.6: at least one component")
    }
}
