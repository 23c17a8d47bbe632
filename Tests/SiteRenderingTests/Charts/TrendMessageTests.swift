import CampaignModel
import Testing

@testable import SiteRendering

@Suite struct TrendMessageTests {
    private func message(
        _ values: [ChartValue], _ measure: Indicator.Measure = .score, from: Int = 0
    ) -> TrendMessage {
        TrendMessage(FigureSample.series("A", values).points, measure: measure, comparableFrom: from)
    }

    private func keys(_ message: TrendMessage) -> [PhraseKey] {
        message.clauses(number: { "\($0)" }, difference: { "\($0)" }).map(\.key)
    }

    @Test func tellsARiseWithItsEnds() {
        let message = message([.reported(40), .reported(45), .reported(60)])
        #expect(message.course == .rising)
        let clause = message.clauses(number: { "\(Int($0))%" }, difference: { "\(Int($0)) điểm" })[0]
        #expect(clause.key == .trendRising)
        #expect(
            clause.values == [
                "first": "40%", "first_period": "K1", "last": "60%", "last_period": "K3", "change": "20 điểm",
            ])
    }

    @Test func writesAFallWithoutASign() {
        let message = message([.reported(60), .reported(40)])
        #expect(message.course == .falling)
        #expect(message.change?.difference == -20)
        #expect(message.clauses(number: { "\($0)" }, difference: { "\($0)" })[0].values["change"] == "20.0")
    }

    /// 45.3 − 45.25 is a little less than a twentieth for a processor; for readers both are 45.3.
    @Test func isLevelExactlyWhereBothNumbersAreWrittenAlike() {
        #expect(message([.reported(45.25), .reported(45.3)]).course == .level)
        #expect(message([.reported(45.2), .reported(45.25)]).course == .rising)
        #expect(message([.reported(45.25), .reported(45.2)]).change?.difference == -0.1)
        #expect(message([.reported(60), .reported(60.4)], .days).course == .level)
        #expect(message([.reported(60), .reported(60.5)], .days).course == .rising)
        #expect(message([.reported(9_130_400_000), .reported(9_130_900_000)], .money).course == .level)
    }

    @Test func namesNoTurningPointThatIsWrittenAsAnEnd() {
        #expect(keys(message([.reported(40), .reported(60.04), .reported(60)])) == [.trendRising])
        #expect(keys(message([.reported(60), .reported(39.96), .reported(40)])) == [.trendFalling])
    }

    @Test func saysNumbersThatAreWrittenAlikeOnce() {
        #expect(keys(message([.reported(99.96), .reported(100)])) == [.trendSame])
    }

    @Test func tellsATurningPointThatTheEndsHide() {
        #expect(keys(message([.reported(40), .reported(90), .reported(60)])) == [.trendRising, .trendHighest])
        #expect(keys(message([.reported(60), .reported(10), .reported(40)])) == [.trendFalling, .trendLowest])
        #expect(keys(message([.reported(40), .reported(50), .reported(60)])) == [.trendRising])
    }

    @Test func doesNotCompareAcrossAChangeOfMethod() {
        let broken = message([.reported(40), .reported(50), .reported(20)], from: 2)
        #expect(broken.course == .notComparable)
        #expect(broken.last?.value == 20)
        #expect(message([.reported(90), .reported(20), .reported(30)], from: 1).course == .rising)
    }

    @Test func saysWhenThereIsNothingOrOneNumber() {
        #expect(keys(message([.notReported, .notReported])) == [.trendUnknown, .trendNotReported])
        #expect(keys(message([.notReported, .reported(5)])) == [.trendSingle])
        #expect(keys(message([])) == [.trendUnknown])
    }

    @Test func namesAMissingLastPeriodApartFromEarlierGaps() {
        let message = message([.reported(40), .notReported, .suppressed, .reported(50), .notReported])
        let clauses = message.clauses(number: { "\($0)" }, difference: { "\($0)" })
        #expect(
            clauses.map(\.key) == [
                .trendRising, .trendLastNotReported, .trendNotReported, .trendSuppressed,
            ])
        #expect(clauses[1].values == ["period": "K5"])
        #expect(clauses[2].count == 1)
        #expect(clauses[3].values == ["count": "1"])
    }

    @Test func everyKeyIsListed() {
        let samples: [[ChartValue]] = [
            [], [.reported(1)], [.reported(1), .reported(2)], [.reported(2), .reported(1)],
            [.reported(1), .reported(1)], [.reported(1), .reported(9), .reported(2)],
            [.reported(9), .reported(1), .reported(8)], [.reported(1), .notReported, .reported(2), .suppressed],
            [.reported(1), .suppressed, .reported(2), .notApplicable], [.reported(1), .reported(2), .notReported],
        ]
        var seen = Set(samples.flatMap { keys(message($0)) })
        seen.formUnion(keys(message([.reported(1), .reported(2)], from: 1)))
        #expect(seen == Set(PhraseKey.allCases.filter { $0.rawValue.hasPrefix("trend_") }))
    }
}
