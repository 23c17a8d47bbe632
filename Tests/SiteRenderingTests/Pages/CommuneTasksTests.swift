@testable import CampaignModel
import Testing

@testable import SiteRendering

/// What the plan asks of a commune, and what it told.
struct CommuneTasksTests {
    private func update(_ task: Int, unit: Int?, _ day: Int) -> TaskUpdate {
        TaskUpdate(
            task: RegisterIndex(task), agency: nil, unit: unit.map { RegisterIndex($0) },
            date: SampleSite.day(2026, 11, day), stage: .progress, summary: LocalizedText(vi: "Ngày \(day)"),
            evidence: [], place: SampleSite.place)
    }

    private func context(
        updates: [TaskUpdate] = [], reports: [PeriodicReport] = []
    ) -> PageContext {
        let site = SampleSite.site(
            tasks: [
                SampleSite.task("T01", leads: [0]), SampleSite.task("T02", leads: [1]),
                SampleSite.task("T03", leads: [0], partners: [1]), SampleSite.task("T04", leads: [0, 1]),
            ], states: [.late, .done, .open, .silent], updates: updates, records: CampaignRecords(reports: reports),
            agenciesAreInCommunes: true)
        return SampleSite.context(site, SampleSite.vietnamese, at: .commune(RegisterIndex(0)))
    }

    private func codes(_ duties: [CommuneTasksView.Duty]) -> [String] {
        duties.map { String(decoding: $0.task.html.prefix(3), as: UTF8.self) }
    }

    @Test func listsTheTasksThatNameBodiesOfCommunesTheUrgentFirst() {
        let view = context().tasks(of: RegisterIndex(0))
        #expect(codes(view.led) == ["T04", "T02"])
        #expect(codes(view.helped) == ["T03"])
        #expect(view.led.map(\.state) == ["silent", "done"])
    }

    @Test func tellsWhatTheCommuneItselfReportedTheNewestFirst() {
        let view = context(updates: [
            update(1, unit: 1, 3), update(3, unit: 1, 18), update(1, unit: 2, 10), update(1, unit: nil, 12),
            update(1, unit: 1, 21),
        ]).tasks(of: RegisterIndex(0))
        #expect(view.told.map(\.update.isoDate) == ["2026-11-18", "2026-11-03"])
    }

    @Test func countsTheCommunesThatTold() {
        let context = context(updates: [update(1, unit: 1, 3), update(1, unit: 1, 4), update(1, unit: 2, 21)])
        #expect(context.communesTold(of: RegisterIndex(1)) == "task_communes_told(n=1, of=2)")
        #expect(context.communesTold(of: RegisterIndex(0)) == "")
    }

    @Test func putsLateReportsFirst() {
        func report(_ unit: Int, due: CalendarDate, received: CalendarDate? = nil) -> PeriodicReport {
            PeriodicReport(
                unit: RegisterIndex(unit), kind: .quarter, period: RegisterIndex(1), dueOn: due, receivedOn: received,
                evidence: [], place: SampleSite.place)
        }
        let july = SampleSite.day(2026, 7, 15)
        let october = SampleSite.day(2026, 10, 15)
        let context = context(reports: [
            report(1, due: july, received: july), report(1, due: october, received: SampleSite.day(2026, 10, 20)),
            report(1, due: SampleSite.day(2027, 1, 15)), report(1, due: october), report(2, due: july),
        ])
        let rows = context.reports(of: RegisterIndex(1))?.rows
        #expect(rows?.map(\.state) == ["late", "due", "received-late", "received"])
        #expect(rows?.map(\.received) == ["none_mark", "none_mark", "20/10/2026", "15/7/2026"])
        #expect(context.reports(of: RegisterIndex(0)) == nil)
    }
}
