@testable import CampaignModel
import Testing

/// What the public knows from earlier releases or from others can't be hidden again.
struct PriorReleaseTests {
    private func column(_ priors: [PriorRelease]) -> [SuppressionRow] {
        let rows = SuppressionSamples.column([(3, 100), (30, 100), (80, 900)])
        return zip(rows, [PriorRelease.none] + priors).map { row, prior in
            SuppressionRow(row.key, numerator: row.numerator, denominator: row.denominator, prior: prior)
        }
    }

    private func plan(_ rows: [SuppressionRow]) -> SuppressionPlan {
        SuppressionSamples.province(rows).plan()
    }

    @Test func hidesOnlyWhatIsNotKnownYet() {
        let plan = plan(column([.none, .published, .none]))
        #expect(plan.hiddenKeys == ["X@1@P1@g", "X@3@P1@g"])
        #expect(plan.unprotected.isEmpty)
    }

    @Test func hidesTheTotalWhenAllOtherUnitsAreKnown() {
        let plan = plan(column([.none, .published, .published]))
        #expect(plan.hiddenKeys == ["X@68@P1@g", "X@1@P1@g"])
        #expect(plan.unprotected.isEmpty)
    }

    @Test func saysWhatKnownFiguresGiveAway() {
        var rows = column([.none, .published, .published])
        rows[0] = SuppressionRow(
            rows[0].key, numerator: rows[0].numerator, denominator: rows[0].denominator, prior: .published)
        let plan = plan(rows)
        #expect(plan.hiddenKeys == ["X@1@P1@g"])
        #expect(
            plan.unprotected == [
                UnprotectedCount(key: rows[1].key, part: .numerator, possibleValues: 1, threshold: 5)
            ])
        #expect(plan.suppressions[0].certified.numerator == nil)
    }

    @Test func hidesAKnownSmallCountAllTheSameAndSaysSo() {
        let plan = plan(column([.published, .none, .none]))
        #expect(plan.decision(1) != .published)
        #expect(plan.unprotected.map(\.key) == [plan.rows[1].key])
    }

    @Test func keepsHiddenWhatWasHidden() {
        let plan = plan(column([.none, .none, .suppressed(showingDenominator: true)]))
        #expect(plan.hiddenKeys == ["X@1@P1@g", "X@3@P1@g"])
        #expect(plan.suppressions[1].reason == .priorSuppression)
        #expect(plan.published(3) == .suppressed(denominator: 900))
        #expect(plan.statistics.prior == 1)
    }

    @Test func keepsAHiddenDenominatorHidden() {
        let plan = plan(column([.none, .none, .suppressed(showingDenominator: false)]))
        #expect(plan.published(3) == .suppressed(denominator: nil))
        #expect(plan.unprotected.isEmpty)
    }

    @Test func hidesTheDenominatorWhenTheRateIsKnown() {
        let rows = SuppressionSamples.column([(3, 100), (30, 100), (40, 300)])
        let known = SuppressionRow(rows[1].key, numerator: 3, denominator: 100, knownRate: 30)
        let plan = plan([rows[0], known, rows[2], rows[3]])
        #expect(plan.published(1) == .suppressed(denominator: nil))
    }

    @Test func passesOverAKnownRateThatIsWrong() {
        let row = SuppressionSamples.column([(3, 100)])[1]
        let wrong = SuppressionRow(row.key, numerator: 3, denominator: 100, knownRate: 500)
        #expect(plan([wrong]).published(0) == .suppressed(denominator: 100))
    }
}
