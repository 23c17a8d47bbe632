import Testing

@testable import CampaignModel

/// What dated copies and the list of releases may tell.
struct ReleaseCopiesTests {
    private func releases(_ steps: [[Figure]]) -> [[LedgerRow]] {
        var state = LedgerState()
        return steps.enumerated().map { position, figures in
            let reasons = (0..<position).map { LedgerSample.reason(on: "2026-11-2\($0)") }
            let campaign = LedgerSample.campaign(figures, reasons: reasons)
            let next = LedgerState(publishedBy: campaign)
            defer { state = next }
            return state.changes(to: next, in: campaign).map(\.row)
        }
    }

    private func told(_ copy: ReleaseCopies.Copy) -> [Double?] {
        copy.parts.flatMap { $0.figures.map(\.entry.value) }
    }

    @Test func holdsWhatEachReleaseTold() {
        let steps = [[LedgerSample.reported(1)], [LedgerSample.reported(2)]]
        let copies = ReleaseCopies(releases: releases(steps), in: LedgerSample.campaign(steps[1])).copies
        #expect(copies.map(told) == [[1], [2]])
        #expect(copies.map(\.leftOut) == [0, 0])
    }

    @Test func sharesPeriodsThatDidNotChange() {
        let steps = [
            [LedgerSample.reported(1, period: 0)],
            [LedgerSample.reported(1, period: 0), LedgerSample.reported(5, period: 1)],
        ]
        let copies = ReleaseCopies(releases: releases(steps), in: LedgerSample.campaign(steps[1])).copies
        #expect(copies[1].parts.map(\.since) == [1, 2])
        #expect(copies[1].parts.map { $0.period.position } == [0, 1])
    }

    @Test func repeatsNoNeighbourOfWhatIsKeptBackToday() {
        // The old sum and the old part would give back the part that is kept back today.
        let old = [LedgerSample.reported(100), LedgerSample.reported(3, group: 0), LedgerSample.reported(7, period: 1)]
        let now = [
            LedgerSample.reported(101), LedgerSample.figure(.suppressed, group: 0), LedgerSample.reported(7, period: 1),
        ]
        let copies = ReleaseCopies(releases: releases([old, now]), in: LedgerSample.campaign(now)).copies
        #expect(told(copies[0]) == [7])
        #expect(copies[0].leftOut == 2)
        #expect(copies[1].parts.flatMap { $0.figures.map(\.entry.state) } == [.reported, .suppressed, .reported])
        #expect(copies[1].leftOut == 0)
    }

    @Test func listsWhatWasAddedChangedAndWithdrawnWithItsReason() {
        let steps = [
            [LedgerSample.reported(1), LedgerSample.reported(4, period: 1)],
            [LedgerSample.reported(2), LedgerSample.reported(4, period: 1)],
            [LedgerSample.reported(4, period: 1)],
        ]
        let reasons = (0..<2).map { LedgerSample.reason(on: "2026-11-2\($0)") }
        let news = ReleaseNews(releases: releases(steps), in: LedgerSample.campaign(steps[2], reasons: reasons)).lines
        #expect(news.map(\.change) == [.added, .added, .changed, .withdrawn])
        #expect(news.map(\.count) == [1, 1, 1, 1])
        #expect(news.map(\.revision) == [nil, nil, 0, 1])
        #expect(news[2].step?.old.value == 1 && news[2].step?.new.value == 2)
        #expect(news[0].key == nil && news[3].key == LedgerSample.key())
    }

    @Test func tellsOfAReleaseThatChangedNoFigure() {
        let steps = [
            [LedgerSample.reported(1)], [LedgerSample.reported(1)],
            [LedgerSample.reported(1), LedgerSample.reported(4, period: 1)], [LedgerSample.reported(2)],
        ]
        let news = ReleaseNews(releases: releases(Array(steps.prefix(3))), in: LedgerSample.campaign(steps[2]))
        #expect(news.lines.map(\.change) == [.added, .unchanged, .added])
        #expect(news.lines[1].count == 0 && news.lines[1].period == nil && news.lines[1].release == 1)
        #expect((-1...2).map(news.lastAddition) == [nil, 0, 0, 2])
    }

    @Test func tellsWhyAComputedFigureIsAnother() {
        func reason(_ old: (Int?, Int?), _ new: (Int?, Int?)) -> ComputedReason {
            let entries = [old, new].map {
                LedgerEntry(state: .reported, value: 1, numerator: $0.0, denominator: $0.1, revisions: 0)
            }
            return ComputedReason(RevisionHistory.Step(old: entries[0], new: entries[1]))
        }
        #expect(reason((4977, 4978), (4977, 4978)) == .rounding)
        #expect(reason((4977, 4978), (4976, 4978)) == .counting)
        #expect(reason((nil, nil), (nil, nil)) == .counting, "a count without parts is another count")
    }

    @Test func listsNoOldNumberOfWhatIsKeptBackToday() {
        let now = [LedgerSample.figure(.suppressed)]
        let news = ReleaseNews(
            releases: releases([[LedgerSample.reported(1)], now]),
            in: LedgerSample.campaign(now, reasons: [LedgerSample.reason(on: "2026-11-20")])
        ).lines
        #expect(news[1].step?.old.value == nil && news[1].step?.old.state == .suppressed)
    }
}
