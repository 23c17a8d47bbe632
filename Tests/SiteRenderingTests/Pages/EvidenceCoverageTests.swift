import CampaignModel
import Testing

@testable import SiteRendering

struct EvidenceCoverageTests {
    private func section(_ figures: [Figure]) -> EvidenceCoverageSection {
        EvidenceCoverageSection(
            context: SampleSite.context(
                DataSample.site(figures), SampleSite.vietnamese, at: .single(.evidence)))
    }

    @Test func tellsTheShareWithItsParts() {
        #expect(section(DataSample.figures).section.note == "evidence_coverage(n=1, of=2, open=0, share=50,0%)")
    }

    @Test func putsTheLeastProvenFirst() {
        let unproven = Figure(
            key: FigureKey(
                unit: DataSample.rural, indicator: RegisterIndex(0), group: nil, period: RegisterIndex(1)),
            state: .reported, value: 1, numerator: nil, denominator: nil, evidence: [], source: nil, reportedOn: nil,
            isWithdrawn: false)
        #expect(section(DataSample.figures + [unproven]).rows.map(\.unit.position) == [2, 1])
    }

    @Test func leavesOutUnitsWithoutFigures() {
        #expect(section([]).rows.isEmpty)
    }
}
