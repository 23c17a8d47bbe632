import CampaignModel
import Testing

@testable import SiteRendering

struct IsolatedMarkupTests {
    @Test func keepsDirectionsWithinTheirText() {
        let name = "Xã \u{202B}א\u{202C} & B"
        #expect(String(decoding: Markup.isolated(name), as: UTF8.self) == "<bdi>Xã \u{202B}א\u{202C} &amp; B</bdi>")
        #expect(
            String(decoding: Markup.span("\u{2067}x\u{2069}", language: LanguageTag("vi")), as: UTF8.self)
                == "<span lang=\"vi\"><bdi>\u{2067}x\u{2069}</bdi></span>")
        #expect(String(decoding: Markup.isolated("Mũi Né"), as: UTF8.self) == "Mũi Né")
    }
}
