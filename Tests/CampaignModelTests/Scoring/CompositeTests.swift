import Testing

@testable import CampaignModel

struct CompositeTests {
    private func table(
        _ rows: [ScoringSample.Row], weights: (Int, Int) = (3, 1), normalisation: Composite.Normalisation = .goalposts,
        coverage: Int = 50
    ) -> CompositeTable {
        let composite = Composite(
            id: "overall", name: LocalizedText([:]),
            parts: [
                Composite.Part(indicator: RegisterIndex(0), weight: weights.0, worst: 0, best: 50),
                Composite.Part(indicator: RegisterIndex(1), weight: weights.1, worst: 100, best: 0),
            ], normalisation: normalisation, minimumCoverage: coverage, source: LocalizedText([:]),
            place: ScoringSample.place)
        let sample = ScoringSample(rows: rows)
        return CompositeTable(composite, comparisons: sample.scorecards.comparisons, campaign: sample.campaign)
    }

    private func both(_ commune: Int, _ first: Double?, _ second: Double?) -> [ScoringSample.Row] {
        [
            ScoringSample.row(commune, "2026-Q3", first, state: first == nil ? .suppressed : .reported),
            ScoringSample.row(
                commune, "2026-Q3", second, state: second == nil ? .notReported : .reported, indicator: 1),
        ]
    }

    @Test func weighsThePointsBetweenGoalposts() {
        // 20 of 50 gives 40 points, 25 from 100 down to 0 gives 75: (3 × 40 + 75) ÷ 4 = 48.75.
        let score = table(both(1, 20, 25))[RegisterIndex(0)]
        #expect(score.parts.map(\.points) == [40, 75])
        #expect(score.value == 48.8)
        #expect(score.coverage == 100)
    }

    @Test func givesNoPointsBeyondTheGoalposts() {
        #expect(table(both(1, 70, 120))[RegisterIndex(0)].parts.map(\.points) == [100, 0])
    }

    @Test func leavesSuppressedPartsOutAltogether() {
        let score = table(both(1, nil, 25), weights: (1, 3))[RegisterIndex(0)]
        #expect(score.value == 75)
        #expect(score.parts.map(\.state) == [.suppressed, .reported])
        #expect(score.parts.map(\.value) == [nil, 25])
        #expect(score.coverage == 75)
    }

    @Test func givesNoScoreWhenTooLittleIsKnown() {
        #expect(table(both(1, nil, 25))[RegisterIndex(0)].value == nil)
        #expect(table(both(1, nil, 25), coverage: 25)[RegisterIndex(0)].value == 75)
        #expect(table([], coverage: 1)[RegisterIndex(0)].value == nil)
    }

    @Test func stretchesOverTheRangeOfTheCommunes() {
        let rows = both(1, 10, 50) + both(2, 20, 50) + both(4, 30, 50)
        let table = table(rows, normalisation: .range)
        #expect([0, 1, 3].map { table[RegisterIndex($0)].parts[0].points } == [0, 50, 100])
        // Where all are equal nobody is behind.
        #expect(table[RegisterIndex(0)].parts[1].points == 100)
    }

    @Test func ranksScoresWithTies() {
        let table = table(both(1, 10, 50) + both(2, 20, 50) + both(4, 20, 50) + both(5, nil, 50))
        #expect(table.place(of: RegisterIndex(1)) == RankPlace(rank: 1, participants: 3, isTied: true))
        #expect(table.place(of: RegisterIndex(0)) == RankPlace(rank: 3, participants: 3, isTied: false))
        #expect(table.place(of: RegisterIndex(4)) == nil)
    }
}
