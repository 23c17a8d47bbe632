import CampaignModel
import Testing

@testable import SiteRendering

/// What changed in everything that the portal told, on its pages, in its feed and in its files.
struct ChangePagesTests {
    private let names = (
        deadline: RecordName("task", "T01", "deadline"), title: RecordName("task", "T01", "title_en"),
        whole: RecordName("correction", "CR1", "id")
    )

    private func release(_ number: Int) -> Release {
        Release(
            number: number, date: SampleSite.day(2026, 11, 9 + number), asOf: SampleSite.day(2026, 11, 9 + number),
            previous: nil, changes: 0, changesHash: "", figures: 0, figuresHash: "",
            record: Release.Record(changes: 0, changesHash: "", facts: 0, hash: "", root: ""))
    }

    private func reason(_ record: String, _ key: String, _ field: String?, _ kind: Revision.Kind) -> Revision {
        Revision(
            .row(RecordName(record, key)), kind: kind, reason: LocalizedText(vi: "Mưa lũ.", en: "Floods."), by: "A01",
            on: SampleSite.day(2026, 11, 11), field: field, place: SampleSite.place)
    }

    private var site: Site {
        let task = SampleSite.task("T01", deadline: .before(SampleSite.day(2026, 12, 30)))
        let site = SampleSite.site(
            tasks: [task], states: [.open],
            records: CampaignRecords(revisions: [
                reason("task", "T01", "deadline", .revision), reason("correction", "CR1", nil, .withdrawal),
            ]))
        let fields = site.recordedFields(addresses: [])
        var current = PublicRecord()
        current.apply([
            FactRow(names.deadline, "before 2026-12-30"), FactRow(names.title, "Work"),
            FactRow(RecordName("task", "T02", "id"), "T02"),
        ])
        let history = RecordHistory(
            releases: [
                (
                    release(1),
                    [
                        FactRow(names.whole, "CR1"), FactRow(names.deadline, "before 2026-08-30"),
                        FactRow(names.title, "Secret wording"),
                    ]
                ), (release(2), [FactRow(names.whole, ""), FactRow(names.deadline, "before 2026-12-30")]),
            ], current: current, fields: RecordFields(fields))
        return site.with(history: RevisionHistory(), changes: history, releases: [])
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func listsChangesByReleaseWithTheirReasons() throws {
        let context = SampleSite.context(site, SampleSite.english, at: .single(.revisions))
        let sections = ChangeSections(context: context).sections
        #expect(sections.map(\.id) == ["unreleased", "release-2"])
        let second = try #require(sections[1].table?.rows)
        #expect(second.count == 2)
        let deadline = try #require(second.first { $0.head.href.contains("t01") })
        let cells = deadline.cells.map { text($0.part.html) }
        #expect(cells[0] == "Deadline")
        #expect(cells[1].contains("2026") && cells[1].contains("8") && cells[2].contains("12"))
        #expect(cells[3].contains("Floods.") && cells[3].contains("Board One"))
        #expect(sections[1].note == "sentence(words=changes_promises(n=2))")
        let pending = try #require(sections[0].table?.rows)
        #expect(pending.count == 1)
        // None of new promises, and the one mended translation isn’t one.
        #expect(
            sections[0].note == "sentence(words=changes_promises(n=0), changes_wordings(n=1), changes_rows(n=1))")
        let all = pending.flatMap { $0.cells.map { text($0.part.html) } }.joined()
        #expect(!all.contains("Secret") && all.contains("record_not_repeated"))
    }

    /// A definition that changed in two languages is one change, told in the reader's words with what it was before.
    @Test func tellsEarlierDefinitionsInTheReadersWords() throws {
        let (vi, en) = (
            RecordName("indicator", "BD03", "numerator_vi"), RecordName("indicator", "BD03", "numerator_en")
        )
        let before = [FactRow(en, "People who pass"), FactRow(vi, "Người đạt")]
        var current = PublicRecord()
        current.apply([FactRow(en, "People who learn"), FactRow(vi, "Người học")])
        let own = SampleSite.site()
        let history = RecordHistory(
            releases: [(release(1), before)], current: current,
            fields: RecordFields(own.recordedFields(addresses: [])))
        let changed = own.with(history: RevisionHistory(), changes: history, releases: [])
        let context = SampleSite.context(changed, SampleSite.english, at: .single(.revisions))
        let section = try #require(ChangeSections(context: context).sections.first)
        let rows = try #require(section.table?.rows)
        #expect(rows.count == 1 && section.note.contains("changes_promises(n=1)"))
        let cells = rows[0].cells.map { text($0.part.html) }
        #expect(cells[1].contains("People who pass") && cells[2].contains("People who learn"))
    }

