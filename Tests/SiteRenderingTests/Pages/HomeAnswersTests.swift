import CampaignModel
import Testing

@testable import SiteRendering

@Suite struct HomeAnswersTests {
    private func answers(_ site: Site, headlines: [RegisterIndex<Indicator>] = []) -> [HomeAnswers.AnswerView] {
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .single(.home))
        return HomeAnswers(context: context, headlines: headlines).views
    }

    @Test func saysWhereTheProvinceStandsAndHowThatChanged() {
        let site = SampleSite.site(figures: [
            SampleSite.figure(unit: 0, period: 0, value: 40), SampleSite.figure(unit: 0, period: 1, value: 52.5),
        ])
        let answer = answers(site, headlines: [RegisterIndex(0)]).first
        #expect(answer?.value == "52,5%")
        #expect(
            answer.map { String(decoding: $0.detail, as: UTF8.self) }
                == "Tỷ lệ, change_since(change=change_up(n=amount_points(n=12,5)), "
                + "period=period_quarter_within(n=II, number=2, year=2026))")
    }

    @Test func countsLateAndSilentTasks() {
        let tasks = ["T01", "T02", "T03"].map { SampleSite.task($0) }
        let answer = answers(SampleSite.site(tasks: tasks, states: [.late, .silent, .done])).first
        #expect(answer?.kind == "late")
        #expect(answer?.value == "home_late_tasks(n=1)")
        #expect(answer.map { String(decoding: $0.detail, as: UTF8.self) } == "home_silent_tasks(n=1)")
    }

    @Test func saysSoWhenNothingIsLate() {
        let answer = answers(SampleSite.site(tasks: [SampleSite.task("T01")], states: [.done])).first
        #expect(answer?.kind == "fine")
        #expect(answer?.value == "home_none_late")
    }

    @Test func asksNothingThatTheContentCannotAnswer() {
        #expect(answers(SampleSite.site()).isEmpty)
    }
}
