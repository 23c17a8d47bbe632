@testable import CampaignModel
import Testing

@testable import SiteRendering

struct SearchSynonymsTests {
    private func diagnostics(_ short: String, _ meaning: String) -> [Diagnostic] {
        let abbreviation = Abbreviation(
            id: short, meaning: LocalizedText(vi: meaning), source: "",
            place: SourcePlace(file: "content/data/abbreviations.csv", line: 3, column: 1))
        let site = SampleSite.site(records: CampaignRecords(abbreviations: [abbreviation]))
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .single(.home))
        return SearchSynonyms.diagnostics(context, among: IndexEntry.all(in: context))
    }

    @Test func wordsThatPagesSayAreRight() {
        #expect(diagnostics("MN", "Mui Ne").isEmpty)
        #expect(diagnostics("MN", "Không có; Mũi Né").isEmpty)
        #expect(diagnostics("MN", "").isEmpty)
    }

    @Test func aWordThatLeadsNowhereIsTold() throws {
        let found = try #require(diagnostics("TL", "Tổ liên gia").first)
        #expect(found.severity == .warning && found.identifier == "synonym-names-nothing")
        #expect(found.place.line == 3)
        #expect(
            found.summary
                == Bilingual(vi: "Từ “TL” không dẫn đến trang nào", en: "The word “TL” leads to no page"))
        #expect(
            found.explanation
                == Bilingual(
                    vi: "Không trang nào có “Tổ liên gia”, nên ai gõ từ này cũng không tìm thấy gì nhờ dòng này.",
                    en: "No page says “Tổ liên gia”, so that this line helps nobody who types the word."))
        #expect(
            found.fix
                == Bilingual(
                    vi: "Hãy sửa cột nghĩa thành lời mà các trang dùng, hoặc xóa dòng này.",
                    en: "Write the meaning as pages say it, or delete the line."))
    }
}
