import Testing

@testable import CampaignModel

struct UnexplainedChangesTests {
    private let languages = [LanguageTag("vi"), LanguageTag("en")]

    private func identifiers(
        from old: [Figure], to new: [Figure], reasons: [Revision] = [], earlierReasons: [Revision] = []
    ) -> [String] {
        let published = LedgerState(publishedBy: LedgerSample.campaign(old, reasons: earlierReasons))
        let rule = UnexplainedChanges(
            since: LedgerSample.release, published: published, revisionsFile: "content/data/revisions.csv",
            languages: languages)
        let campaign = LedgerSample.campaign(new, reasons: earlierReasons + reasons)
        return rule.diagnostics(of: rule.changes(in: campaign), places: [:]).map(\.identifier)
    }

    @Test func stopsOnChangesWithoutAReason() {
        let unexplained = ["unexplained-change"]
        let old = [LedgerSample.reported(1)]
        #expect(identifiers(from: old, to: [LedgerSample.reported(2)]) == unexplained)
        #expect(identifiers(from: old, to: []) == unexplained)
        #expect(identifiers(from: old, to: [LedgerSample.figure(.suppressed)]) == unexplained)
        #expect(identifiers(from: [LedgerSample.figure(.suppressed)], to: old) == unexplained)
        #expect(identifiers(from: [LedgerSample.figure(.notApplicable)], to: old) == unexplained)
    }

    @Test func letsNewFiguresPass() {
        #expect(identifiers(from: [], to: [LedgerSample.reported(1)]) == [])
        #expect(identifiers(from: [LedgerSample.figure(.notReported)], to: [LedgerSample.reported(1)]) == [])
    }

    @Test func letsChangesPassWithAReasonFromTheDayOfTheReleaseOn() {
        let (old, new) = ([LedgerSample.reported(1)], [LedgerSample.reported(2)])
        #expect(identifiers(from: old, to: new, reasons: [LedgerSample.reason(on: "2026-11-20")]) == [])
        #expect(identifiers(from: old, to: new, reasons: [LedgerSample.reason(on: "2026-12-01")]) == [])
    }

    @Test func wantsMoreThanAnOldReason() {
        let (old, new) = ([LedgerSample.reported(1)], [LedgerSample.reported(2)])
        let earlier = LedgerSample.reason(on: "2026-11-20")
        #expect(identifiers(from: old, to: new, earlierReasons: [earlier]) == ["unexplained-change"])
        let backdated = LedgerSample.reason(on: "2026-11-19")
        #expect(identifiers(from: old, to: new, reasons: [backdated]) == ["unexplained-change"])
        let other = LedgerSample.reason(on: "2026-11-21", period: 1)
        #expect(identifiers(from: old, to: new, reasons: [other]) == ["unexplained-change"])
    }

