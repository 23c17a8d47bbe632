import Testing

@testable import CampaignModel

/// In which order catalogues stand is told, without a reason.
struct ToldOrderTests {
    private let order = RecordName("order", "task", "codes")

    private func record(_ codes: String?) -> PublicRecord {
        var record = PublicRecord()
        record.apply([FactRow(RecordName("task", "T01", "lead"), "A07")] + (codes.map { [FactRow(order, $0)] } ?? []))
        return record
    }

    private func unreleased(from old: String?, to new: String) -> [RecordChange] {
        let field = RecordedField(
            record: order.record, key: order.key, field: order.field, value: new, recordClass: .told, place: nil)
        let frozen = Release.Record(changes: 0, changesHash: "", facts: 0, hash: "", root: "")
        let release = Release(
            number: 1, date: LedgerSample.day, asOf: LedgerSample.day, previous: nil, changes: 0, changesHash: "",
            figures: 0, figuresHash: "", record: frozen)
        return RecordHistory(
            releases: [(release, record(old).rows)], current: record(new), fields: RecordFields([field])
        ).unreleased
    }

    @Test func namesTheCodesOfEachCatalogueInTheirOrder() {
        var fields: [RecordedField] = []
        ToldOrder.forEachField(in: LedgerSample.campaign()) { fields.append($0) }
        let codes = LedgerSample.campaign().indicators.items.map(\.id).joined(separator: ";")
        let indicators = fields.first { $0.key == "indicator" }
        #expect(!codes.isEmpty && indicators?.value == codes && indicators?.isExact == true)
        // What lists nothing has no order.
        #expect(!fields.contains { $0.key == "composite" })
    }

    @Test func listsAnotherOrderWithoutAReason() {
        let changes = unreleased(from: "T01;T02", to: "T02;T01")
        #expect(changes.map(\.name) == [order])
        #expect(changes.allSatisfy { $0.kind == .changed && !$0.needsReason && !$0.isWords })
        #expect(unreleased(from: "T01;T02", to: "T01;T02").isEmpty)
    }

    @Test func isSilentWhereTheReleaseSaysNothingOfOrder() {
        #expect(unreleased(from: nil, to: "T01;T02").isEmpty)
    }

    @Test func saysInWordsWhatIsListed() {
        let meanings = RecordMeanings.all
        #expect(meanings.row(order.ofRow) == Bilingual(vi: "Thứ tự: Nhiệm vụ", en: "Order: Task"))
        #expect(meanings.row(RecordName("task", "T01")) == Bilingual(vi: "Nhiệm vụ T01", en: "Task T01"))
        #expect(meanings.field(order, []) == Bilingual(vi: "Thứ tự các mã", en: "Codes in their order"))
        #expect(meanings.isWording(order))
    }

    @Test func leavesFiguresInTheOrderInWhichTheyWereTold() {
        func record(_ figures: String) -> PublicRecord {
            var record = PublicRecord()
            record.apply([FactRow(RecordName("basis", "22918@2026-Q3", "E1 - -"), figures)])
            return record
        }
        let old = record("BD01 BD02 BD03")
        #expect(FigureProvenance.ordered(record("BD03 BD02 BD01"), as: old) == old)
        #expect(FigureProvenance.ordered(record("BD04 BD03 BD01"), as: old) == record("BD01 BD03 BD04"))
        #expect(FigureProvenance.ordered(record("BD02 BD01"), as: PublicRecord()) == record("BD02 BD01"))
    }
}
