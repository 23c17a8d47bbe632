import CampaignModel
import Testing

@testable import SiteContent

/// The number of the way in which content is written.
struct ContentFormatTests {
    private func findings(_ format: String) throws -> [String] {
        try SampleContent.campaign.adding("format: \(format)\n", to: "site.yaml").resolved().findings
    }

    @Test func readsItsOwn() throws {
        #expect(try !findings("1").contains { $0.hasSuffix("content-too-new") })
    }

    @Test func stopsAtANewerOne() throws {
        #expect(try findings("2").contains { $0.hasSuffix("content-too-new") })
    }

    @Test func saysWhatToDo() {
        let place = SourcePlace(file: "content/site.yaml", line: 7)
        #expect(
            Diagnostic.contentTooNew(3, at: place)
                == Diagnostic(
                    .error, "content-too-new", at: place,
                    summary: Bilingual(
                        vi: "Nội dung viết theo khuôn 3, chương trình này chỉ đọc đến khuôn 1",
                        en: "The content is of format 3, this program reads up to format 1"),
                    explanation: Bilingual(
                        vi: "Phiên bản cũ có thể hiểu sai nội dung mới, nên dừng ở đây.",
                        en: "An older version could misread newer content, so it stops here."),
                    fix: Bilingual(
                        vi: "Hãy cài phiên bản minhbach mới hơn.", en: "Install a newer version of minhbach.")))
    }
}
