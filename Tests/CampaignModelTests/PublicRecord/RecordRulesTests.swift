import Testing

@testable import CampaignModel

struct RecordRulesTests {
    private let languages = [LanguageTag("vi"), LanguageTag("en")]
    private let place = SourcePlace(file: "content/data/tasks.yaml", line: 7)

    private func field(
        _ record: String, _ key: String, _ field: String, _ value: String, _ recordClass: RecordClass = .promised,
        free: FreeChange = .none, words: Bool = false
    ) -> RecordedField {
        RecordedField(
            record: record, key: key, field: field, value: value, recordClass: recordClass, place: place, free: free,
            isWords: words)
    }

    private func found(
        _ old: [RecordedField], _ new: [RecordedField], _ reasons: [Revision] = []
    ) -> [Diagnostic] {
        let rules = RecordRules(
            since: LedgerSample.release, published: PublicRecord(old) { $0 }, dataFolder: "content/data",
            languages: languages)
        let changes = RecordFields(new).changes(from: rules.published, to: PublicRecord(new) { $0 })
        return rules.diagnostics(of: new, changes: changes, campaign: LedgerSample.campaign(reasons: reasons)).sorted()
    }

    private func reason(
        _ record: String, _ key: String, _ field: String?, on day: String = "2026-11-20",
        _ kind: Revision.Kind = .revision
    ) -> Revision {
        Revision(
            .row(RecordName(record, key)), kind: kind, reason: LocalizedText([:]), by: "A01",
            on: CalendarDate(iso: day) ?? LedgerSample.day, field: field, place: LedgerSample.place)
    }

