import CampaignModel
import Testing

@testable import SiteCommands

@Suite struct TextFormTests {
    private func text(
        _ diagnostics: [Diagnostic], in language: MessageLanguage = .vietnamese, isColoured: Bool = false,
        countsNothing: Bool = false, files: [String: String] = [:]
    ) -> String {
        DiagnosticPrinter(
            format: .text, language: language, isColoured: isColoured, countsNothing: countsNothing,
            read: { files[$0].map { Array($0.utf8) } }
        ).text(diagnostics)
    }

    @Test func showsPlaceLineReasonAndRemedy() {
        let files = ["content/a.md": "# Mô hình\n\nỞ [xã](commune:9).\n"]
        #expect(
            text([.sample(.error, "content/a.md", 3, 3)], files: files) == """
                content/a.md:3:3: error: Không có xã nào mang mã “9” [unknown-commune]
                    3 | Ở [xã](commune:9).
                      |   ^
                        Vì sao: Mã phải có trong danh sách.
                        Cách sửa: Sửa mã.

                1 lỗi, 0 cảnh báo

                """)
        #expect(
            text([.sample(.warning, "content/a.md", 3, 3)], in: .english, files: files) == """
                content/a.md:3:3: warning: No commune has the code “9” [unknown-commune]
                    3 | Ở [xã](commune:9).
                      |   ^
                        Why: The code must be in the list.
                        Fix: Correct the code.

                0 errors, 1 warning

                """)
    }

    @Test func dropsTheExcerptOfALineThatCannotBeRead() {
        let shown = """
            content/a.md:3:3: note: No commune has the code “9” [unknown-commune]
                    Why: The code must be in the list.
                    Fix: Correct the code.

            0 errors, 0 warnings, 1 note

            """
        let diagnostics = [Diagnostic.sample(.note, "content/a.md", 3, 3)]
        #expect(text(diagnostics, in: .english) == shown)
        #expect(text(diagnostics, in: .english, files: ["content/a.md": "one line"]) == shown)
    }

    @Test func hidesPrivateNumbersInEveryExcerptOfTheirLine() {
        let files = ["a.md": "Bà Hoa 0912 345 678 ở [xã](commune:9)\n0912 345 678\n"]
        let place = SourcePlace(file: "a.md", line: 1, column: 8)
        let shown = text(
            [.privateMatter(.phone, "0912 345 678", at: place), .sample(.error, "a.md", 1, 23)], in: .english,
            files: files)
        #expect(!shown.contains("345"))
        #expect(shown.contains("    1 | Bà Hoa 091• ••• •78 ở [xã](commune:9)\n      |        ^"))
        #expect(shown.contains("    1 | Bà Hoa 091• ••• •78 ở [xã](commune:9)\n      |                       ^"))
    }

    @Test func sortsByPlace() {
        let diagnostics = [
            Diagnostic.sample(.error, "b.md", 1, 1), .sample(.warning, "a.md", 10, 1), .sample(.error, "a.md", 9, 2),
            .sample(.error, "a.md", 9, 1),
        ]
        let headlines = text(diagnostics).split(separator: "\n").filter { $0.contains(".md:") }
        #expect(headlines.map { $0.prefix { $0 != " " } } == ["a.md:9:1:", "a.md:9:2:", "a.md:10:1:", "b.md:1:1:"])
    }

    @Test func countsNothingOnlyWhenAsked() {
        #expect(text([]) == "")
        #expect(text([], countsNothing: true) == "0 lỗi, 0 cảnh báo\n")
        #expect(text([], in: .english, countsNothing: true) == "0 errors, 0 warnings\n")
    }

    @Test func letsNoFileCommandTheTerminal() {
        let diagnostic = Diagnostic(
            .error, "odd", at: SourcePlace(file: "a\u{1B}.md"), summary: Bilingual(vi: "", en: "a\u{1B}[2Jb\nc"),
            explanation: Bilingual(vi: "", en: "first\nsecond\u{7}"), fix: Bilingual(vi: "", en: ""))
        #expect(
            text([diagnostic], in: .english, files: ["a\u{1B}.md": "x\u{1B}]0;y"]) == """
                a\u{FFFD}.md:1:1: error: a\u{FFFD}[2Jb c [odd]
                    1 | x\u{FFFD}]0;y
                      | ^
                        Why: first
                        second\u{FFFD}

                1 error, 0 warnings

                """)
    }

    @Test func coloursHeadlineMarginAndCaret() {
        #expect(
            text([.sample()], in: .english, isColoured: true, files: ["content/a.md": "line"]) == """
                \u{1B}[1mcontent/a.md:1:1:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m \
                \u{1B}[1mNo commune has the code “9”\u{1B}[0m \u{1B}[2m[unknown-commune]\u{1B}[0m
                \u{1B}[2m    1 |\u{1B}[0m line
                \u{1B}[2m      |\u{1B}[0m \u{1B}[1;31m^\u{1B}[0m
                        Why: The code must be in the list.
                        Fix: Correct the code.

                1 error, 0 warnings

                """)
    }
}
