import CampaignModel
import Testing

@testable import SiteCommands

@Suite struct GitHubFormTests {
    private let printer = DiagnosticPrinter(format: .github, language: .vietnamese, countsNothing: true)

    @Test func printsOneCommandALineSorted() {
        let diagnostics = [
            Diagnostic.sample(.note, "c.md", 3, 1), .sample(.warning, "b.md", 12, 7), .sample(.error, "a.md", 1, 1),
        ]
        let message = "Không có xã nào mang mã “9”%0AMã phải có trong danh sách.%0ASửa mã."
        #expect(
            printer.text(diagnostics) == """
                ::error file=a.md,line=1,col=1,title=unknown-commune::\(message)
                ::warning file=b.md,line=12,col=7,title=unknown-commune::\(message)
                ::notice file=c.md,line=3,col=1,title=unknown-commune::\(message)

                """)
    }

    @Test func escapesWhatWouldEndACommand() {
        let diagnostic = Diagnostic(
            .error, "odd", at: SourcePlace(file: "a:b,c%d.md"), summary: Bilingual(vi: "100 %: a,\r\nb", en: ""),
            explanation: Bilingual(vi: "", en: ""), fix: Bilingual(vi: "", en: ""))
        #expect(
            printer.text([diagnostic])
                == "::error file=a%3Ab%2Cc%25d.md,line=1,col=1,title=odd::100 %25: a,%0D%0Ab\n")
    }

    @Test func printsNothingForNothing() {
        #expect(printer.text([]) == "")
    }
}
