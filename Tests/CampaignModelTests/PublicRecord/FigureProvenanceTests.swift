import Testing

@testable import CampaignModel

/// What figures rest on is kept by unit and period, and told figure by figure.
struct FigureProvenanceTests {
    private func record(_ rows: [(String, String)]) -> PublicRecord {
        var record = PublicRecord()
        record.apply(rows.map { FactRow(RecordName("basis", "22918@2026-Q3", $0.0), $0.1) })
        return record
    }

    @Test func namesTheFigureThatLostItsEvidence() {
        let changes = FigureProvenance.changes(
            from: record([("E1 platform 2026-10-25", "BD01 BD03@elderly BD04")]),
            to: record([("E1 platform 2026-10-25", "BD01"), ("- platform 2026-10-26", "BD03@elderly")])
        ).sorted { $0.name < $1.name }
        #expect(
            changes.map(\.name) == [
                RecordName("figure", "BD03@22918@2026-Q3@elderly", "evidence"),
                RecordName("figure", "BD03@22918@2026-Q3@elderly", "reported_on"),
            ])
        #expect(changes.map(\.kind) == [.emptied, .changed] && changes.allSatisfy(\.needsReason))
    }

    @Test func letsEvidenceBeAdded() {
        let changes = FigureProvenance.changes(
            from: record([("E1 - -", "BD01"), ("- - -", "BD02")]), to: record([("E1;E2 report -", "BD01 BD02")]))
        #expect(changes.count == 4 && changes.allSatisfy { !$0.needsReason })
    }

    @Test func keepsFiguresOfOneSourceTogether() {
        let figures = [
            LedgerSample.reported(7), LedgerSample.reported(9, group: 0), LedgerSample.reported(9, period: 1),
        ]
        var fields: [RecordedField] = []
        FigureProvenance.forEachField(in: LedgerSample.campaign(figures), []) { fields.append($0) }
        #expect(
            PublicRecord(fields) { _ in "" }.rows == [
                FactRow(RecordName("basis", "22918@2026-Q2", "- - -"), "BD03 BD03@elderly"),
                FactRow(RecordName("basis", "22918@2026-Q3", "- - -"), "BD03"),
            ])
    }
}
