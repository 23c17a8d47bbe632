@testable import CampaignModel
import Testing

/// Who stands behind the agencies that a task names.
struct TaskReachTests {
    private let place = SourcePlace(file: "content/data/x.csv", line: 2)

    /// The agencies: 0 departments and localities, 1 a department under them, 2 an office of its own.
    private var reach: TaskReach {
        TaskReach(
            agencies: Register([
                agency("A09", inCommunes: true), agency("A08", parent: "A09"), agency("A07"),
            ]),
            units: Register([
                ReportingUnit(id: "68", kind: .province), ReportingUnit(id: "22918", kind: .commune(RegisterIndex(0))),
                ReportingUnit(id: "A09", kind: .agency(RegisterIndex(0))),
                ReportingUnit(id: "A08", kind: .agency(RegisterIndex(1))),
                ReportingUnit(id: "A07", kind: .agency(RegisterIndex(2))),
            ]))
    }

    private func agency(_ id: String, parent: String? = nil, inCommunes: Bool = false) -> Agency {
        Agency(
            id: id, name: LocalizedText([:]), kind: .collective, parent: parent, role: LocalizedText([:]),
            paragraphs: [], isInCommunes: inCommunes, place: place)
    }

    private func units(behind named: Int) -> [Int] {
        (0..<5).filter { reach.includes(RegisterIndex($0), among: [RegisterIndex(named)]) }
    }

    @Test func findsCommunesAndWhatBelongsToAnAgency() {
        #expect(units(behind: 0) == [1, 2, 3])
        #expect(units(behind: 1) == [3])
        #expect(units(behind: 2) == [4])
    }

    @Test func endsWhereParentsGoRound() {
        let agencies = Register([agency("A", parent: "B"), agency("B", parent: "A"), agency("C")])
        let units = Register([ReportingUnit(id: "A", kind: .agency(RegisterIndex(0)))])
        let reach = TaskReach(agencies: agencies, units: units)
        #expect(!reach.includes(RegisterIndex(0), among: [RegisterIndex(2)]))
        #expect(reach.includes(RegisterIndex(0), among: [RegisterIndex(1)]))
    }

    @Test func asksForReportsOfItsRhythmsFromThoseThatLead() throws {
        let day = try #require(CalendarDate(iso: "2026-10-15"))
        let reports = [(1, Deadline.Rhythm.quarter), (1, .year), (4, .quarter)].map { unit, kind in
            PeriodicReport(
                unit: RegisterIndex(unit), kind: kind, period: nil, dueOn: day, receivedOn: nil, evidence: [],
                place: place)
        }
        #expect(reach.reports(for: task(.periodic([.quarter, .adHoc])), among: reports) == [reports[0]])
        #expect(reach.reports(for: task(.ongoing), among: reports) == [])
    }

    @Test func judgesEveryTaskWithTheReportsThatItAsksFor() throws {
        let due = try #require(CalendarDate(iso: "2026-10-15"))
        let report = PeriodicReport(
            unit: RegisterIndex(1), kind: .quarter, period: nil, dueOn: due, receivedOn: nil, evidence: [], place: place
        )
        let judge = TaskJudge(asOf: try #require(CalendarDate(iso: "2026-11-20")))
        let tasks = Register([task(.periodic([.quarter]))])
        #expect(judge.states(of: tasks, updates: [], reports: [report], reach: reach) == [.reportsLate])
        #expect(judge.states(of: tasks, updates: [], reports: [], reach: reach) == [.silent])
    }

    private func task(_ deadline: Deadline) -> CampaignTask {
        CampaignTask(
            id: "T09", title: LocalizedText([:]), leads: [RegisterIndex(0)], partners: [], deadline: deadline,
            objective: LocalizedText([:]), output: LocalizedText([:]), indicators: [], paragraph: "", history: [],
            place: place)
    }
}
