import CampaignModel
import Testing

@testable import SiteCommands

/// Notes don't drown what has to be mended.
@Suite struct NoteFoldTests {
    private func printer(_ format: DiagnosticFormat, _ language: MessageLanguage = .english) -> DiagnosticPrinter {
        var printer = DiagnosticPrinter(format: format, language: language, read: { _ in nil })
        printer.foldsNotes = true
        return printer
    }

    private var elevenNotes: [Diagnostic] { (1...11).map { .sample(.note, "b.csv", $0, 1) } }

    @Test func tellsNotesAsOneLineAKindAndErrorsLast() {
        let all = [.sample(.error, "a.md", 1, 1, "other"), .sample(.warning, "z.md", 1, 1)] + elevenNotes
        #expect(
            printer(.text).text(all) == """
                b.csv:1:1: note: 11 of a kind, the first: No commune has the code “9” [unknown-commune] → minhbach \
                check --explain unknown-commune

                z.md:1:1: warning: No commune has the code “9” [unknown-commune]
                        Why: The code must be in the list.
                        Fix: Correct the code.

                a.md:1:1: error: No commune has the code “9” [other]
                        Why: The code must be in the list.
                        Fix: Correct the code.

                1 error, 1 warning, 11 notes

                """)
        #expect(
            printer(.text, .vietnamese).text(elevenNotes).hasPrefix(
                "b.csv:1:1: note: 11 ghi chú cùng loại, đầu tiên: Không có xã nào mang mã “9” [unknown-commune]"))
    }

    @Test func foldsMoreThanTenForProgramsWithTheirPlaces() {
        let json = printer(.json).text(elevenNotes)
        #expect(json.split(separator: "\n").count == 1)
        #expect(json.contains(#""count":11,"places":[{"file":"b.csv","line":1,"column":1,"summary":"No commune"#))
        #expect(json.contains(#"{"file":"b.csv","line":11,"column":1,"summary":"#))
        #expect(
            printer(.github).text(elevenNotes + [.sample(.note, "c.csv", 4, 1)])
                == "::notice file=b.csv,line=1,col=1,title=unknown-commune × 12::No commune has the code “9”"
                + "%0AThe code must be in the list.%0ACorrect the code."
                + "%0Ab.csv:1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11; c.csv:4\n")
    }

    @Test func tellsTenNotesOneByOneToPrograms() {
        #expect(printer(.json).text(Array(elevenNotes.dropLast())).split(separator: "\n").count == 10)
        #expect(printer(.github).text(Array(elevenNotes.dropLast())).split(separator: "\n").count == 10)
    }

    @Test func putsErrorsLastForPrograms() {
        let lines = printer(.json).text([.sample(.error, "a.md", 1, 1), .sample(.warning, "b.md", 1, 1)])
            .split(separator: "\n")
        #expect(lines.map { $0.contains(#""severity":"error""#) } == [false, true])
    }
}
