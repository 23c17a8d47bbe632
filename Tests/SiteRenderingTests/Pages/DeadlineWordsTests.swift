import CampaignModel
import Testing

@testable import SiteRendering

struct DeadlineWordsTests {
    private func context(asOf: CalendarDate = SampleSite.day(2026, 11, 20)) -> PageContext {
        SampleSite.context(SampleSite.site(asOf: asOf), SampleSite.vietnamese, at: .single(.tasks))
    }

    @Test func saysTheDayBeforeWhichWorkIsDue() {
        #expect(context().words(.before(SampleSite.day(2026, 8, 30))) == "deadline_before(date=30/8/2026)")
    }

    @Test func listsTheRhythmsOfReports() {
        let words = context().words(.periodic([.quarter, .adHoc]))
        #expect(words == "deadline_periodic(rhythms=rhythm_quarter, rhythm_ad_hoc)")
    }

    @Test(arguments: [
        (Deadline.ongoing, "deadline_ongoing"), (.periodicUnstated, "deadline_periodic_unstated"),
        (.yearly, "deadline_yearly"), (.promptly, "deadline_promptly"),
        (.otherDocuments, "deadline_other_documents"), (.unstated, "deadline_unstated"),
    ])
    func neverMakesUpADay(deadline: Deadline, words: String) {
        #expect(context().words(deadline) == words)
    }

    /// What changes tell of old and new deadlines is read as it was written.
    @Test func whatTheRecordSaysOfADeadlineIsReadAgain() {
        let all: [Deadline] = [
            .before(SampleSite.day(2026, 8, 30)), .ongoing, .periodic([.quarter, .adHoc]), .periodic([]),
            .periodicUnstated, .yearly, .promptly, .otherDocuments, .unstated,
        ]
        for deadline in all { #expect(Deadline(written: deadline.written) == deadline) }
        #expect(Deadline(written: "before 2026-08-32") == nil && Deadline(written: "soon") == nil)
        #expect(Deadline(written: "yearly 2026-08-30") == nil && Deadline(written: "") == nil)
        let change = RecordChange(
            RecordName("task", "T01", "deadline"), old: "yearly", new: "promptly", recordClass: .promised)
        #expect(
            context().text(before: change) == "deadline_yearly" && context().text(after: change) == "deadline_promptly")
    }

    @Test func theDayItselfIsTheFirstDayLate() {
        let deadline = Deadline.before(SampleSite.day(2026, 8, 30))
        #expect(context(asOf: SampleSite.day(2026, 8, 30)).distance(to: deadline, .late) == "task_days_late(n=1)")
    }

    @Test func theDayBeforeIsTheLastDayLeft() {
        let deadline = Deadline.before(SampleSite.day(2026, 8, 30))
        #expect(context(asOf: SampleSite.day(2026, 8, 29)).distance(to: deadline, .dueSoon) == "task_days_left(n=1)")
    }

    @Test func doneTasksHaveNoDistance() {
        let deadline = Deadline.before(SampleSite.day(2026, 8, 30))
        #expect(context().distance(to: deadline, .done).isEmpty)
        #expect(context().distance(to: .ongoing, .silent).isEmpty)
    }
}
