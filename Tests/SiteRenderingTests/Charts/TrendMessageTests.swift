import Testing

@testable import SiteRendering

@Suite struct TrendMessageTests {
    private func message(_ values: [ChartValue], tolerance: Double = 0, from: Int = 0) -> TrendMessage {
        TrendMessage(FigureSample.series("A", values).points, tolerance: tolerance, comparableFrom: from)
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
        #expect(message.change == -20)
        #expect(message.clauses(number: { "\($0)" }, difference: { "\($0)" })[0].values["change"] == "20.0")
    }

    @Test func aChangeWithinTheToleranceIsLevel() {
        #expect(message([.reported(60), .reported(60.4)], tolerance: 0.5).course == .level)
        #expect(message([.reported(60), .reported(60.5)], tolerance: 0.5).course == .rising)
    }

    @Test func saysNumbersThatAreWrittenAlikeOnce() {
        func key(_ last: Double) -> PhraseKey {
            message([.reported(99.96), .reported(last)], tolerance: 0.5)
                .clauses(number: { $0 < 100.2 ? "100.0 %" : "100.3 %" }, difference: { "\($0)" })[0].key
        }
        #expect(key(100) == .trendSame)
        #expect(key(100.3) == .trendLevel)
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
        seen.formUnion(keys(message([.reported(1), .reported(1.2)], tolerance: 0.5)))
        #expect(seen == Set(PhraseKey.allCases.filter { $0.rawValue.hasPrefix("trend_") }))
    }
}
