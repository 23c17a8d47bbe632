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
                Why: People who use screen readers rely on the levels to understand the outline.
                Fix: Use … number signs: …

                """)
        #expect(page?.text(in: .vietnamese).contains("Đề mục nhảy từ cấp … sang cấp …") == true)
    }

    @Test func knowsTheNameThatWasMeant() {
        #expect(DiagnosticPages.page("supressed-figure") == nil)
        #expect(DiagnosticPages.nearest("supressed-figure") == "suppressed-figure")
    }

    /// What every note about a figure that is kept back sends editors to.
    @Test func tellsWhyFiguresAreKeptBack() throws {
        let page = try #require(DiagnosticPages.page("suppressed-figure"))
        #expect(
            page.text(in: .vietnamese).hasPrefix(
                """
                suppressed-figure
                =================

                Con số này không được công bố để không ai bị nhận ra; trang và mọi tệp dữ liệu ghi “không công bố”, không \
                bao giờ ghi 0.
                Vì sao: số đếm từ 1 đến dưới ngưỡng (suppression_threshold, mặc định 5) trong một nhóm nhỏ có thể chỉ ra \
                một người. Dữ liệu cá nhân được bảo vệ theo Luật 91/2025/QH15.

                """))
        let english = page.text(in: .english)
        #expect(english.contains("Law 91/2025/QH15") && english.contains("\nFix: nothing is to be mended."))
    }

    /// The pages that are gathered tell what is wrong, why and the fix, without scraps of sentences.
    @Test func tellsWhatIsWrongWhyAndTheFix() throws {
        let page = try #require(DiagnosticPages.page("uncovered-use"))
        #expect(
            page.wordings.map(\.vietnamese) == [
                "Văn bản đồng ý “…” không cho đăng …",
                "Vì sao: Người trong bài chỉ xuất hiện trong phạm vi đã đồng ý (cột “scope” của consents.csv).",
                "Cách sửa: Hãy bỏ phần này, hoặc xin đồng ý rồi ghi “…” vào “scope”.",
            ])
        let whole = DiagnosticPages.all.filter { page in
            page.wordings.contains { $0.vietnamese.hasPrefix("Vì sao: ") && $0.english.hasPrefix("Why: ") }
                && page.wordings.contains { $0.vietnamese.hasPrefix("Cách sửa: ") && $0.english.hasPrefix("Fix: ") }
        }
        #expect(whole.count > 330)
    }

    @Test func leavesNoPageWithoutWords() {
        let pages = DiagnosticPages.all
        #expect(pages.count > 200)
        #expect(pages.filter { $0.about.isEmpty }.map(\.identifier) == [])
        #expect(Set(pages.map(\.identifier)).count == pages.count)
    }
}
