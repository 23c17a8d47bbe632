import Testing

@testable import CampaignModel

struct RevisionHistoryTests {
    /// The rows of releases that publish one figure after the other, with so many reasons each time.
    private func releases(_ steps: [(figures: [Figure], reasons: Int)]) -> [[LedgerRow]] {
        var state = LedgerState()
        return steps.map { figures, reasons in
            let campaign = self.campaign(figures, reasons: reasons)
            let next = LedgerState(publishedBy: campaign)
            defer { state = next }
            return state.changes(to: next, in: campaign).map(\.row)
        }
    }

    private func campaign(_ figures: [Figure], reasons: Int) -> Campaign {
        LedgerSample.campaign(
            figures, reasons: (0..<reasons).map { LedgerSample.reason(on: "2026-11-2\($0)") })
    }

    private func numbers(_ step: RevisionHistory.Step?) -> [Double?]? {
        step.map { [$0.old.value, $0.new.value] }
    }

    @Test func tellsOldAndNewOfEachRow() {
        let history = RevisionHistory(
            releases: releases([
                ([LedgerSample.reported(1)], 0), ([LedgerSample.reported(2)], 1), ([LedgerSample.reported(3)], 2),
            ]), in: campaign([LedgerSample.reported(3)], reasons: 2))
        #expect(numbers(history[0]) == [1, 2])
        #expect(numbers(history[1]) == [2, 3])
        #expect(history[2] == nil)
    }

    @Test func takesTheFigureOfTodayForARowThatIsNotReleasedYet() {
        let history = RevisionHistory(
            releases: releases([([LedgerSample.reported(1)], 0)]), in: campaign([LedgerSample.reported(2)], reasons: 1))
        #expect(numbers(history[0]) == [1, 2])
    }

    @Test func knowsNothingOfRowsOlderThanTheFirstRelease() {
        let history = RevisionHistory(
            releases: releases([([LedgerSample.reported(1)], 1)]), in: campaign([LedgerSample.reported(1)], reasons: 1))
        #expect(history[0] == nil)
        #expect(RevisionHistory()[0] == nil)
    }

    @Test func tellsWhatWasTakenBack() {
        let history = RevisionHistory(
            releases: releases([([LedgerSample.reported(1)], 0), ([], 1)]), in: campaign([], reasons: 1))
        #expect(history[0]?.old.value == 1)
        #expect(history[0]?.new.state == .notReported)
    }

    @Test func tellsNoOldNumberOfAFigureThatIsKeptBackToday() {
        let kept = [LedgerSample.figure(.suppressed)]
        let history = RevisionHistory(
            releases: releases([([LedgerSample.reported(1)], 0), (kept, 1)]), in: campaign(kept, reasons: 1))
        #expect(history[0]?.old.state == .suppressed)
        #expect(history[0]?.old.value == nil)
    }
}