    @Test func doubtsReasonsForFiguresThatReadAsTheyDid() {
        func idle(_ old: Figure, _ new: Figure, _ reasons: [Revision]) -> [Diagnostic] {
            let published = LedgerState(publishedBy: LedgerSample.campaign([old]))
            return UnexplainedChanges(
                since: LedgerSample.release, published: published, revisionsFile: "content/data/revisions.csv",
                languages: languages
            ).idleReasons(in: LedgerSample.campaign([new], reasons: reasons))
        }
        let reason = LedgerSample.reason(on: "2026-11-20")
        #expect(
            idle(LedgerSample.reported(1), LedgerSample.reported(1), [reason]) == [
                Diagnostic(
                    .warning, "revision-without-change", at: LedgerSample.place,
                    summary: Bilingual(
                        vi: "Dòng này nêu lý do cho một thay đổi không có: BD03@22918@2026-Q2",
                        en: "This row gives a reason for a change that isn’t there: BD03@22918@2026-Q2"),
                    explanation: Bilingual(
                        vi: "So với bản công bố số 3 (2026-11-20), điều này vẫn như cũ.",
                        en: "It reads as it did at release 3 (2026-11-20)."),
                    fix: Bilingual(
                        vi: "Hãy sửa điều cần sửa, hoặc bỏ dòng này đi.",
                        en: "Change what is to change, or take this row out."))
            ])
        #expect(idle(LedgerSample.reported(1), LedgerSample.reported(2), [reason]) == [])
        // What stands behind a figure that is kept back may have changed; nobody is told.
        #expect(idle(LedgerSample.figure(.suppressed), LedgerSample.figure(.suppressed), [reason]) == [])
    }

    @Test func pointsAtTheRowOfTheFigureElseAtTheFileOfReasons() {
        let published = LedgerState(publishedBy: LedgerSample.campaign([LedgerSample.reported(1)]))
        let rule = UnexplainedChanges(
            since: LedgerSample.release, published: published, revisionsFile: "content/data/revisions.csv",
            languages: languages)
        let row = SourcePlace(file: "content/data/observations/2026-Q2.csv", line: 7)
        let changes = rule.changes(in: LedgerSample.campaign([LedgerSample.reported(2)]))
        #expect(rule.diagnostics(of: changes, places: [LedgerSample.key(): row]).map(\.place) == [row])
        #expect(
            rule.diagnostics(of: changes, places: [:]).map(\.place)
                == [SourcePlace(file: "content/data/revisions.csv")])
    }

    @Test func stopsOnFiguresWhoseCodesAreGone() {
        var published = LedgerState()
        let row = LedgerRow(name: "BD99@22918@2026-Q3", entry: LedgerEntry(LedgerSample.reported(1)))
        published.apply([row], in: LedgerSample.campaign())
        let rule = UnexplainedChanges(
            since: LedgerSample.release, published: published, revisionsFile: "content/data/revisions.csv",
            languages: languages)
        #expect(rule.changes(in: LedgerSample.campaign()).map(\.name) == ["BD99@22918@2026-Q3"])
    }

    @Test func saysWhatWasPublishedAndWhatIsNow() {
        let old = LedgerEntry(state: .reported, value: 45.2, numerator: 452, denominator: 1000, revisions: 0)
        let change = LedgerChange(
            name: "BD03@22918@2026-Q3", key: LedgerSample.key(), old: old, new: LedgerEntry(LedgerSample.reported(44)))
        let found = Diagnostic.unexplainedChange(
            change, since: LedgerSample.release, "content/data/revisions.csv", languages, at: LedgerSample.place)
        #expect(found.severity == .error)
        #expect(
            found.summary
                == Bilingual(
                    vi: "Số liệu đã công bố thay đổi mà không nêu lý do: BD03@22918@2026-Q3: 45,2 (452/1.000) → 44",
                    en: "A published figure changed without a reason: BD03@22918@2026-Q3: 45.2 (452/1000) → 44"))
        #expect(
            found.explanation
                == Bilingual(
                    vi:
                        "Bản công bố số 3 (2026-11-20) đã ghi số liệu này. Người dân phải biết vì sao số liệu đã công bố "
                        + "lại khác đi.",
                    en:
                        "Release 3 (2026-11-20) holds this figure. People must learn why a published figure is different "
                        + "now."))
        #expect(
            found.fix
                == Bilingual(
                    vi: "Hãy thêm vào content/data/revisions.csv dòng BD03@22918@2026-Q3,correction,<reason_vi>,"
                        + "<reason_en>,<by>,2026-11-20, (ngày từ 2026-11-20 trở đi); hoặc sửa số liệu lại như cũ.",
                    en: "Add the row BD03@22918@2026-Q3,correction,<reason_vi>,<reason_en>,<by>,2026-11-20, to "
                        + "content/data/revisions.csv (a day from 2026-11-20 on); or put the figure back as it was."))
    }

    @Test func asksForCodesThatWereDeletedAfterPublication() {
        let change = LedgerChange(
            name: "BD99@22918@2026-Q3", key: nil, old: LedgerEntry(LedgerSample.figure(.suppressed)),
            new: .notReported(revisions: 0))
        let found = Diagnostic.unexplainedChange(
            change, since: LedgerSample.release, "content/data/revisions.csv", languages, at: LedgerSample.place)
        #expect(
            found.summary
                == Bilingual(
                    vi:
                        "Số liệu đã công bố thay đổi mà không nêu lý do: BD99@22918@2026-Q3: không công bố → chưa báo cáo",
                    en: "A published figure changed without a reason: BD99@22918@2026-Q3: suppressed → not reported"))
        #expect(
            found.fix
                == Bilingual(
                    vi: "Hãy đưa mã đã bị xóa trở lại danh mục; mã từng công bố thì không được xóa.",
                    en: "Put the code that was deleted back into its register: a code once published must stay."))
    }

    @Test func tellsWhenProtectionMayBeTheCause() {
        let change = LedgerChange(
            name: "BD03@22918@2026-Q3", key: LedgerSample.key(), old: LedgerEntry(LedgerSample.reported(1)),
            new: LedgerEntry(LedgerSample.figure(.suppressed)))
        #expect(
            LedgerWords.explanation(of: change, since: LedgerSample.release)
                == Bilingual(
                    vi:
                        "Bản công bố số 3 (2026-11-20) đã ghi số liệu này. Người dân phải biết vì sao số liệu đã công bố "
                        + "lại khác đi. Số liệu mới của đơn vị khác có thể làm đổi những ô phải giữ kín.",
                    en:
                        "Release 3 (2026-11-20) holds this figure. People must learn why a published figure is different "
                        + "now. New figures of other units may change which cells must be kept back."))
    }
}