    @Test func stopsAtAttachmentsThatAreExchangedOrLeaveTheirStory() {
        let story = field("story", "news/a", "state", "shown", .told)
        let file = "news/a@mau-don.pdf"
        let form = field("attachment", file, "sha256", "aa")
        #expect(
            found([story, form], [story, field("attachment", file, "sha256", "bb")]).map(\.identifier) == [
                "unexplained-change"
            ])
        let left = found([story, form], [story])
        #expect(left.map(\.identifier) == ["unexplained-change"] && left.first?.place == place)
        #expect(
            left.first?.summary.english
                == "A published promise changed without a reason: attachment:\(file): the row is gone")
        #expect(found([story, form], [story], [reason("attachment", file, nil, .withdrawal)]) == [])
        // It goes with its story, whose address is judged, and comes without a word.
        #expect(found([story, form], [field("story", "news/a", "state", "withdrawn", .told)]) == [])
        #expect(found([story, form], []) == [])
        #expect(found([story], [story, form]) == [])
    }

    @Test func stopsAtAPromiseThatChanged() throws {
        let same = [field("task", "T01", "id", "T01"), field("task", "T01", "lead", "A06")]
        let old = same + [field("task", "T01", "deadline", "before 2026-08-30")]
        let new = same + [field("task", "T01", "deadline", "before 2026-12-30")]
        let found = found(old, new)
        try #require(found.count == 1)
        #expect(found[0].severity == .error && found[0].identifier == "unexplained-change" && found[0].place == place)
        #expect(
            found[0].summary
                == Bilingual(
                    vi: "Điều đã công bố thay đổi mà không nêu lý do: task:T01, deadline: before 2026-08-30 → before "
                        + "2026-12-30",
                    en: "A published promise changed without a reason: task:T01, deadline: before 2026-08-30 → before "
                        + "2026-12-30"))
        #expect(
            found[0].explanation
                == Bilingual(
                    vi: "Bản công bố số 3 (2026-11-20) đã ghi điều này. Người dân phải biết vì sao điều đã công bố lại "
                        + "khác đi.",
                    en: "Release 3 (2026-11-20) holds it. People must learn why what was published is different now."))
        #expect(
            found[0].fix
                == Bilingual(
                    vi: "Hãy thêm vào content/data/revisions.csv dòng "
                        + "task:T01,revision,<reason_vi>,<reason_en>,<by>,2026-11-20,deadline (ngày từ 2026-11-20 trở đi); "
                        + "hoặc sửa lại như cũ.",
                    en: "Add the row task:T01,revision,<reason_vi>,<reason_en>,<by>,2026-11-20,deadline to "
                        + "content/data/revisions.csv (a day from 2026-11-20 on); or put it back as it was."))
        #expect(self.found(old, new, [reason("task", "T01", "deadline")]) == [])
        #expect(self.found(old, new, [reason("task", "T01", "lead")]).count == 2)
        #expect(self.found(old, new, [reason("task", "T01", "deadline", on: "2026-11-19")]).count == 1)
    }

    @Test func acceptsAReasonForAllLanguages() {
        let old = [field("task", "T01", "output_vi", "Sổ"), field("task", "T01", "output_en", "Book")]
        let new = [field("task", "T01", "output_vi", "Vở"), field("task", "T01", "output_en", "Copybook")]
        #expect(found(old, new).count == 2)
        #expect(found(old, new, [reason("task", "T01", "output")]) == [])
        #expect(found(old, new, [reason("task", "T01", "output_vi")]).count == 1)
    }

    @Test func needsANewReasonForEachChange() {
        let row = reason("task", "T01", "deadline")
        let campaign = LedgerSample.campaign(reasons: [row])
        var told: [RecordedField] = []
        Revision.declaration.forEachField(
            of: [row], campaign.codes, on: LedgerSample.day, languages
        ) { told.append($0) }
        let old = told + [field("task", "T01", "deadline", "before 2026-12-30")]
        let new = told + [field("task", "T01", "deadline", "before 2027-12-30")]
        #expect(found(old, new, [row]).map(\.identifier) == ["unexplained-change"])
    }

    @Test func letsTimePass() {
        let old = [field("report", "a", "id", "a"), field("report", "a", "received_on", "")]
        #expect(found(old, [old[0], field("report", "a", "received_on", "2026-11-25")]) == [])
        let spent = { (sum: String) in [self.field("funding", "F", "spent_vnd", sum, free: .growing)] }
        #expect(found(spent("5"), spent("9")) == [])
        #expect(found(spent("9"), spent("5")).count == 1)
        #expect(
            found(spent("9"), [field("funding", "F", "id", "F"), field("funding", "F", "spent_vnd", "")]).count == 1)
    }

    @Test func letsWordingChangeAndRowsAppear() {
        let old = [field("task", "T01", "title_vi", "Mở lớp", .told)]
        let new = [field("task", "T01", "title_vi", "Mở các lớp", .told), field("task", "T02", "lead", "A01")]
        #expect(found(old, new) == [])
    }

    @Test func asksWhyARowLeft() throws {
        let old = [field("correction", "CR02", "id", "CR02"), field("correction", "CR02", "due_on", "2026-12-15")]
        let found = found(old, [])
        try #require(found.count == 1)
        #expect(found[0].place == SourcePlace(file: "content/data/corrections.csv"))
        #expect(
            found[0].summary
                == Bilingual(
                    vi: "Điều đã công bố thay đổi mà không nêu lý do: correction:CR02: cả dòng không còn",
                    en: "A published promise changed without a reason: correction:CR02: the row is gone"))
        #expect(found[0].fix.english.contains("correction:CR02,withdrawal,<reason_vi>,<reason_en>,<by>,2026-11-20, to"))
        #expect(self.found(old, [], [reason("correction", "CR02", nil, .withdrawal)]) == [])
    }

    @Test func neverTakesAWithdrawnConsentBack() throws {
        let withdrawn = [field("consent", "C1", "state", "withdrawn", .told)]
        let inForce = [field("consent", "C1", "state", "in_force", .told)]
        #expect(found(inForce, withdrawn) == [])
        for new in [inForce, []] {
            let found = found(withdrawn, new, [reason("consent", "C1", nil), reason("consent", "C1", "state")])
                .filter { $0.severity == .error }
            try #require(found.count == 1)
            #expect(found[0].identifier == "consent-returned")
            #expect(
                found[0].summary
                    == Bilingual(
                        vi: "Sự đồng ý C1 đã được rút lại, nay lại mất dấu việc rút",
                        en: "The consent C1 was taken back, and now nothing says so"))
            #expect(
                found[0].explanation
                    == Bilingual(
                        vi:
                            "Bản công bố số 3 (2026-11-20) đã ghi là rút. Người rút lại sự đồng ý không phải rút lần thứ "
                            + "hai (Luật 91/2025/QH15).",
                        en: "Release 3 (2026-11-20) says that it was. Nobody has to take a consent back twice (Law "
                            + "91/2025/QH15)."))
            #expect(
                found[0].fix
                    == Bilingual(
                        vi:
                            "Hãy ghi lại withdrawn_on như cũ; nếu người ấy đồng ý lần nữa, đó là một dòng mới với mã mới.",
                        en:
                            "Put withdrawn_on back as it was; if the person consents again, that is a new row under a new "
                            + "code."))
        }
    }

    @Test func tellsOneCauseOnce() throws {
        let old = (1...9).map { field("report", "r\($0)", "received_on", "2026-10-0\($0)") }
        let new = (1...9).flatMap {
            [field("report", "r\($0)", "id", "x"), field("report", "r\($0)", "received_on", "")]
        }
        let found = found(old, new)
        try #require(found.count == 1)
        #expect(
            found[0].summary
                == Bilingual(
                    vi: "9 điều đã công bố thay đổi mà không nêu lý do: report, received_on: report:r1, report:r2, "
                        + "report:r3, …; điều đầu tiên: 2026-10-01 → để trống",
                    en: "9 published promises changed without a reason: report, received_on: report:r1, report:r2, "
                        + "report:r3, …; the first one: 2026-10-01 → empty"))
        #expect(
            found[0].fix
                == Bilingual(
                    vi:
                        "Có lẽ chỉ có một nguyên nhân: một cột hay một mã bị đổi. Hãy sửa lại như cũ; nếu đúng là đổi, hãy "
                        + "thêm vào content/data/revisions.csv một dòng cho từng điều.",
                    en: "There may be one cause: a column or a code that changed. Put it back as it was; if they did "
                        + "change, add a row for each to content/data/revisions.csv."))
    }

    @Test func warnsOfAReasonForNothing() throws {
        let same = [field("task", "T01", "lead", "A01")]
        let found = found(same, same, [reason("task", "T01", "lead"), reason("task", "T01", nil, .withdrawal)])
        try #require(found.count == 2)
        #expect(found.allSatisfy { $0.severity == .warning && $0.identifier == "revision-without-change" })
        #expect(
            found.map(\.summary).contains(
                Bilingual(
                    vi: "Dòng này nêu lý do cho một thay đổi không có: task:T01, lead",
                    en: "This row gives a reason for a change that isn’t there: task:T01, lead")))
        #expect(
            found[0].explanation
                == Bilingual(
                    vi: "So với bản công bố số 3 (2026-11-20), điều này vẫn như cũ.",
                    en: "It reads as it did at release 3 (2026-11-20)."))
        #expect(
            Set(found.map(\.fix)) == [
                Bilingual(
                    vi: "Hãy sửa điều cần sửa, hoặc bỏ dòng này đi.",
                    en: "Change what is to change, or take this row out."),
                Bilingual(
                    vi:
                        "Muốn rút cả dòng thì hãy xóa nó khỏi bảng của nó; muốn sửa một cột thì hãy ghi tên cột vào field.",
                    en: "To withdraw the row, take it out of its table; to change a column, name it in field."),
            ])
    }
}
