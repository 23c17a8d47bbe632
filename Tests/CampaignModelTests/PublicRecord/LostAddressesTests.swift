import Testing

@testable import CampaignModel

struct LostAddressesTests {
    private func page(_ address: String, _ kind: String = "article", in file: String? = nil) -> RecordedField {
        RecordedField(
            record: "page", key: address, field: "kind", value: kind, recordClass: .told,
            place: file.map { SourcePlace(file: $0) })
    }

    private func found(
        _ old: [RecordedField], _ new: [RecordedField], campaign: Campaign = LedgerSample.campaign(),
        troubled: Set<String> = [], waiting: [WaitingStory] = []
    ) -> [Diagnostic] {
        let rules = RecordRules(
            since: LedgerSample.release, published: PublicRecord(old) { $0 }, dataFolder: "content/data",
            languages: [LanguageTag("vi"), LanguageTag("en")])
        return rules.diagnostics(
            of: new, changes: RecordFields(new).changes(from: rules.published, to: PublicRecord(new) { $0 }),
            campaign: campaign, troubled: troubled, waiting: waiting
        ).sorted()
    }

    private let reason = Bilingual(
        vi: "Bản công bố số 3 (2026-11-20) có trang này. Người dân, báo chí và văn bản in đã dẫn tới đó.",
        en: "Release 3 (2026-11-20) has this page. People, newspapers and printed papers lead there.")

