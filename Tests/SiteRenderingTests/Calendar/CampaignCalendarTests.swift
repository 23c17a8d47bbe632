@testable import CampaignModel
import Testing

@testable import SiteRendering

/// What is due when, judged on 20 November 2026.
struct CampaignCalendarTests {
    private let asOf = SampleSite.day(2026, 11, 20)

    private func report(_ period: Int?, due: CalendarDate, received: CalendarDate? = nil) -> PeriodicReport {
        PeriodicReport(
            unit: RegisterIndex(1), kind: period == nil ? .adHoc : .quarter, period: period.map { RegisterIndex($0) },
            dueOn: due, receivedOn: received, evidence: [], place: SampleSite.place)
    }

    private func inspection(_ id: String, planned: CalendarDate?, done: CalendarDate? = nil) -> Inspection {
        Inspection(
            id: id, title: LocalizedText(vi: "Kiểm tra \(id)"), agency: RegisterIndex(0), plannedOn: planned,
            doneOn: done, units: [], contents: [], findings: nil, fixed: nil, result: LocalizedText([:]),
            publishedOn: nil, evidence: [], place: SampleSite.place)
    }

    private func calendar(
        tasks: [(CalendarDate, TaskState)] = [], records: CampaignRecords = CampaignRecords()
    ) -> [String] {
        let site = SampleSite.site(
            tasks: tasks.enumerated().map { SampleSite.task("T\($0.offset)", deadline: .before($0.element.0)) },
            states: tasks.map(\.1), records: records)
        return CampaignCalendar(site.campaign, asOf: asOf).entries.map { "\($0.day) \($0.state.rawValue)" }
    }

    @Test func countsTheDayBeforeTheOneThatTasksName() {
        let day = SampleSite.day(2026, 12, 1)
        #expect(calendar(tasks: [(day, .dueSoon), (day, .done)]) == ["2026-11-30 ahead", "2026-11-30 done"])
        #expect(calendar(tasks: [(asOf, .late)]) == ["2026-11-19 overdue"])
    }

    @Test func putsReportsOfAPeriodOnOneDayUntilAllHaveCome() {
        let due = SampleSite.day(2026, 10, 15)
        let all = [report(1, due: due, received: due), report(1, due: due, received: asOf)]
        #expect(calendar(records: CampaignRecords(reports: all)) == ["2026-10-15 done"])
        let later = SampleSite.day(2026, 11, 21)
        let late = all + [report(1, due: due, received: later)]
        #expect(calendar(records: CampaignRecords(reports: late)) == ["2026-10-15 overdue"])
    }

    @Test func listsReportsOnDemandByTheirDay() {
        let days = [SampleSite.day(2026, 11, 25), SampleSite.day(2026, 11, 22), SampleSite.day(2026, 11, 25)]
        let records = CampaignRecords(reports: days.map { report(nil, due: $0) })
        #expect(calendar(records: records) == ["2026-11-22 ahead", "2026-11-25 ahead"])
    }

    @Test func knowsInspectionsByTheirPlan() {
        let later = SampleSite.day(2026, 12, 8)
        let records = CampaignRecords(inspections: [
            inspection("IN1", planned: later), inspection("IN2", planned: SampleSite.day(2026, 11, 1)),
            inspection("IN3", planned: nil, done: asOf), inspection("IN4", planned: asOf, done: asOf),
        ])
        #expect(calendar(records: records) == ["2026-11-01 overdue", "2026-11-20 done", "2026-12-08 ahead"])
    }

    @Test func leavesOutCorrectionsThatNobodyOrderedYet() {
        func correction(on day: CalendarDate) -> UnitCorrection {
            UnitCorrection(
                id: "CR1", date: day, unit: RegisterIndex(1), finding: LocalizedText(vi: "Thiếu"),
                remedy: LocalizedText(vi: "Bổ sung"), dueOn: SampleSite.day(2026, 12, 15), closedOn: nil,
                place: SampleSite.place)
        }
        let records = CampaignRecords(corrections: [correction(on: asOf), correction(on: SampleSite.day(2026, 11, 21))])
        #expect(calendar(records: records) == ["2026-12-15 ahead"])
    }

    @Test func groupsDaysByMonth() {
        let site = SampleSite.site(
            tasks: [
                SampleSite.task("T01", deadline: .before(SampleSite.day(2026, 12, 10))),
                SampleSite.task("T02", deadline: .before(SampleSite.day(2027, 1, 1))),
                SampleSite.task("T03", deadline: .before(SampleSite.day(2027, 1, 20))),
            ], states: [.open, .open, .open])
        let months = CalendarMonth.all(of: CampaignCalendar(site.campaign, asOf: asOf).entries)
        #expect(months.map(\.id) == ["month-2026-12", "month-2027-1"])
        #expect(months.map(\.entries.count) == [2, 1])
    }
}
