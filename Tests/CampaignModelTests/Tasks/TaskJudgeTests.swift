@testable import CampaignModel
import Testing

struct TaskJudgeTests {
    @Test func excludesTheDayNamedByBefore() throws {
        let deadline = Deadline.before(try day("2026-08-30"))
        #expect(try judge("2026-08-29").state(deadline: deadline, updates: []) == .dueSoon)
        #expect(try judge("2026-08-30").state(deadline: deadline, updates: []) == .late)
        let onTheDay = [try update("2026-08-30", .done)]
        #expect(try judge("2026-09-01").state(deadline: deadline, updates: onTheDay) == .doneLate)
        let dayBefore = [try update("2026-08-29", .done)]
        #expect(try judge("2026-09-01").state(deadline: deadline, updates: dayBefore) == .done)
    }

    @Test func callsFarDeadlinesOpen() throws {
        let deadline = Deadline.before(try day("2026-08-30"))
        #expect(try judge("2026-07-30").state(deadline: deadline, updates: []) == .open)
        #expect(try judge("2026-07-31").state(deadline: deadline, updates: []) == .dueSoon)
    }

    @Test func ignoresWhatIsReportedAfterTheDay() throws {
        let deadline = Deadline.before(try day("2026-08-30"))
        let later = [try update("2026-10-01", .done)]
        #expect(try judge("2026-09-01").state(deadline: deadline, updates: later) == .late)
    }

    @Test func callsOngoingWorkSilentAfterAQuarter() throws {
        let updates = [try update("2026-03-01", .progress)]
        #expect(try judge("2026-06-09").state(deadline: .ongoing, updates: updates) == .reported)
        #expect(try judge("2026-06-10").state(deadline: .ongoing, updates: updates) == .silent)
        #expect(try judge("2026-06-10").state(deadline: .ongoing, updates: []) == .silent)
    }

    @Test func callsYearlyWorkSilentAfterAYear() throws {
        let updates = [try update("2026-01-10", .progress)]
        #expect(try judge("2027-01-25").state(deadline: .yearly, updates: updates) == .reported)
        #expect(try judge("2027-01-26").state(deadline: .yearly, updates: updates) == .silent)
    }

    @Test func judgesPeriodicWorkByTheReportsThatItAsksFor() throws {
        func state(_ reports: PeriodicReport...) throws -> TaskState {
            try judge("2026-11-20").state(deadline: .periodic([.quarter]), updates: [], reports: reports)
        }
        #expect(try state(report(due: "2026-10-15", received: "2026-10-15")) == .reported)
        #expect(try state(report(due: "2026-10-15", received: "2026-10-16")) == .reported)
        #expect(
            try state(report(due: "2026-10-15", received: "2026-10-15"), report(due: "2026-10-15", received: nil))
                == .reportsLate)
        #expect(try state(report(due: "2026-10-15", received: "2026-11-21")) == .reportsLate)
        #expect(try state(report(due: "2026-11-20", received: nil)) == .silent, "none was due before the day")
    }

    @Test func finishesNoTaskByTheWordOfOneUnit() throws {
        let deadline = Deadline.before(try day("2026-08-30"))
        let ofACommune = [try update("2026-08-01", .done, unit: RegisterIndex(1))]
        #expect(try judge("2026-09-01").state(deadline: deadline, updates: ofACommune) == .late)
        #expect(try judge("2026-09-01").state(deadline: .unstated, updates: ofACommune) == .reported)
    }

    @Test func knowsWhatNeedsAttention() {
        #expect(TaskState.allCases.filter(\.needsAttention) == [.late, .reportsLate, .silent])
    }

    private func report(due: String, received: String?) throws -> PeriodicReport {
        PeriodicReport(
            unit: RegisterIndex(1), kind: .quarter, period: RegisterIndex(0), dueOn: try day(due),
            receivedOn: try received.map(day), evidence: [], place: SourcePlace(file: "reports.csv"))
    }

    @Test func makesUpNoDeadlineWhereThePlanHasNone() throws {
        #expect(try judge("2030-01-01").state(deadline: .unstated, updates: []) == .noDeadline)
        #expect(try judge("2030-01-01").state(deadline: .unstated, updates: [update("2026-01-01", .done)]) == .done)
    }

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

    private func judge(_ text: String) throws -> TaskJudge { TaskJudge(asOf: try day(text)) }

    private func update(
        _ text: String, _ stage: TaskUpdate.Stage, unit: RegisterIndex<ReportingUnit>? = nil
    ) throws -> TaskUpdate {
        TaskUpdate(
            task: RegisterIndex(0), agency: nil, unit: unit, date: try day(text), stage: stage,
            summary: LocalizedText([:]), evidence: [], place: SourcePlace(file: "task-updates.csv"))
    }
}

extension TaskJudge {
    /// The state of a task that asks for no reports.
    fileprivate func state(deadline: Deadline, updates: [TaskUpdate]) -> TaskState {
        state(deadline: deadline, updates: updates, reports: [])
    }
}
