import Testing

@testable import CampaignModel

private typealias Sample = ComputedSample

struct ComputedFiguresTests {
    @Test func countsReportsInTimeOfThoseDue() {
        var sample = Sample()
        sample.records.reports = [
            Sample.report(1, "2026-10-15", received: "2026-10-15"),
            Sample.report(2, "2026-10-15", received: "2026-10-16"),
            Sample.report(3, "2026-12-15", received: nil),
        ]
        let rows = "report:C1@quarter@2026-Q3;report:C2@quarter@2026-Q3"
        #expect(sample.line(.reportsOnTime, 0) == "reported 1/2 \(rows)")
        #expect(sample.line(.reportsOnTime, 1) == "reported 1/1 report:C1@quarter@2026-Q3")
        #expect(sample.line(.reportsOnTime, 2) == "reported 0/1 report:C2@quarter@2026-Q3")
        // Its report isn't due yet: a share of nothing doesn't apply.
        #expect(sample.line(.reportsOnTime, 3) == "not_applicable")
    }

    @Test func saysNothingOfAPeriodWithoutRows() {
        var sample = Sample()
        sample.records.reports = [Sample.report(1, "2026-10-15", received: "2026-10-15")]
        #expect(sample.line(.reportsOnTime, 1, "2026-Q2") == "not_reported")
        for rule in ComputedRule.allCases { #expect(Sample().line(rule, 0) == "not_reported", "\(rule)") }
    }

    @Test func waitsUntilThePeriodIsOver() {
        var sample = Sample()
        sample.records.corrections = [Sample.correction("R1", "2026-10-05", 1)]
        #expect(sample.line(.correctionNotices, 1, "2026-Q4") == "not_reported")
    }

    @Test func countsEvidenceOfPeriodsThatEndedTogether() {
        var sample = Sample()
        sample.figures = [
            Sample.figure(1, "2026-Q2", proven: true), Sample.figure(1, "2026-H1"),
            Sample.figure(1, "2026-H1", group: 0, proven: true, state: .suppressed), Sample.figure(2, "2026-Q2"),
            Sample.figure(1, "2026-Q3", proven: true), Sample.figure(2, "2026-Q3", state: .notReported),
        ]
        let own = "figures:C1@2026-H1;figures:C1@2026-Q2"
        #expect(sample.line(.figuresWithEvidence, 1, "2026-Q2") == "reported 2/3 \(own)")
        #expect(sample.line(.figuresWithEvidence, 0, "2026-Q2") == "reported 2/4 figures:2026-H1;figures:2026-Q2")
        #expect(sample.line(.figuresWithEvidence, 2) == "not_applicable")
    }

    @Test func countsFiguresOfPlatforms() {
        var sample = Sample()
        sample.figures = [Sample.figure(1, source: .platform), Sample.figure(1, group: 0, source: .survey)]
        #expect(sample.line(.figuresFromPlatforms, 1) == "reported 1/2 figures:C1@2026-Q3")
    }

    @Test func countsWithdrawnAndCorrectedFiguresAsCorrected() {
        var sample = Sample()
        let figures = [
            Sample.figure(1), Sample.figure(1, group: 0), Sample.figure(2, state: .notReported, withdrawn: true),
        ]
        sample.figures = figures
        sample.records.revisions = [
            // A better figure is no mistake, and what is corrected later isn't known yet.
            Sample.revision(.revision, figures[0], on: "2026-10-20"),
            Sample.revision(.correction, figures[0], on: "2026-12-20"),
            Sample.revision(.correction, figures[1], on: "2026-10-20"),
            Sample.revision(.correction, figures[2], on: "2026-10-20"),
        ]
        #expect(sample.line(.figuresUncorrected, 1) == "reported 1/2 figures:C1@2026-Q3")
        #expect(sample.line(.figuresUncorrected, 2) == "reported 0/1 figures:C2@2026-Q3")
    }

    @Test func judgesTasksByTheirLastGoodDay() {
        var sample = Sample()
        // The second one’s last good day is the last of the second quarter.
        sample.tasks = [Sample.task("T1", before: "2026-08-30"), Sample.task("T2", before: "2026-07-01")]
        sample.tasks.append(Sample.task("T3", before: "2026-09-30"))
        sample.updates = [Sample.done(0, "2026-08-29"), Sample.done(1, "2026-07-01"), Sample.done(2, "2026-09-30")]
        #expect(sample.line(.tasksOnTime, 0) == "reported 1/2 task:T1;task:T3")
        #expect(sample.line(.tasksOnTime, 3) == "reported 1/2 task:T1;task:T3")
        #expect(sample.line(.tasksOnTime, 0, "2026-Q2") == "reported 0/1 task:T2")
        #expect(sample.line(.tasksOnTime, 1) == "not_reported")
    }

    @Test func countsInspectionsPlannedDoneAndPublished() {
        var sample = Sample()
        sample.records.inspections = [
            Sample.inspection("I1", planned: "2026-07-10", done: "2026-07-12", published: "2026-08-01", units: [1, 2]),
            Sample.inspection("I2", planned: "2026-08-10", done: nil, units: [1]),
            Sample.inspection("I3", planned: nil, done: "2026-09-01", units: [1]),
        ]
        #expect(sample.line(.inspectionsDone, 0) == "reported 1/2 inspection:I1;inspection:I2")
        #expect(sample.line(.inspectionsDone, 2) == "reported 1/1 inspection:I1")
        #expect(sample.line(.inspectionsPublished, 3) == "reported 1/2 inspection:I1;inspection:I3")
        #expect(sample.line(.inspectionsPublished, 0, "2026-Q2") == "not_applicable")
    }

    @Test func countsNoticesAndSaysZero() {
        var sample = Sample()
        sample.records.corrections = [Sample.correction("R1", "2026-09-30", 1)]
        #expect(sample.line(.correctionNotices, 1) == "reported 1 correction:R1")
        #expect(sample.line(.correctionNotices, 2) == "reported 0")
    }

    @Test func countsDifficultiesResolved() {
        var sample = Sample()
        sample.records.difficulties = [
            Sample.difficulty("D1", "2026-07-01", .resolved, 1), Sample.difficulty("D2", "2026-09-30", .received, 1),
            Sample.difficulty("D3", "2026-08-30", .forwarded, nil),
        ]
        #expect(sample.line(.difficultiesResolved, 1) == "reported 1/2 difficulty:D1;difficulty:D2")
        #expect(sample.line(.difficultiesResolved, 0) == "reported 1/3 difficulty:D1;difficulty:D2;difficulty:D3")
    }

    @Test func addsMoneyOnlyWhenEveryLineSaysHowMuch() {
        var sample = Sample()
        sample.records.funding = [Sample.money("F1", spent: 30), Sample.money("F2", spent: 12, agency: nil)]
        #expect(sample.line(.moneySpent, 0) == "reported 42 funding:F1;funding:F2")
        #expect(sample.line(.moneySpent, 3) == "reported 30 funding:F1")
        sample.records.funding.append(Sample.money("F3", spent: nil))
        #expect(sample.line(.moneySpent, 0) == "not_reported")
    }

    @Test func takesTheGroupFromTheWhole() {
        var sample = Sample()
        sample.figures = [
            Sample.figure(1, value: 36.5), Sample.figure(1, value: 30.1, group: 0),
            Sample.figure(2, value: 40), Sample.figure(2, group: 0, state: .suppressed),
        ]
        #expect(sample.line(.groupGap, 1, group: 0) == "reported 6.4 figure:S1@C1@2026-Q3;figure:S1@C1@2026-Q3@elderly")
        #expect(sample.line(.groupGap, 1) == "not_applicable")
        // What is kept back stays so, and its rows with it.
        #expect(sample.line(.groupGap, 2, group: 0) == "suppressed")
    }

    @Test func keepsSmallCountsBackWithTheirRows() {
        var sample = Sample()
        sample.threshold = 5
        sample.records.corrections = [Sample.correction("R1", "2026-09-30", 1)]
        #expect(sample.line(.correctionNotices, 1) == "suppressed")
    }

    @Test func nobodyGivesWhatIsComputed() {
        var sample = Sample()
        sample.figures = [Sample.figure(1, proven: true)]
        let campaign = sample.computed
        #expect(campaign.evidenceCoverage(of: RegisterIndex(1)).given == 1)
        #expect(!campaign.figures[Sample.key("figures_with_evidence", 1, "2026-Q3")].lacksEvidence)
    }
}

/// What two pages tell of one fact is the same.
struct ComputedPairsTests {
    @Test func evidencePageAndFigureSayTheSame() {
        var sample = Sample()
        sample.figures = [
            Sample.figure(0, proven: true), Sample.figure(1, "2026-Q2"), Sample.figure(1, "2026-H1", proven: true),
            Sample.figure(2, proven: true), Sample.figure(2, group: 0, state: .suppressed), Sample.figure(3),
        ]
        let campaign = sample.computed
        let page = campaign.units.indices.map { campaign.evidenceCoverage(of: $0) }
            .reduce(EvidenceCoverage(of: [Figure](), evidence: Register()), +)
        let figures = ["2026-Q2", "2026-Q3"].map { campaign.figures[Sample.key("figures_with_evidence", 0, $0)] }
        #expect(figures.compactMap(\.numerator).reduce(0, +) == page.proven)
        #expect(figures.compactMap(\.denominator).reduce(0, +) == page.given)
        #expect(page.given == 6)
    }