    /// A translation that is mended changes no promise: it is counted with what is wording alone.
    @Test func countsATranslationThatWasMendedApart() throws {
        let result = RecordName("inspection", "IN1", "result_en")
        let own = SampleSite.site()
        func note(_ more: [FactRow], _ now: [FactRow]) throws -> String {
            var current = PublicRecord()
            current.apply([FactRow(result, "People file on their own")] + now)
            let history = RecordHistory(
                releases: [(release(1), [FactRow(result, "Done alone")] + more)], current: current,
                fields: RecordFields(own.recordedFields(addresses: [])))
            let changed = own.with(history: RevisionHistory(), changes: history, releases: [])
            let context = SampleSite.context(changed, SampleSite.english, at: .single(.revisions))
            return try #require(ChangeSections(context: context).sections.first).note
        }
        #expect(try note([], []) == "sentence(words=changes_promises(n=0), changes_wordings(n=1))")
        let first = RecordName("inspection", "IN1", "result_vi")
        #expect(
            try note([FactRow(first, "Cũ")], [FactRow(first, "Mới")]) == "sentence(words=changes_promises(n=1))",
            "where the first language changed too, what was promised may be another")
    }

    /// Words that people search by speak of nobody: what they meant before may be told again.
    @Test func tellsWhatASearchWordMeantBefore() {
        let change = RecordChange(
            RecordName("abbreviation", "CCCD", "meaning_vi"), old: "Thẻ", new: "Căn cước", recordClass: .told,
            isWords: true)
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .single(.revisions))
        #expect(context.text(before: change) == "Thẻ" && context.text(after: change) == "Căn cước")
        #expect(text(context.part(row: change.name).html).contains("từ hay tìm"))
    }

    /// Cells part their entries by “;” alone; readers get a space after it, on pages and in feeds.
    @Test func partsEntriesAsReadersDo() {
        let change = RecordChange(
            RecordName("abbreviation", "CCCD", "meaning_vi"), old: "Thẻ", new: "Căn cước công dân;Căn cước; Thẻ",
            recordClass: .told)
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .single(.revisions))
        #expect(text(context.part(after: change).html).contains("Căn cước công dân; Căn cước; Thẻ"))
        #expect(context.text(after: change) == "Căn cước công dân; Căn cước; Thẻ")
    }

    @Test func marksARegistersRowsThatWereChanged() throws {
        let context = SampleSite.context(site, SampleSite.english, at: .single(.inspections))
        #expect(ChangedRows(["inspection", "revision"], in: context).sections.isEmpty)
        let changed = ChangedRows(["correction", "task"], in: context)
        let rows = try #require(changed.sections.first?.table?.rows)
        #expect(changed.sections.map(\.id) == ["changed-rows"])
        #expect(rows.map { text($0.head.html) }.contains { $0.contains("CR1") })
        let cells = rows.flatMap { $0.cells.map { text($0.part.html) } }.joined(separator: " ")
        #expect(cells.contains("2026-11-11") && cells.contains("Floods.") && cells.contains("record_whole_row"))
        let card = RecordCard(title: RecordPart("a"), mark: nil, facts: [], row: names.deadline.ofRow)
        let other = RecordCard(title: RecordPart("b"), mark: nil, facts: [], row: RecordName("task", "T09"))
        let row = RecordRow(head: RecordPart("c"), cells: [], row: RecordName("correction", "CR1"))
        let section = RecordSection(
            id: "x", name: "X", table: RecordTable(columns: [], rows: [row]), cards: [card, other])
        let marked = try #require(changed.marking([section]).first)
        // The wording that no release holds yet is the newest change, and nobody dated it.
        #expect(marked.cards.map(\.changed) == ["record_changed", ""])
        #expect(marked.table?.rows.map(\.changed) == ["row_changed(date=11/11/2026)"])
    }

    @Test func leadsToTheProofsOfWhatIsReleased() {
        let context = SampleSite.context(site, SampleSite.english, at: .task(RegisterIndex(0)))
        #expect(context.proofHref(of: site.campaign.tasks[RegisterIndex(0)]) == "../../../tasks/t01/proof.json")
        #expect(context.proofHref(of: SampleSite.task("T09")) == "")
        #expect(
            context.proofLinks(ofRecords: ["correction", "inspection", "task"]).map(\.href) == [],
            "the correction has left, and there are no inspections")
    }

    @Test func leadsFromAFigureToItsProofWhileItIsReleased() throws {
        let figure = SampleSite.figure(unit: 0, period: 1, value: 12)
        let own = SampleSite.site(figures: [figure])
        var state = LedgerState()
        state.apply([LedgerRow(name: "BD03@68@2026-Q3", entry: LedgerEntry(figure, revisions: 0))], in: own.campaign)
        func context(_ state: LedgerState) -> PageContext {
            let history = RecordHistory(
                releases: [(release(1), [FactRow(names.deadline, "ongoing")])], current: PublicRecord(),
                fields: RecordFields([]), figures: state)
            return SampleSite.context(
                own.with(history: RevisionHistory(), changes: history, releases: []), SampleSite.english,
                at: .single(.home))
        }
        try #require(own.campaign.name(of: figure.key) == "BD03@68@2026-Q3")
        #expect(context(state).proofHref(of: figure) == "../data/proofs/figures-68.json")
        #expect(context(state).proofHref(of: SampleSite.figure(unit: 0, period: 1, value: 13)) == "")
        #expect(context(LedgerState()).proofHref(of: figure) == "")
        #expect(context(state).proofHref(of: RegisterIndex<ReportingUnit>(1)) == "")
    }

    @Test func tellsATasksEarlierDeadlineOnItsPage() throws {
        let context = SampleSite.context(site, SampleSite.english, at: .task(RegisterIndex(0)))
        let changes = context.changes(of: "task", "T01")
        let first = try #require(changes.first { text($0.change).contains("Deadline") })
        #expect(text(first.change).contains("→") && text(first.change).contains("Floods."))
        #expect(text(first.by) == "Board One")
    }

    @Test func tellsPromisesInTheFeed() {
        let context = SampleSite.context(site, SampleSite.english, at: .single(.revisions))
        let feed = text(RevisionFeed(context: context).file.bytes)
        #expect(feed.contains("revision_entry(figure=Task T01, Deadline, new="))
        #expect(feed.contains("en/revisions/#release-2"))
        #expect(!feed.contains("Secret"))
    }

    @Test func countsPromisesOnTheFirstPage() throws {
        let context = SampleSite.context(site, SampleSite.english, at: .single(.home))
        let answer = try #require(HomeAnswers(context: context, headlines: []).views.first { $0.kind == "changes" })
        #expect(answer.value == "2")
        // Only wording has changed since the second release, so that its promises count: those since the first.
        let day = context.style.short(SampleSite.day(2026, 11, 10))
        #expect(text(answer.detail) == "home_changes_since(date=\(day), n=1)")
    }

    @Test func writesEachChangeIntoATable() {
        let table = ChangeTable.table(DataContext(site: site, routes: Routes(site: site)))
        var rows: [String] = []
        // The first column names the row.
        table.forEachRow { _, cells in rows.append(cells.dropFirst().map(\.written).joined(separator: ",")) }
        #expect(
            rows.contains {
                $0.hasPrefix("2,2026-11-11,changed,task,T01,deadline,before 2026-08-30,before 2026-12-30,")
            })
        #expect(rows.contains { $0.hasPrefix("2,2026-11-11,row_left,correction,CR1,") })
        #expect(rows.contains { $0.hasPrefix(",,row_added,task,T02,") })
        #expect(rows.contains { $0.hasPrefix(",,changed,task,T01,title_en,,Work") })
    }
}
