@testable import CampaignModel
import Testing

@testable import SiteRendering

struct SearchFilesTests {
    private func files(_ stories: [Story], _ language: LanguageTag = SampleSite.vietnamese) -> [String: String] {
        let site = SampleSite.site(tasks: [SampleSite.task("T01", leads: [0])], states: [.open], stories: stories)
        let context = SampleSite.context(site, language, at: .single(.home))
        let files = SearchFiles(context: context).files
        return Dictionary(
            uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private func ambassador(name: String?, isWithdrawn: Bool = false) -> Story {
        let facts = AmbassadorFacts(
            role: LocalizedText(vi: "Học sinh"), commune: RegisterIndex(0), name: name)
        return SampleStories.story(
            "a", .ambassador(facts), isWithdrawn ? [] : [SampleStories.version("vi", "Người bạn nhỏ")],
            isWithdrawn: isWithdrawn)
    }

    @Test func filesSayWhichWordsThereAre() throws {
        let files = files([])
        let index = try #require(files["search/vi/index.json"])
        #expect(index.hasPrefix(#"{"words":["1","2","#) && index.contains(#","m","#))
        #expect(files["search/vi/words/m.json"]?.contains("\"mũi\":") == true)
        #expect(files.values.joined().contains("search_commune(code=22918, former=Lâm Đồng)"))
    }

    @Test func codesFormerProvincesAndJoinedNamesAreFound() {
        let files = files([])
        #expect(files["search/vi/words/2.json"]?.contains("\"22918\":") == true)
        #expect(files["search/vi/words/m.json"]?.contains("\"mũiné\":") == true)
        #expect(files["search/vi/words/l.json"]?.contains("\"lâm\":") == true)
    }

    @Test func guidanceIsFoundByItsWholeText() {
        let html = Array("<p>Mã <strong>OTP</strong> &amp; CCCD</p>".utf8)
        let body = StoryBody(
            plainHTML: html, holes: [], headings: [], links: [], images: [], excerpt: "Mã", wordCount: 3)
        let page = SampleStories.story(
            "p", .page(PageFacts(section: .guidance, order: 1)), [SampleStories.version("vi", "Trang", body: body)])
        let files = files([page])
        #expect(files["search/vi/words/o.json"]?.contains("\"otp\":") == true)
        #expect(!files.values.joined().contains("strong"))
    }

    @Test func namesOfPersonsAreNotSearched() {
        let words = files([ambassador(name: "Kbrẻo")]).values.joined()
        #expect(words.contains("\"nhỏ\":"))
        #expect(!words.contains("kbrẻo"))
    }

    @Test func withdrawnStoriesAreInNoFile() {
        #expect(files([ambassador(name: nil, isWithdrawn: true)]) == files([]))
    }

    @Test func summariesInAnotherLanguageSaySo() {
        let files = files([ambassador(name: nil)], SampleSite.english)
        #expect(files.values.joined().contains(#"["Người bạn nhỏ.","vi"]"#))
    }

    @Test func pagesOfAKindFollowOneAnother() {
        let entries = ["B", "A", "C"].map { kind in
            IndexEntry(
                destination: .single(.home), name: kind, title: Wording(text: kind, language: SampleSite.vietnamese),
                kind: kind == "C" ? "B" : kind, mark: "")
        }
        let kinds = SearchKinds(entries)
        #expect(kinds.entries.map(\.name) == ["B", "C", "A"])
        #expect(kinds.starts.map(\.kind) == ["B", "A"] && kinds.starts.map(\.start) == [0, 2])
    }

    @Test func documentsLeadToTheirRows() {
        let document = CampaignDocument(
            id: "D02", number: "94-KH/BTGDVTW", kind: "plan", issuer: "Ban", date: nil,
            title: LocalizedText(vi: "Kế hoạch"), status: LocalizedText(vi: "Có"), url: nil, paragraphs: [],
            place: SampleSite.place)
        let site = SampleSite.site(records: CampaignRecords(documents: [document]))
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .single(.home))
        let texts = SearchFiles(context: context).files.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts.joined().contains(##""documents/#D02","listing_documents 94-KH/BTGDVTW""##))
        #expect(texts.joined().contains("\"btgdvtw\":"))
    }

    @Test func communesHaveTheirMainFigureBesideThem() {
        let site = SampleSite.site(figures: [SampleSite.figure(unit: 1, period: 1, value: 40)])
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .single(.home))
        let files = SearchFiles(context: context).files
        let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(texts.contains(#""40,0%","Tỷ lệ, period_quarter(n=III, number=3, year=2026): 40,0%""#))
    }

    @Test func theListFromAToZHoldsRegisters() {
        let context = SampleSite.context(SampleSite.site(), SampleSite.vietnamese, at: .single(.search))
        let destinations = IndexEntry.all(in: context).map(\.destination)
        #expect(destinations.contains(.single(.evidence)) && destinations.contains(.single(.revisions)))
        #expect(!destinations.contains(.single(.search)))
    }
}
