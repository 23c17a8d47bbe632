import Testing

@testable import CampaignModel

struct RevisionRulesTests {
    private let rules = RevisionRules(
        [
            RecordedField(
                record: "task", key: "T01", field: "deadline", value: "x", recordClass: .promised, place: nil),
            RecordedField(
                record: "task", key: "T01", field: "output_vi", value: "x", recordClass: .promised, place: nil),
        ], published: PublicRecord(), languages: [LanguageTag("vi")])

    private func check(_ subject: Revision.Subject, _ field: String?) -> [Diagnostic] {
        rules.check([
            Revision(
                subject, kind: .revision, reason: LocalizedText([:]), by: "A01", on: LedgerSample.day, field: field,
                place: LedgerSample.place)
        ])
    }

    private func row(_ record: String, _ key: String) -> Revision.Subject { .row(RecordName(record, key)) }

    @Test func knowsRowsFieldsAndFigures() {
        #expect(check(row("task", "T01"), "deadline") == [])
        #expect(check(row("task", "T01"), "output") == [])
        #expect(check(row("task", "T01"), nil) == [])
        #expect(check(.figure(LedgerSample.key()), "evidence") == [])
    }

    @Test func saysWhatIsNotThere() {
        let explanation = Bilingual(
            vi:
                "Lý do thay đổi gắn với một số liệu (BD03@22918@2026-Q3) hay một dòng đã công bố (task:T01, correction:CR02, "
                + "report:22918@quarter@2025-Q3).",
            en: "A reason belongs to a figure (BD03@22918@2026-Q3) or to a row that is published (task:T01, "
                + "correction:CR02, report:22918@quarter@2025-Q3).")
        #expect(
            check(row("task", "T91"), "deadline") == [
                Diagnostic(
                    .error, "unknown-revision-subject", at: LedgerSample.place,
                    summary: Bilingual(vi: "Không có dòng nào là “task:T91”", en: "There is no row “task:T91”"),
                    explanation: explanation,
                    fix: Bilingual(vi: "Có phải là “task:T01” không?", en: "Did you mean “task:T01”?"))
            ])
        #expect(check(row("tsak", "T01"), nil).first?.fix.english == "Did you mean “task:T01”?")
        #expect(
            check(row("nothing", "T01"), nil).first?.fix
                == Bilingual(
                    vi: "Hãy sửa key cho đúng, hoặc bỏ dòng này đi.", en: "Mend the key, or take this row out."))
    }

    @Test func refusesReasonsForFiguresThatNobodyEverReported() {
        let reason = LedgerSample.reason(on: "2026-11-20")
        let campaign = LedgerSample.campaign(reasons: [reason])
        #expect(
            RevisionRules.unknownFigures(in: campaign) { _ in false } == [
                Diagnostic(
                    .error, "unknown-revision-subject", at: LedgerSample.place,
                    summary: Bilingual(
                        vi: "Chưa ai từng báo cáo số liệu “BD03@22918@2026-Q2”",
                        en: "Nobody ever reported the figure “BD03@22918@2026-Q2”"),
                    explanation: Bilingual(
                        vi: "Các mã đều có, nhưng không bản công bố nào và không tệp số liệu nào có số này.",
                        en: "The codes are all there, but no release and no file of figures has it."),
                    fix: Bilingual(
                        vi: "Hãy sửa key cho đúng, hoặc bỏ dòng này đi.", en: "Mend the key, or take this row out."),
                    topic: .unreportedFigure(period: "2026-Q2"))
            ])
        // It was withdrawn since it was released; or its row can't be read just now.
        #expect(RevisionRules.unknownFigures(in: campaign) { $0 == "BD03@22918@2026-Q2" } == [])
        var unread = UnreadFigures()
        unread.keys = [LedgerSample.key()]
        #expect(RevisionRules.unknownFigures(in: campaign, unread: unread) { _ in false } == [])
        let reported = LedgerSample.campaign([LedgerSample.reported(1)], reasons: [reason])
        #expect(RevisionRules.unknownFigures(in: reported) { _ in false } == [])
    }

    @Test func saysWhichColumnsThereAre() {
        #expect(
            check(row("task", "T01"), "deadlin") == [
                Diagnostic(
                    .error, "unknown-revision-field", at: LedgerSample.place,
                    summary: Bilingual(vi: "“task” không có cột “deadlin”", en: "“task” has no column “deadlin”"),
                    explanation: Bilingual(
                        vi: "Các cột được công bố: deadline, output_vi.",
                        en: "Its published columns are: deadline, output_vi."),
                    fix: Bilingual(vi: "Có phải là “deadline” không?", en: "Did you mean “deadline”?"))
            ])
        #expect(
            check(.figure(LedgerSample.key()), "xxxxxxxxx").first?.fix
                == Bilingual(vi: "Hãy ghi một trong các cột ấy vào field.", en: "Write one of them into field."))
    }
}
