import CampaignModel
import Testing

@testable import SiteCommands

/// Each identifier of a message has a page.
@Suite struct DiagnosticPagesTests {
    @Test func tellsWhatAnIdentifierMeans() {
        let page = DiagnosticPages.page("skipped-heading-level")
        #expect(
            page?.text(in: .english) == """
                skipped-heading-level
                =====================
                A heading that leaves out a level.

                The headings go from level … to level …
                People who use screen readers rely on the levels to understand the outline.
                Use … number signs: …

                """)
        #expect(page?.text(in: .vietnamese).contains("Đề mục nhảy từ cấp … sang cấp …") == true)
    }

    @Test func knowsTheNameThatWasMeant() {
        #expect(DiagnosticPages.page("supressed-figure") == nil)
        #expect(DiagnosticPages.nearest("supressed-figure") == "suppressed-figure")
    }

    @Test func leavesNoPageWithoutWords() {
        let pages = DiagnosticPages.all
        #expect(pages.count > 200)
        #expect(pages.filter { $0.about.isEmpty }.map(\.identifier) == [])
        #expect(Set(pages.map(\.identifier)).count == pages.count)
    }
}