    @Test func tellsOfAPageThatIsGone() throws {
        let found = found([page("tin-tuc/a/")], [])
        try #require(found.count == 1)
        #expect(found[0].identifier == "lost-address" && found[0].place == SourcePlace(file: "content/news"))
        #expect(
            found[0].summary
                == Bilingual(
                    vi: "Địa chỉ đã công bố không còn trang nào: /tin-tuc/a/",
                    en: "A published address leads nowhere any more: /tin-tuc/a/"))
        #expect(found[0].explanation == reason)
        let row = "page:tin-tuc/a/,withdrawal,<reason_vi>,<reason_en>,<by>,2026-11-20,"
        #expect(
            found[0].fix
                == Bilingual(
                    vi:
                        "Nếu trang nay ở địa chỉ khác, hãy thêm vào phần đầu của bài ấy dòng aliases: [/tin-tuc/a/]. Nếu không, "
                        + "hãy trả lại tên thư mục hay slug cũ; nếu trang phải mất, hãy thêm vào content/data/revisions.csv "
                        + "dòng \(row).",
                    en:
                        "If the page has another address now, add the line aliases: [/tin-tuc/a/] to the head of its file. "
                        + "If not, give the folder or the slug its old name again; if the page has to go, add the row \(row) "
                        + "to content/data/revisions.csv."))
    }

    private func waiting(_ day: CalendarDate? = nil) -> WaitingStory {
        WaitingStory(
            kind: .news, slugs: ["a"], day: day, place: SourcePlace(file: "content/news/a/vi.md", line: 4, column: 8))
    }

    @Test func tellsAPublishedStoryThatIsADraftAtItsLine() throws {
        let found = found([page("tin-tuc/a/"), page("en/news/a/")], [], waiting: [waiting()])
        try #require(found.count == 1)
        #expect(found[0].identifier == "lost-address" && found[0].place == waiting().place)
        #expect(
            found[0].summary
                == Bilingual(
                    vi: "Bài đã công bố nay bị đánh dấu là bản nháp: /en/news/a/, /tin-tuc/a/ không còn trang nào",
                    en: "A published story is marked as a draft now: nothing is left at /en/news/a/, /tin-tuc/a/"))
        #expect(found[0].explanation == reason)
        #expect(
            found[0].fix
                == Bilingual(
                    vi: "Xóa dòng “draft” này; muốn rút bài thì ghi expire_on: ngày đầu tiên không còn đăng bài.",
                    en: "Delete this line “draft”; to withdraw the story write expire_on: the first day without it."))
    }

    @Test func tellsAPublishedStoryThatWaitsForADay() throws {
        let day = try #require(CalendarDate(iso: "2027-01-01"))
        let found = found([page("tin-tuc/a/"), page("mo-hinh/a/", "model")], [], waiting: [waiting(day)])
        #expect(found.map(\.place.file) == ["content/models", "content/news/a/vi.md"])
        #expect(
            found.last?.summary
                == Bilingual(
                    vi: "Bài đã công bố nay bị hẹn đến 2027-01-01 mới đăng: /tin-tuc/a/ không còn trang nào",
                    en: "A published story waits for 2027-01-01 now: nothing is left at /tin-tuc/a/"))
        #expect(found.last?.fix.vietnamese.hasPrefix("Xóa dòng “publish_on” này;") == true)
    }

    @Test func saysNothingOfStoriesThatMayBeUnread() {
        let old = [page("tin-tuc/a/"), page("mo-hinh/c/", "model")]
        let new = [page("tin-tuc/b/", in: "content/news/b/vi.md")]
        #expect(found(old, new, troubled: ["content/news/a/vi.md"]).map(\.place.file) == ["content/models"])
        #expect(found(old, new, troubled: ["content/data/teams.csv", "content/newsletter.md"]).count == 2)
    }

    @Test func namesTheFileThatTookItsPlaceAndOneLineForAllLanguages() throws {
        let new = [
            page("tin-tuc/b/", in: "content/news/b/vi.md"), page("en/news/b/", in: "content/news/b/vi.md"),
        ]
        let found = found([page("en/news/a/"), page("tin-tuc/a/")], new)
        try #require(found.count == 1)
        #expect(found[0].place == SourcePlace(file: "content/news/b/vi.md"))
        let rows =
            "page:en/news/a/,withdrawal,<reason_vi>,<reason_en>,<by>,2026-11-20, | "
            + "page:tin-tuc/a/,withdrawal,<reason_vi>,<reason_en>,<by>,2026-11-20,"
        #expect(
            found[0].fix
                == Bilingual(
                    vi: "Nếu trang nay ở /en/news/b/, hãy thêm vào phần đầu của content/news/b/vi.md dòng aliases: "
                        + "[/en/news/a/, /tin-tuc/a/]. Nếu không, hãy trả lại tên thư mục hay slug cũ; nếu trang phải mất, "
                        + "hãy thêm vào content/data/revisions.csv dòng \(rows).",
                    en:
                        "If the page is /en/news/b/ now, add the line aliases: [/en/news/a/, /tin-tuc/a/] to the head of "
                        + "content/news/b/vi.md. If not, give the folder or the slug its old name again; if the page has to "
                        + "go, add the row \(rows) to content/data/revisions.csv."))
    }

    @Test func findsThePageThatEndsAlikeWhenItsListMoved() {
        let new = [
            page("bai/a/", in: "content/news/a/vi.md"), page("bai/b/", in: "content/news/b/vi.md"),
        ]
        let found = found([page("tin-tuc/a/"), page("tin-tuc/b/")], new)
        #expect(found.map(\.place.file) == ["content/news/a/vi.md", "content/news/b/vi.md"])
    }

    @Test func foldsManyPagesIntoOneMessage() throws {
        let found = found((1...7).map { page("tin-tuc/\($0)/") }, [])
        try #require(found.count == 1)
        #expect(
            found[0].summary
                == Bilingual(
                    vi: "7 địa chỉ đã công bố không còn trang nào: /tin-tuc/1/, /tin-tuc/2/, /tin-tuc/3/, …",
                    en: "7 published addresses lead nowhere any more: /tin-tuc/1/, /tin-tuc/2/, /tin-tuc/3/, …"))
        #expect(
            found[0].fix
                == Bilingual(
                    vi:
                        "Có lẽ chỉ có một nguyên nhân: một mục trong “paths” của languages/*.yaml hay một ngôn ngữ bị đổi. "
                        + "Hãy sửa lại như cũ; nếu các trang thật sự đã chuyển, hãy ghi địa chỉ cũ vào “aliases” của từng bài "
                        + "(aliases: [/tin-tuc/1/]), hoặc thêm vào content/data/revisions.csv một dòng cho từng địa chỉ.",
                    en:
                        "There may be one cause: an entry of “paths” in languages/*.yaml, or a language that changed. Put it "
                        + "back as it was; if the pages did move, name the earlier address in the “aliases” of each story "
                        + "(aliases: [/tin-tuc/1/]), or add a row for each to content/data/revisions.csv."))
    }

    @Test func isContentWithAnAliasThatLeadsOn() {
        #expect(found([page("tin-tuc/a/")], [page("tin-tuc/a/", "page", in: "content/news/b/vi.md")]).isEmpty)
    }

    @Test func keepsTheAddressOfACommuneThatIsRenamed() throws {
        func name(_ name: String) -> [RecordedField] {
            [
                RecordedField(
                    record: "commune", key: "22918", field: "name", value: name, recordClass: .told, place: nil)
            ]
        }
        func campaign(_ formerNames: [String]) -> Campaign {
            LedgerSample.campaign(communes: [
                Commune(
                    id: "22918", name: "Phường Mới", kind: .ward, formerProvince: "Lâm Đồng", point: nil, area: nil,
                    validFrom: nil, validTo: nil, predecessors: [], formerNames: formerNames,
                    place: SourcePlace(file: "content/data/communes.csv", line: 2))
            ])
        }
        let found = found(name("Phường Cũ"), name("Phường Mới"), campaign: campaign([]))
        try #require(found.map(\.identifier) == ["lost-commune-address"])
        #expect(found[0].place == SourcePlace(file: "content/data/communes.csv", line: 2))
        #expect(
            found[0].summary
                == Bilingual(
                    vi: "Phường Cũ nay là Phường Mới, và địa chỉ cũ của trang không dẫn tới đâu",
                    en: "Phường Cũ is Phường Mới now, and the page’s old address leads nowhere"))
        #expect(found[0].explanation == reason)
        #expect(
            found[0].fix
                == Bilingual(
                    vi: "Hãy ghi “Phường Cũ” vào cột former_names của dòng này: địa chỉ cũ sẽ dẫn tới trang mới.",
                    en: "Write “Phường Cũ” into former_names of this row: the old address will lead to the new page."))
        #expect(self.found(name("Phường Cũ"), name("Phường Mới"), campaign: campaign(["Phường Cũ"])).isEmpty)
    }
}
