import Testing

@testable import CampaignModel

/// The sample's path: 20 % at the end of 2025, 56.5 % at the end of 2026. That is a tenth of a point a day, so that
/// 47.3 % is where it stands 273 days later, on 30 September.
struct TargetPathTests {
    private func sample(_ value: Double?, state: Figure.State = .reported) -> ScoringSample {
        ScoringSample(
            targets: [Target(period: "2026", value: 56.5, source: "KH")],
            rows: [
                ScoringSample.row(1, "2025-Q4", 20), ScoringSample.row(1, "2026-Q3", value, state: state),
            ])
    }

    @Test func drawsAStraightPathInDays() {
        let path = sample(40).path(of: 1)
        #expect(path.expected == 47.3)
        #expect(path.start == ScoringSample.period("2025-Q4"))
        #expect(path.remaining == 16.5)
    }

    @Test func tellsBehindOnAndAheadApart() {
        #expect(sample(47.2).path(of: 1).standing == .behind)
        #expect(sample(47.3).path(of: 1).standing == .on)
        #expect(sample(47.4).path(of: 1).standing == .ahead)
    }

    @Test func isOnThePathWhereBothAreWrittenAlike() {
        var score = sample(47.26)
        score.measure = .score
        #expect(score.path(of: 1).standing == .on)
        let money = ScoringSample(
            measure: .money, targets: [Target(period: "2026", value: 56_500_000_000, source: "KH", levels: [.commune])],
            rows: [
                ScoringSample.row(1, "2025-Q4", 20_000_000_000), ScoringSample.row(1, "2026-Q3", 47_300_400_000),
            ])
        #expect(money.path(of: 1).standing == .on)
    }

    @Test func saysThatTheTargetIsReached() {
        #expect(sample(56.5).path(of: 1).standing == .reached)
        #expect(sample(60).path(of: 1).remaining == 0)
    }

    @Test func saysThatTheTargetWasMissedWhenItsPeriodIsOver() {
        let sample = ScoringSample(
            targets: [Target(period: "2026-Q3", value: 50, source: "KH")],
            rows: [ScoringSample.row(1, "2025-Q4", 20), ScoringSample.row(1, "2026-Q3", 49.9)])
        #expect(sample.path(of: 1).standing == .missed)
    }

    @Test func asksForTheNextTarget() {
        let targets = [
            Target(period: "2026-Q2", value: 30, source: "A"), Target(period: "2026", value: 60, source: "B"),
        ]
        let sample = ScoringSample(
            targets: targets, rows: [ScoringSample.row(1, "2025-Q4", 20), ScoringSample.row(1, "2026-Q3", 40)])
        #expect(sample.path(of: 1).target?.source == "B")
    }

    @Test func knowsNoStandingWithoutAFigure() {
        let path = sample(nil, state: .suppressed).path(of: 1)
        #expect(path.standing == .unknown)
        #expect(path.expected == nil)
        #expect(path.remaining == nil)
    }

    @Test func knowsNoStandingWithoutATarget() {
        let sample = ScoringSample(rows: [ScoringSample.row(1, "2026-Q3", 40)])
        #expect(sample.path(of: 1).standing == .noTarget)
    }

    @Test func holdsNoActivityCountAgainstATarget() {
        var counted = sample(40)
        counted.direction = .context
        #expect(counted.path(of: 1).standing == .noTarget)
    }

    @Test func startsOnThePathWithTheFirstFigure() {
        let sample = ScoringSample(
            targets: [Target(period: "2026", value: 56.5, source: "KH")], rows: [ScoringSample.row(1, "2026-Q3", 40)])
        #expect(sample.path(of: 1).standing == .on)
    }

    @Test func startsFromTheDeclaredPeriod() {
        var declared = sample(40)
        declared.baseline = Baseline(period: "2026-Q1", source: "KH")
        #expect(declared.path(of: 1).start == ScoringSample.period("2026-Q3"))
        declared.rows.append(ScoringSample.row(1, "2026-Q2", 30))
        #expect(declared.path(of: 1).start == ScoringSample.period("2026-Q2"))
    }

    @Test func goesDownWhereLessIsBetter() {
        var falling = ScoringSample(
            targets: [Target(period: "2026", value: 20, source: "KH")],
            rows: [ScoringSample.row(1, "2025-Q4", 56.5), ScoringSample.row(1, "2026-Q3", 29.1)])
        falling.direction = .lower
        #expect(falling.path(of: 1).expected == 29.2)
        #expect(falling.path(of: 1).standing == .ahead)
        #expect(falling.path(of: 1).remaining == 9.1)
    }

    @Test func isBehindWhenItFellFromAboveTheTarget() {
        let fallen = ScoringSample(
            targets: [Target(period: "2026", value: 50, source: "KH")],
            rows: [ScoringSample.row(1, "2025-Q4", 60), ScoringSample.row(1, "2026-Q3", 45)])
        #expect(fallen.path(of: 1).standing == .behind)
    }

    @Test func expectsWholeNumbersOfCounts() {
        var counted = ScoringSample(
            targets: [Target(period: "2026", value: 100, source: "KH")],
            rows: [ScoringSample.row(0, "2025-Q4", 0), ScoringSample.row(0, "2026-Q3", 75)])
        counted.measure = .count
        #expect(counted.path(of: 0).expected == 75)
        #expect(counted.path(of: 0).standing == .on)
    }

    @Test func asksNoCommuneForTheProvincesCount() {
        var counted = ScoringSample(
            targets: [Target(period: "2026", value: 100, source: "KH")], rows: [ScoringSample.row(1, "2026-Q3", 75)])
        counted.measure = .count
        #expect(counted.path(of: 1).standing == .noTarget)
        counted.targets = [Target(period: "2026", value: 100, source: "KH", levels: [.commune])]
        #expect(counted.path(of: 1).standing == .on)
    }

    @Test func roundsHalvesUpOnBothSidesOfZero() {
        #expect(ExactValue.rounded(5, over: 10) == 1)
        #expect(ExactValue.rounded(-5, over: 10) == 0)
        #expect(ExactValue.rounded(-6, over: 10) == -1)
        #expect(ExactValue.rounded(4, over: 10) == 0)
    }
}
