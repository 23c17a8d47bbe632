import CampaignModel
import Testing

@testable import SiteContent

struct FormulaCellsTests {
    private let schema = CSVSchema(Evidence.declaration.fields, [LanguageTag("vi")].compactMap { $0 })

    private func findings(_ title: String) -> [Diagnostic] {
        let collector = DiagnosticCollector()
        let heads = Evidence.declaration.fields.map(\.name)
        let lines = [heads, heads.map { $0 == "title" ? "\"\(title)\"" : "x" }].map { $0.joined(separator: ",") + "\n" }
        let source = SourceText(file: "evidence.csv", bytes: Array(lines.joined().utf8), into: collector)
        FormulaCells.check(CSVTable(source, schema, into: collector), schema, into: collector)
        return collector.diagnostics.filter { $0.identifier == "text-is-formula" }
    }

    @Test(arguments: ["=1+1", "@SUM(1)", "- Đã mở lớp", "\u{200F}=1+1", "Sổ;=1+1"])
    func warnsOfWhatASpreadsheetRuns(title: String) {
        #expect(findings(title).count == 1)
    }

    @Test(arguments: ["Sổ của chợ", "Sổ - 2 quyển", "a = b", "-3", "“=1”", ""])
    func isContentWithWords(title: String) {
        #expect(findings(title).isEmpty)
    }

    @Test func explainsWhatHappensAndWhatToWrite() throws {
        let found = try #require(findings("=HYPERLINK(A1)").first)
        #expect(found.severity == .warning)
        #expect(
            found.summary
                == Bilingual(
                    vi: "Bảng tính sẽ chạy chữ “=HYPERLINK(A1)” như một công thức",
                    en: "A spreadsheet would run the text “=HYPERLINK(A1)” as a formula"))
        #expect(
            found.explanation
                == Bilingual(
                    vi:
                        "Ai mở bảng này bằng Excel thì ô này không còn là chữ: nó báo lỗi, hoặc làm điều người viết nó muốn.",
                    en:
                        "To whoever opens this table in Excel the cell is no text any more: it shows an error, or does what its "
                        + "writer wants."))
        #expect(
            found.fix
                == Bilingual(
                    vi: "Hãy bắt đầu ô, và chữ đứng liền sau mỗi dấu “;”, bằng một chữ cái, không phải = + - @.",
                    en: "Begin the cell, and what stands right behind each “;”, with a letter, not with = + - @."))
    }
}
