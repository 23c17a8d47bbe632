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
