import CampaignModel
import Testing

@testable import SiteContent

/// The third language holds made-up words only: nobody's language is invented.
@Suite("Languages translated in part")
struct PartialLanguageTests {
    private func resolved(third: String, languages: String = "vi, en, cjm-Latn") throws -> SampleResolution {
        try SampleContent.minimal
            .with(
                "site.yaml",
                SampleContent.settings(languages: languages)
                    .replacing("{vi: Cổng, en: Portal}", with: "{vi: Cổng, en: Portal, cjm-Latn: ⟦title⟧}")
            )
            .with("languages/vi.yaml", SampleContent.language("vi", "Tiếng Việt", phrases: "  a: một\n  b: hai\n"))
            .with("languages/en.yaml", SampleContent.language("en", "English", phrases: "  a: one\n  b: two\n"))
            .with("languages/cjm-Latn.yaml", third)
            .resolved()
    }

    private var partial: String {
        "partial: true\nfont: cham\n" + SampleContent.language("cjm-Latn", "⟦name⟧", phrases: "  a: ⟦a⟧\n")
    }

    @Test("take what they lack from the first language, and know what that is")
    func takeMissingPhrases() throws {
        let result = try resolved(third: partial)
        #expect(result.findings.isEmpty)
        let language = try #require(result.site).languages[2]
        #expect(language.tag.text == "cjm-Latn" && language.name == "⟦name⟧")
        #expect(language.phrases.mapValues(\.other) == ["a": "⟦a⟧", "b": "hai"])
        #expect(language.untranslated == ["b"] && language.translatedPhrases == 1)
        #expect(language.isPartial && language.font == "cham")
    }

    @Test("are wrong where the file doesn't say that they are partial")
    func wantAllPhrasesOfOthers() throws {
        let whole = SampleContent.language("cjm-Latn", "⟦name⟧", phrases: "  a: ⟦a⟧\n")
        #expect(try resolved(third: whole).findings == ["languages/cjm-Latn.yaml:9:1 error missing-phrase"])
    }

    @Test("can't come first")
    func cannotComeFirst() throws {
        let result = try resolved(third: partial, languages: "cjm-Latn, vi, en")
        let text = result.text
        #expect(text.contains("error: partial-first-language"))
        #expect(text.contains("Ngôn ngữ đầu tiên “cjm-Latn” lại ghi “partial: true”"))
        #expect(
            text.contains("Ngôn ngữ dịch một phần mượn câu của ngôn ngữ đầu tiên, nên ngôn ngữ đầu tiên phải đủ."))
        #expect(text.contains("Hãy đặt một ngôn ngữ đủ câu lên đầu mục “languages” của site.yaml."))
        #expect(text.contains("The first language, “cjm-Latn”, says “partial: true”"))
        #expect(text.contains("Partial languages borrow the phrases of the first one, so the first one must be whole."))
        #expect(text.contains("Put a whole language first in “languages” of site.yaml."))
    }
}
