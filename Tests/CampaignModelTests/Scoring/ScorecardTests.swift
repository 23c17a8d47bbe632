import Testing

@testable import CampaignModel

struct ScorecardTests {
    @Test func tellsTheChangeSinceThePeriodBefore() {
        let entry = ScoringSample(rows: [
            ScoringSample.row(1, "2025-Q4", 10.1), ScoringSample.row(1, "2026-Q2", 20.4),
            ScoringSample.row(1, "2026-Q3", 30.6),
        ]).entry(of: 1)
        #expect(entry.change?.difference == 10.2)
        #expect(entry.change?.since == ScoringSample.period("2026-Q2"))
    }

    @Test func tellsNoChangeAcrossAGap() {
        let entry = ScoringSample(rows: [
            ScoringSample.row(1, "2025-Q4", 10), ScoringSample.row(1, "2026-Q2", nil, state: .suppressed),
            ScoringSample.row(1, "2026-Q3", 30),
        ]).entry(of: 1)
        #expect(entry.change == nil)
    }

    @Test func callsAChangeLevelThatNobodyCanSee() throws {
        func change(_ before: Double, _ after: Double, _ measure: Indicator.Measure) -> FigureChange? {
            var sample = ScoringSample(rows: [
                ScoringSample.row(1, "2026-Q2", before), ScoringSample.row(1, "2026-Q3", after),
            ])
            sample.measure = measure
            return sample.entry(of: 1).change
        }
        func course(_ before: Double, _ after: Double, _ measure: Indicator.Measure) -> SeenChange.Course? {
            change(before, after, measure)?.course
        }
        #expect(course(20, 20, .percent) == .level)
        #expect(course(20, 20.1, .percent) == .up)
        #expect(course(20.03, 20, .points) == .level)
        #expect(course(20.05, 20, .points) == .down)
        #expect(course(3, 3.4, .days) == .level)
        #expect(course(3, 4, .count) == .up)
        #expect(change(20.03, 20, .score)?.isBetter(.lower) == nil)
    }

