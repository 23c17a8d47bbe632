import CampaignModel
import Testing

/// The exact attacker never finds fewer than k values for a hidden count.
struct SuppressionAttackTests {
    /// All secrets of a case of which the attacker finds fewer than k values.
    private func breaches(_ suppression: SuppressionCase, _ published: [PublishedFigure], threshold: Int) -> [String] {
        let largest = suppression.rows.map { $0.denominator ?? $0.numerator }.max() ?? 0
        let horizon = largest + 2 * threshold
        let attacker = ExactAttacker(suppression, published, horizon: horizon)
        return attacker.secrets.compactMap { secret in
            let values = attacker.possibleValues(of: secret, upTo: threshold, horizon: horizon)
            return values.count < threshold
                ? "\(secret.name) of \(suppression.rows[secret.row].key) is one of \(values)" : nil
        }
    }

    private func expectNoBreach(_ people: RandomPeople, seeds: ClosedRange<UInt64>) {
        for seed in seeds {
            let suppression = people.make(seed: seed)
            let plan = suppression.plan()
            #expect(plan.unprotected.isEmpty, "seed \(seed)")
            let published = suppression.rows.indices.map(plan.published)
            #expect(breaches(suppression, published, threshold: people.threshold) == [], "seed \(seed)")
        }
    }

    @Test func attackerWinsWhereOnlySmallCountsAreHidden() {
        let rows = SuppressionSamples.column([(3, 40), (30, 60)])
        let suppression = SuppressionSamples.province(rows)
        let published: [PublishedFigure] = [
            .shown(numerator: 33, denominator: 100), .suppressed(denominator: 40),
            .shown(numerator: 30, denominator: 60),
        ]
        #expect(breaches(suppression, published, threshold: 5) == ["numerator of X@1@P1@g is one of [3]"])
    }

    @Test func attackerWinsOverSeriesWherePeriodsAreHiddenUnevenly() {
        let rows = ["P1", "P2"].flatMap { SuppressionSamples.column([(3, 100), (50, 100)], period: $0) }
        let suppression = SuppressionSamples.province(rows, cumulative: true)
        let published: [PublishedFigure] = [
            .shown(numerator: 53, denominator: 200), .suppressed(denominator: 100), .suppressed(denominator: 100),
            .shown(numerator: 53, denominator: 200), .shown(numerator: 3, denominator: 100),
            .shown(numerator: 50, denominator: 100),
        ]
        #expect(
            breaches(suppression, published, threshold: 5) == [
                "numerator of X@1@P1@g is one of [3]", "numerator of X@2@P1@g is one of [50]",
            ])
    }

    @Test func neverWinsAgainstUnitsAndTotals() {
        expectNoBreach(RandomPeople(units: 4), seeds: 1...20)
    }

    @Test func neverWinsAgainstCountsWithoutDenominators() {
        expectNoBreach(RandomPeople(units: 4, hasDenominators: false, threshold: 4), seeds: 1...20)
    }

    @Test func neverWinsAgainstSeries() {
        expectNoBreach(RandomPeople(units: 3, periods: 3), seeds: 1...20)
    }

    @Test func neverWinsAgainstTwoWayTables() {
        expectNoBreach(RandomPeople(units: 3, partition: ["a", "b", "c"], mostPeople: 8), seeds: 1...20)
    }

    @Test func neverWinsAgainstOverlappingGroups() {
        expectNoBreach(RandomPeople(units: 3, overlapping: ["e", "f"]), seeds: 1...20)
    }

    @Test func neverWinsAgainstTwoWayTablesOverTime() {
        expectNoBreach(
            RandomPeople(units: 2, partition: ["a", "b"], overlapping: ["e"], periods: 2, mostPeople: 8), seeds: 1...20)
    }

    @Test func neverWinsAgainstSharedDenominators() {
        expectNoBreach(RandomPeople(units: 3, overlapping: ["e"], indicators: 2, mostPeople: 8), seeds: 1...20)
    }

    @Test func neverWinsAgainstChainsOfIndicators() {
        expectNoBreach(RandomPeople(units: 3, indicators: 2, isChain: true, mostPeople: 20), seeds: 1...20)
    }
}