    @Test func reportPageAndFigureSayTheSame() {
        var sample = Sample()
        sample.records.reports = [
            Sample.report(1, "2026-10-15", received: "2026-10-01"), Sample.report(2, "2026-10-15", received: nil),
            Sample.report(3, "2026-10-15", received: "2026-11-01"),
            Sample.report(1, "2026-07-15", received: "2026-07-15", "2026-Q2"),
        ]
        let campaign = sample.computed
        for period in ["2026-Q2", "2026-Q3"] {
            let own = sample.records.reports.filter { $0.period == Sample.period(period) }
            let page = Punctuality(of: own, on: Sample.asOf)
            let figure = campaign.figures[Sample.key("reports_on_time", 0, period)]
            #expect(figure.numerator == page.inTime)
            #expect(figure.denominator == page.due)
        }
    }

    @Test func gapOfTheTableAndFigureSayTheSame() {
        var sample = Sample()
        sample.figures = [Sample.figure(1, value: 36.5), Sample.figure(1, value: 40.2, group: 0)]
        let campaign = sample.computed
        let table = campaign.gaps(of: RegisterIndex(1), in: RegisterIndex(0), Sample.period("2026-Q3"))
        let figure = campaign.figures[Sample.key("group_gap", 1, "2026-Q3", group: 0)]
        #expect(table.compactMap(\.difference) == [3.7])
        #expect(figure.value == -3.7)
    }
}

struct ComputedLedgerTests {
    @Test func computedFiguresFollowTheirRowsWithoutAReason() {
        var sample = Sample()
        sample.records.corrections = [Sample.correction("R1", "2026-09-30", 1)]
        let campaign = sample.computed
        let key = Sample.key("correction_notices", 1, "2026-Q3")
        let old = LedgerEntry(state: .reported, value: 0, numerator: nil, denominator: nil, revisions: 0)
        #expect(changes(in: campaign, key, old).isEmpty)
        // A rule that was taken away takes published figures away.
        #expect(changes(in: sample.campaign, key, old).count == 1)
    }

    private func changes(in campaign: Campaign, _ key: FigureKey, _ old: LedgerEntry) -> [LedgerChange] {
        let day = Sample.day("2026-11-02")
        let release = Release(
            number: 1, date: day, asOf: day, previous: nil, changes: 1, changesHash: "", figures: 1, figuresHash: "")
        var published = LedgerState()
        published.apply([LedgerRow(name: campaign.name(of: key), entry: old)], in: campaign)
        return UnexplainedChanges(since: release, published: published, revisionsFile: "revisions.csv", languages: [])
            .changes(in: campaign)
    }
}
