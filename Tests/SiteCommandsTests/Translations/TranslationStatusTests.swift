import Testing

@testable import SiteCommands

/// The third language holds made-up words only.
@Suite("Status of translations")
struct TranslationStatusTests {
    private let content: LedgerContent

    init() throws {
        content = try LedgerContent()
        let settings = content.folder.text("content/site.yaml") ?? ""
        try content.rewrite("site.yaml", settings.replacing("[vi, en]", with: "[vi, en, cjm]"))
        for (tag, phrases) in [("vi", "{a: một, b: hai}"), ("en", "{a: one, b: two}"), ("cjm", "{a: ⟦a⟧}")] {
            let partial = tag == "cjm" ? "partial: true\n" : ""
            try content.rewrite(
                "languages/\(tag).yaml",
                "\(partial)tag: \(tag)\nname: ⟦\(tag)⟧\ndecimal: \",\"\ngroup: \".\"\ndate: \"{d}/{m}/{y}\"\n"
                    + "long_date: \"{d}/{m}/{y}\"\npercent: \"{n}%\"\nphrases: \(phrases)\n")
        }
    }

    @Test("counts phrases, names and texts of each language")
    func countsEachLanguage() throws {
        let run = try content.run("translations", "status", "--language", "en")
        #expect(
            run.output == """
                vi  ⟦vi⟧  2/2 phrases  1/1 names  0/0 texts
                en  ⟦en⟧  2/2 phrases  1/1 names  0/0 texts
                cjm  ⟦cjm⟧  1/2 phrases  0/1 names  0/0 texts

                """)
        #expect(run.exitCode == 0)
    }

    @Test("names what is missing when asked")
    func namesWhatIsMissing() throws {
        let run = try content.run("translations", "status", "--missing", "--language", "vi")
        #expect(
            run.output.hasSuffix(
                "cjm  ⟦cjm⟧  1/2 câu  0/1 tên  0/0 bài\n  languages/cjm.yaml: b\n  data/indicators.yaml: BD20\n"),
            "\(run.output)")
    }

    @Test("says what is wrong, and leaves with 1, where the content has errors")
    func failsOnErrors() throws {
        try content.rewrite("languages/cjm.yaml", "tag: cjm\n")
        #expect(try content.run("translations", "status").exitCode == 1)
    }
}
