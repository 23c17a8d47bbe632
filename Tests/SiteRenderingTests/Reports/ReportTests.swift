@testable import CampaignModel
import Testing

@testable import SiteRendering

@Suite("Reports on a period")
struct ReportTests {
    private let quarter = RegisterIndex<Period>(1)

    private func span(_ site: Site, _ period: Int = 1) -> ReportSpan {
        ReportSpan(period: RegisterIndex(period), campaign: site.campaign)
    }

    private func context(_ site: Site) -> PageContext {
        SampleSite.context(site, SampleSite.vietnamese, at: .report(quarter))
    }

    @Test("there is one for each period that is over, the newest first")
    func listsPeriodsThatAreOver() {
        #expect(
            ReportSpan.all(in: SampleSite.site().campaign, on: SampleSite.day(2026, 11, 20)).map(\.period) == [
                RegisterIndex(1), RegisterIndex(0),
            ])
        #expect(
            ReportSpan.all(in: SampleSite.site().campaign, on: SampleSite.day(2026, 9, 30)).map(\.period) == [
                RegisterIndex(0)
            ])
    }

    @Test("stands below the list of reports, by the code of its period")
    func standsBelowReports() {
        let site = SampleSite.site()
        let routes = Routes(site: site)
        #expect(routes.path(to: .report(quarter), in: SampleSite.english) == "en/reports/2026-q3/")
        #expect(Destination.report(quarter).kind(in: site) == .report)
    }

    @Test("holds the days from the first to the last of its period")
    func holdsItsDays() {
        let span = span(SampleSite.site())
        #expect(span.contains(SampleSite.day(2026, 7, 1)) && span.contains(SampleSite.day(2026, 9, 30)))
        #expect(!span.contains(SampleSite.day(2026, 6, 30)) && !span.contains(SampleSite.day(2026, 10, 1)))
        #expect(!span.contains(nil))
        #expect(span.covers(RegisterIndex(1)) && !span.covers(RegisterIndex(0)))
    }

    @Test("judges tasks on the last day of the period, not today")
    func judgesTasksOnLastDay() {
        let before = Deadline.before(SampleSite.day(2026, 8, 30))
        let done = TaskUpdate(
            task: RegisterIndex(0), agency: nil, unit: nil, date: SampleSite.day(2026, 10, 5), stage: .done,
            summary: LocalizedText(vi: "Xong"), evidence: [], place: SampleSite.place)
        let site = SampleSite.site(
            tasks: [SampleSite.task("T01", deadline: before)], states: [.doneLate], updates: [done])
        #expect(span(site).taskStates == [.late])
        #expect(span(site, 0).taskStates == [.open])
    }

    @Test("judges periodic tasks by the reports that they ask for, as the list of tasks does")
    func judgesPeriodicTasksByTheirReports() {
        let report = PeriodicReport(
            unit: RegisterIndex(3), kind: .quarter, period: RegisterIndex(0), dueOn: SampleSite.day(2026, 7, 15),
            receivedOn: nil, evidence: [], place: SampleSite.place)
        let site = SampleSite.site(
            tasks: [SampleSite.task("T09", leads: [0], deadline: .periodic([.quarter]))], states: [.reportsLate],
            records: CampaignRecords(reports: [report]))
        #expect(span(site).taskStates == [.reportsLate])
    }

    @Test("says what is missing, with zeros, where there are no figures")
    func saysWhatIsMissing() {
        let site = SampleSite.site()
        let texts = ReportGaps(span: span(site), context: context(site)).points.map {
            String(decoding: $0.html, as: UTF8.self)
        }
        #expect(
            texts == [
                "period_report_missing(n=0)", "period_report_unproven(n=0)", "period_report_aimless(n=0)",
                "period_report_communes(n=2, of=2, suppressed=0)",
            ])
    }

    @Test("tells the situation in counts, and that there is nothing to compare with")
    func tellsSituation() {
        let site = SampleSite.site(tasks: [SampleSite.task("T01")], states: [.noDeadline])
        let texts = ReportSituation(span: span(site), context: context(site)).points.map {
            String(decoding: $0.html, as: UTF8.self)
        }
        #expect(
            texts == [
                "period_report_given(n=0, of=0)", "period_report_no_moves",
                "period_report_tasks(date=30/9/2026, late=0, of=1, reports=0, silent=0)",
            ])
    }

    @Test("counts the same indicators everywhere: what applies, reported or worked out")
    func countsTheSameIndicatorsEverywhere() {
        func said(_ figure: Figure?) -> (given: String, theme: String?, missing: String?) {
            let site = SampleSite.site(figures: [figure].compactMap(\.self), levels: [.province])
            let points = ReportSituation(span: span(site), context: context(site)).points
            let gaps = ReportGaps(span: span(site), context: context(site)).points
            return (
                points[0].html.text, ReportIndicators(span: span(site), context: context(site)).themes.first?.given,
                gaps.first?.html.text
            )
        }
        let figure = SampleSite.figure(unit: 0, period: 1, value: 40)
        let basis = FigureRemark(basis: FigureBasis(rule: .reportsOnTime, rows: []))
        let computed = said(figure.with(basis))
        #expect(computed.given == "period_report_given(n=1, of=1) period_report_computed(n=1)")
        #expect(computed.theme == "theme_given(n=1, of=1)" && computed.missing == "period_report_missing(n=0)")
        let typed = said(figure)
        #expect(typed.given == "period_report_given(n=1, of=1)" && typed.theme == "theme_given(n=1, of=1)")
        let none = said(nil)
        #expect(none.given == "period_report_given(n=0, of=1)" && none.theme == "theme_given(n=0, of=1)")
        #expect(none.missing == "period_report_missing(n=1)")
    }

    @Test("says of all counted indicators how they moved, those that can’t be compared too")
    func saysHowAllMoved() {
        let site = SampleSite.site(
            figures: [
                SampleSite.figure(unit: 0, period: 0, value: 30), SampleSite.figure(unit: 0, period: 1, value: 40),
            ], levels: [.province])
        let points = ReportSituation(span: span(site), context: context(site)).points.map(\.html.text)
        #expect(points[1] == "period_report_moves(counts=period_report_better(n=1))")
    }

    @Test("draws no trend without figures")
    func drawsNoTrendWithoutFigures() {
        let site = SampleSite.site()
        #expect(ReportTrend(span: span(site), context: context(site)).view == nil)
    }

    @Test("never picks out the fall of a share of a handful as the largest", arguments: [(2, false), (40, true)])
    func passesOverSharesOfFew(cases: Int, isNamed: Bool) {
        func figure(_ period: Int, _ numerator: Int) -> Figure {
            Figure(
                key: FigureKey(
                    unit: RegisterIndex(0), indicator: RegisterIndex(0), group: nil, period: RegisterIndex(period)),
                state: .reported, value: Double(numerator * 100 / cases), numerator: numerator, denominator: cases,
                evidence: [], source: nil, reportedOn: nil, isWithdrawn: false)
        }
        let site = SampleSite.site(figures: [figure(0, cases), figure(1, 0)], levels: [.province])
        let texts = ReportSituation(span: span(site), context: context(site)).points.map {
            String(decoding: $0.html, as: UTF8.self)
        }
        #expect(texts.contains { $0.hasPrefix("period_report_worst(") } == isNamed)
        #expect(texts.contains("period_report_few(n=20)") != isNamed)
    }
}