    @Test func judgesAChangeByTheBetterSide() throws {
        let change = try #require(
            ScoringSample(rows: [ScoringSample.row(1, "2026-Q2", 20), ScoringSample.row(1, "2026-Q3", 30)])
                .entry(of: 1).change)
        #expect(change.isBetter(.higher) == true)
        #expect(change.isBetter(.lower) == false)
        #expect(change.isBetter(.context) == nil)
    }

    @Test func sharesPlacesAndSaysSo() {
        let sample = ScoringSample(
            rows: zip([1, 2, 4, 5], [30, 50, 50, 10]).map { ScoringSample.row($0, "2026-Q3", $1) })
        #expect(sample.entry(of: 2).place == RankPlace(rank: 1, participants: 4, isTied: true))
        #expect(sample.entry(of: 1).place == RankPlace(rank: 3, participants: 4, isTied: false))
        #expect(sample.entry(of: 5).placeInKind == RankPlace(rank: 2, participants: 2, isTied: false))
    }

    @Test func comparesNobodyWithHimself() {
        let entry = ScoringSample(rows: [ScoringSample.row(6, "2026-Q3", 30), ScoringSample.row(1, "2026-Q3", 40)])
            .entry(of: 6)
        #expect(entry.place?.rank == 2)
        #expect(entry.placeInKind == nil)
        #expect(entry.kindMedian == nil)
    }

    @Test func leavesOutCommunesThatAreNoMore() {
        let sample = ScoringSample(rows: [ScoringSample.row(1, "2026-Q3", 30), ScoringSample.row(3, "2026-Q3", 90)])
        #expect(sample.entry(of: 1).place?.participants == 1)
        #expect(sample.scorecards.comparisons[RegisterIndex(0)]?.communes == 5)
    }

    @Test func givesTheMedianOfAllAndOfTheKind() {
        let sample = ScoringSample(
            rows: zip([1, 2, 4, 5], [10, 20, 40, 80]).map { ScoringSample.row($0, "2026-Q3", $1) })
        #expect(sample.entry(of: 1).median == 30)
        #expect(sample.entry(of: 1).kindMedian == 15)
    }

    @Test func countsWhatWasDueInTheLastPeriodOfEachRhythm() {
        let card = ScoringSample(rows: [
            ScoringSample.row(1, "2026-Q3", 30, evidence: [0]), ScoringSample.row(1, "2026-Q2", 30),
            ScoringSample.row(1, "2026-Q3", nil, state: .notApplicable, indicator: 1),
        ]).scorecards.scorecard(of: RegisterIndex(1))
        // Of three indicators one doesn't apply and the yearly one is missing.
        #expect(card.completeness?.expected == 2)
        #expect(card.completeness?.given == 1)
        #expect(card.completeness?.proven == 1)
        #expect(card.entries.map(\.period) == ["2026-Q3", "2026-Q3", "2025"].map(ScoringSample.period))
    }

    @Test func countsEvidenceOfEveryFigureGiven() {
        let coverage = ScoringSample(rows: [
            ScoringSample.row(1, "2026-Q3", 30, evidence: [0, 1]),
            ScoringSample.row(1, "2026-Q3", nil, state: .suppressed, group: 1, evidence: [1]),
            ScoringSample.row(1, "2026-Q2", 30), ScoringSample.row(1, "2026-Q1", nil, state: .notReported),
        ]).campaign.evidenceCoverage(of: RegisterIndex(1))
        #expect(coverage == EvidenceCoverage(given: 3, proven: 2, open: 1))
        #expect(coverage.share == 66.7)
        #expect(EvidenceCoverage(given: 0, proven: 0, open: 0).share == nil)
    }

    @Test func tellsEvidencePeriodByPeriod() {
        let periods = ScoringSample(rows: [
            ScoringSample.row(1, "2026-Q3", 30, evidence: [1]), ScoringSample.row(1, "2026-Q2", 30),
            ScoringSample.row(1, "2026-Q1", nil, state: .notReported),
        ]).campaign.evidenceCoverageByPeriod(of: RegisterIndex(1))
        #expect(periods.map(\.period) == ["2026-Q2", "2026-Q3"].map(ScoringSample.period))
        #expect(periods.map(\.coverage.proven) == [0, 1])
    }

    @Test func countsReportsThatAreDue() {
        let reports = [
            report("2026-10-15", "2026-10-15"), report("2026-10-15", "2026-10-16"), report("2026-10-15", nil),
            report("2027-01-15", nil), report("2027-01-15", "2026-11-01"),
        ]
        let punctuality = Punctuality(of: reports, on: ScoringSample.day("2026-11-20"))
        #expect(punctuality.due == 4)
        #expect(punctuality.inTime == 2)
        #expect(punctuality.late == 1)
        #expect(punctuality.missing == 1)
    }

    @Test func tellsTheGapOfPublishedGroupsAlone() {
        let gaps = ScoringSample(rows: [
            ScoringSample.row(1, "2026-Q3", 50), ScoringSample.row(1, "2026-Q3", 38.7, group: 1),
            ScoringSample.row(1, "2026-Q3", nil, state: .suppressed, group: 2),
        ]).entry(of: 1).gaps
        #expect(gaps.map(\.group) == [RegisterIndex(1), RegisterIndex(2)])
        #expect(gaps.map(\.difference) == [-11.3, nil])
        #expect(gaps[0].shortfall(.higher) == 11.3)
        #expect(gaps[0].shortfall(.lower) == 0)
        #expect(gaps[1].shortfall(.higher) == nil)
    }

    @Test func tellsNoGapOfCounts() {
        var counted = ScoringSample(rows: [
            ScoringSample.row(1, "2026-Q3", 50), ScoringSample.row(1, "2026-Q3", 20, group: 1),
        ])
        counted.measure = .count
        #expect(counted.entry(of: 1).gaps[0].difference == nil)
    }

    @Test func hasNoGroupsWithoutABreakdown() {
        #expect(ScoringSample(rows: [ScoringSample.row(1, "2026-Q3", 50)]).entry(of: 1).gaps.isEmpty)
    }

    /// Learners are told beside everybody too, apart from the groups that nobody may leave behind.
    @Test func tellsKindsOfGroupsApart() {
        let campaign = ScoringSample(rows: [
            ScoringSample.row(1, "2026-Q3", 50), ScoringSample.row(1, "2026-Q3", 40, group: 0),
            ScoringSample.row(1, "2026-Q3", 30, group: 1),
        ]).campaign
        func groups(_ kind: PopulationGroup.Kind) -> [RegisterIndex<PopulationGroup>] {
            campaign.gaps(of: RegisterIndex(1), in: RegisterIndex(0), ScoringSample.period("2026-Q3"), among: kind)
                .filter(\.figure.isGiven).map(\.group)
        }
        #expect(groups(.learner) == [RegisterIndex(0)])
        #expect(groups(.priority) == [RegisterIndex(1)])
    }

    private func report(_ due: String, _ received: String?) -> PeriodicReport {
        PeriodicReport(
            unit: RegisterIndex(1), kind: .quarter, period: nil, dueOn: ScoringSample.day(due),
            receivedOn: received.map(ScoringSample.day), evidence: [], place: ScoringSample.place)
    }
}
