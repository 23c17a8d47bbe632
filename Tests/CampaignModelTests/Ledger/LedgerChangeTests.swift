import Testing

@testable import CampaignModel

struct LedgerChangeTests {
    private func kinds(from old: [Figure], to new: [Figure]) -> [LedgerChange.Kind] {
        let campaign = LedgerSample.campaign(new)
        let before = LedgerState(publishedBy: LedgerSample.campaign(old))
        return before.changes(to: LedgerState(publishedBy: campaign), in: campaign).map(\.kind)
    }

    @Test func seesNothingInTheSameFigures() {
        #expect(kinds(from: [LedgerSample.reported(1)], to: [LedgerSample.reported(1)]) == [])
    }

    @Test func seesNewChangedAndRemovedFigures() {
        #expect(kinds(from: [], to: [LedgerSample.reported(1)]) == [.added])
        #expect(kinds(from: [LedgerSample.reported(1)], to: [LedgerSample.reported(2)]) == [.changed])
        #expect(kinds(from: [LedgerSample.reported(1)], to: [LedgerSample.figure(.suppressed)]) == [.changed])
        #expect(kinds(from: [LedgerSample.reported(1)], to: []) == [.removed])
    }

    @Test func takesARowThatSaysNotReportedForNoRow() {
        #expect(kinds(from: [LedgerSample.figure(.notReported)], to: [LedgerSample.reported(1)]) == [.added])
        #expect(kinds(from: [LedgerSample.reported(1)], to: [LedgerSample.figure(.notReported)]) == [.removed])
    }

    @Test func ordersByName() {
        let figures = [
            LedgerSample.reported(1, group: 0), LedgerSample.reported(1, period: 1), LedgerSample.reported(1),
        ]
        let campaign = LedgerSample.campaign(figures)
        let names = LedgerState().changes(to: LedgerState(publishedBy: campaign), in: campaign).map(\.name)
        #expect(names == ["BD03@22918@2026-Q2", "BD03@22918@2026-Q2@elderly", "BD03@22918@2026-Q3"])
    }

    @Test func givesBackTheStateFromTheChangesOfAllReleases() {
        let steps = [
            [LedgerSample.reported(1), LedgerSample.reported(5, period: 1)],
            [LedgerSample.reported(2), LedgerSample.figure(.notApplicable, group: 0)],
        ].map { LedgerSample.campaign($0) }
        var state = LedgerState()
        for campaign in steps {
            let changes = state.changes(to: LedgerState(publishedBy: campaign), in: campaign)
            state.apply(changes.map(\.row), in: campaign)
            #expect(state.rows(in: campaign) == LedgerState(publishedBy: campaign).rows(in: campaign))
        }
    }

    @Test func keepsNamesWhosePartsAreGone() {
        var state = LedgerState()
        let campaign = LedgerSample.campaign()
        let entry = LedgerEntry(LedgerSample.reported(1))
        state.apply([LedgerRow(name: "BD99@22918@2026-Q3", entry: entry)], in: campaign)
        #expect(state.count == 1)
        let changes = state.changes(to: LedgerState(), in: campaign)
        #expect(
            changes == [LedgerChange(name: "BD99@22918@2026-Q3", key: nil, old: entry, new: .notReported(revisions: 0))]
        )
    }
}
