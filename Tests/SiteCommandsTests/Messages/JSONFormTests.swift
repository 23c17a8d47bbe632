import CampaignModel
import Testing

@testable import SiteCommands

@Suite struct JSONFormTests {
    private let printer = DiagnosticPrinter(format: .json, language: .english, countsNothing: true)

    @Test func printsOneObjectALineSorted() {
        #expect(
            printer.text([.sample(.warning, "b.md", 12, 7), .sample(.error, "a.md", 1, 1, "other")]) == """
                {"file":"a.md","line":1,"column":1,"severity":"error","identifier":"other",\
                "summary":"No commune has the code “9”","explanation":"The code must be in the list.",\
                "fix":"Correct the code."}
                {"file":"b.md","line":12,"column":7,"severity":"warning","identifier":"unknown-commune",\
                "summary":"No commune has the code “9”","explanation":"The code must be in the list.",\
                "fix":"Correct the code."}

                """)
    }

    @Test func printsNothingForNothing() {
        #expect(printer.text([]) == "")
    }

    @Test func escapesWhatJSONAsksFor() {
        var bytes: [UInt8] = []
        JSONText.append("\"\\/\n\r\t\u{1}\u{1F}\u{7F}Đà “Lạt” 🌸", to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == #""\"\\/\n\r\t\u0001\u001f\#u{7F}Đà “Lạt” 🌸""#)
    }

    @Test func namesAllThatAMessageIsAbout() {
        let words = Bilingual(vi: "a", en: "a")
        let many = Diagnostic(
            .error, "many", at: SourcePlace(file: "x.csv"), summary: words, explanation: words, fix: words,
            subjects: ["BD01@1@2025", "b"])
        #expect(JSONForm.line(many, in: .english).hasSuffix(#""fix":"a","subjects":["BD01@1@2025","b"]}"# + "\n"))
    }
}
