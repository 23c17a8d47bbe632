import Testing

@testable import CampaignModel

/// An indicator that was defined anew can't be compared with what it was.
struct DefinitionBreakTests {
    private func campaign(_ field: String, _ kind: Revision.Kind = .revision) -> Campaign {
        let day = CalendarDate(iso: "2026-08-15") ?? LedgerSample.day
        let reason = Revision(
            .row(RecordName("indicator", "BD03")), kind: kind, reason: LocalizedText([:]), by: "A01", on: day,
            field: field, place: LedgerSample.place)
        let place = LedgerSample.campaign()
        return Campaign(
            communes: Register(), agencies: Register(), units: place.units, groups: place.groups, themes: Register(),
            indicators: place.indicators,
            periods: Register(
                [("2026-Q2", "2026-04-01", "2026-06-30"), ("2026-Q3", "2026-07-01", "2026-09-30")].map {
                    Period(
                        id: $0.0, kind: .quarter, start: CalendarDate(iso: $0.1) ?? day,
                        end: CalendarDate(iso: $0.2) ?? day, reportsDue: nil)
                }),
            evidence: Register(), tasks: Register(), taskUpdates: [], taskStates: [],
            figures: FigureTable([LedgerSample.reported(7), LedgerSample.reported(9, period: 1)]),
            records: CampaignRecords(revisions: [reason]))
    }

    @Test(arguments: ["numerator", "denominator_vi", "direction", "unit"])
    func comparesNothingAcrossADefinition(field: String) {
        let campaign = campaign(field)
        let key = LedgerSample.key(period: 1)
        #expect(campaign.seriesBreak(at: key)?.description == "2026-08-15")
        #expect(campaign.isDefinitionBreak(at: key))
        #expect(campaign.change(of: campaign.figures[key]) == nil)
        #expect(campaign.baseline(of: key)?.value == 9)
    }

    @Test func goesOnWhereOnlyWordsWereMended() {
        let key = LedgerSample.key(period: 1)
        for campaign in [campaign("numerator", .correction), campaign("paragraph")] {
            #expect(campaign.seriesBreak(at: key) == nil && !campaign.isDefinitionBreak(at: key))
            #expect(campaign.change(of: campaign.figures[key])?.difference == 2)
        }
        #expect(campaign("direction", .correction).seriesBreak(at: key) != nil)
    }
}
