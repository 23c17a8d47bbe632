import Testing

@testable import CampaignModel

/// Figures of a code that left are gone for that alone.
struct LeftCodesTests {
    private func left(_ record: String, _ key: String) -> LeftCodes {
        LeftCodes([RecordChange(RecordName(record, key), old: "listed", new: "", recordClass: .promised)])
    }

    @Test func explainsFiguresByAnyPartOfTheirKeys() {
        #expect(left("indicator", "BD45").explain("BD45@68@2026-Q3"))
        #expect(left("commune", "22918").explain("BD45@22918@2026-Q3"))
        #expect(left("agency", "A07").explain("BD45@A07@2026-Q3"))
        #expect(left("period", "2026-Q3").explain("BD45@68@2026-Q3@elderly"))
        #expect(left("group", "elderly").explain("BD45@68@2026-Q3@elderly"))
    }

    @Test func explainsNoOthers() {
        #expect(!left("indicator", "BD45").explain("BD4@68@2026-Q3"))
        #expect(!left("group", "elderly").explain("BD45@68@2026-Q3"))
        #expect(!left("task", "BD45").explain("BD45@68@2026-Q3"))
        let renamed = RecordChange(
            RecordName("indicator", "BD45", "name_vi"), old: "A", new: "B", recordClass: .promised)
        #expect(!LeftCodes([renamed]).explain("BD45@68@2026-Q3"))
        #expect(!LeftCodes([]).explain("BD45@68@2026-Q3"))
    }
}
