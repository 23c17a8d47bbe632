import CampaignModel
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

    @Test func makesUpNoDeadlineWhereThePlanHasNone() throws {
        #expect(try judge("2030-01-01").state(deadline: .unstated, updates: []) == .noDeadline)
        #expect(try judge("2030-01-01").state(deadline: .unstated, updates: [update("2026-01-01", .done)]) == .done)
    }

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

    private func judge(_ text: String) throws -> TaskJudge { TaskJudge(asOf: try day(text)) }

    private func update(_ text: String, _ stage: TaskUpdate.Stage) throws -> TaskUpdate {
        TaskUpdate(
            task: RegisterIndex(0), agency: nil, unit: nil, date: try day(text), stage: stage,
            summary: LocalizedText([:]), evidence: [], place: SourcePlace(file: "task-updates.csv"))
    }
}
