import CampaignModel
import Testing

@testable import SiteRendering

@Suite struct MissingTemplateTests {
    @Test func namesTheFileThatAPageMisses() {
        let design = [
            DesignFile(path: "layout.mustache", shownPath: "site-templates/layout.mustache", bytes: Array("x".utf8))
        ]
        let found = PageTemplates.bind(design, shared: [], kinds: ["page": ChromeView.shape]).diagnostics
        #expect(
            found == [
                Diagnostic(
                    .error, "template-unknown-template",
                    at: SourcePlace(file: "site-templates/page.mustache", line: 1, column: 1),
                    summary: Bilingual(vi: "Không có mẫu “page”", en: "There is no template “page”"),
                    explanation: Bilingual(vi: "Các mẫu hiện có: layout.", en: "The templates are: layout."),
                    fix: Bilingual(
                        vi: "Sửa tên, hoặc thêm tệp cho mẫu này.",
                        en: "Correct the name, or add a file for the template."
                    ))
            ])
    }
}
