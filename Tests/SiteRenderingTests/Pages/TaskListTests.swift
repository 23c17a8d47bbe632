@testable import CampaignModel
import Testing

@testable import SiteRendering

struct TaskListTests {
    private let indices = (0..<4).map { RegisterIndex<CampaignTask>($0) }

    @Test func lateAndSilentTasksComeFirst() {
        let tasks = TasksByState(indices, states: [.done, .silent, .open, .late])
        #expect(tasks.groups.map(\.state) == [.late, .silent, .open, .done])
    }

    @Test func tasksOfOneStateKeepTheirOrder() {
        let tasks = TasksByState(indices, states: [.late, .done, .late, .late])
        #expect(tasks.groups.map { $0.tasks.map(\.position) } == [[0, 2, 3], [1]])
    }

    @Test func leadersAreNotCountedAsPartnersToo() {
        let site = SampleSite.site(
            tasks: [
                SampleSite.task("T01", leads: [0]), SampleSite.task("T02", leads: [1], partners: [0]),
                SampleSite.task("T03", leads: [0], partners: [0]),
            ], states: [.late, .done, .open])
        let duties = AgencyDuties(of: RegisterIndex(0), in: site.campaign)
        #expect(duties.led.map(\.position) == [0, 2])
        #expect(duties.partnered.map(\.position) == [1])
    }

    @Test func agenciesWithSomethingLateComeFirst() {
        let site = SampleSite.site(
            tasks: [SampleSite.task("T01", leads: [0]), SampleSite.task("T02", leads: [1])], states: [.done, .late])
        let all = [RegisterIndex<Agency>(0), RegisterIndex(1)]
        #expect(AgenciesPage.urgentFirst(all, in: site.campaign).map(\.position) == [1, 0])
        let idle = SampleSite.site(tasks: [SampleSite.task("T01", leads: [1])], states: [.done])
        #expect(AgenciesPage.urgentFirst(all, in: idle.campaign).map(\.position) == [1, 0])
    }

    @Test func reportsAfterTheAsOfDateAreNotShown() {
        let updates = [20, 21].map { day in
            TaskUpdate(
                task: RegisterIndex(0), agency: nil, unit: nil, date: SampleSite.day(2026, 11, day), stage: .progress,
                summary: LocalizedText(vi: "Ngày \(day)"), evidence: [], place: SampleSite.place)
        }
        let site = SampleSite.site(tasks: [SampleSite.task("T01")], states: [.reported], updates: updates)
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .task(RegisterIndex(0)))
        #expect(context.updates(of: RegisterIndex(0)).map(\.isoDate) == ["2026-11-20"])
    }
}
