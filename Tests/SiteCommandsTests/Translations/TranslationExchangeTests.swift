import CampaignModel
import Testing

@testable import SiteCommands

/// The third language holds made-up words only.
@Suite struct TranslationExchangeTests {
    private let content: LedgerContent

    init() throws {
        content = try LedgerContent()
        let rest =
            "decimal: \",\"\ngroup: \".\"\ndate: \"{d}/{m}/{y}\"\nlong_date: \"{d}/{m}/{y}\"\npercent: \"{n}%\"\n"
        try content.rewrite(
            "languages/vi.yaml",
            "tag: vi\nname: Tiếng Việt\n\(rest)phrases:\n  # Chung\n  a: một\n  days: \"{n} ngày\"\n")
        try content.rewrite(
            "languages/en.yaml",
            "tag: en\nname: English\n\(rest)phrases:\n  a: one # kept\n  days: {one: \"{n} day\", other: \"{n} days\"}\n"
        )
        try content.rewrite(
            "news/tin/vi.md", "---\ntitle: Tin\nsummary: Tóm tắt.\ndate: 2026-10-01\nkind: news\n---\n\nMột.\n\nHai.\n")
    }

    private func exported(_ tag: String) throws -> String {
        let run = try content.run("translations", "export", "--tag", tag)
        #expect(run.exitCode == 0)
        return run.output
    }

    private func imported(_ po: String, _ tag: String, _ more: [String] = ["--yes"]) throws -> CommandRun {
        try content.folder.write("\(tag).po", po)
        return try CommandRun(
            ["translations", "import", "\(tag).po", "--tag", tag, "--language", "en"] + more, in: content.folder)
    }

    @Test func exportsPluralsWhole() throws {
        let po = try exported("en")
        #expect(po.contains("\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n"))
        #expect(
            po.contains(
                """
                msgctxt "phrases:days"
                msgid "{n} ngày"
                msgid_plural "{n} ngày"
                msgstr[0] "{n} day"
                msgstr[1] "{n} days"

                """))
        #expect(po.contains("msgctxt \"news/tin/body/2\"\nmsgid \"Hai.\"\nmsgstr \"\"\n"))
    }

    @Test func givesBackWhatItWasGiven() throws {
        let before = content.folder.text("content/languages/en.yaml")
        let run = try imported(try exported("en"), "en")
        #expect(run.messages == "Written: 0 phrases, 0 texts.\n")
        #expect(content.folder.text("content/languages/en.yaml") == before)
    }

    @Test func takesFilesOfWindowsAndLeavesTheirLinesEndingAsTheyDo() throws {
        let file = try #require(content.folder.text("content/languages/en.yaml"))
        let before = file.replacing("\n", with: "\r\n")
        try content.rewrite("languages/en.yaml", before)
        let po = try exported("en").replacing("msgstr \"one\"", with: "msgstr \"single\"")
        let run = try imported(po.replacing("\n", with: "\r\n"), "en")
        #expect(run.messages == "Written: 1 phrases, 0 texts.\n")
        let after = try #require(content.folder.text("content/languages/en.yaml"))
        #expect(Array(after.utf8).split(separator: 10).allSatisfy { $0.last == 13 })
        #expect(after.textLines.count == before.textLines.count)
        #expect(after.contains("  a: \"single\"\r\n"))
    }

    @Test func writesNothingUnasked() throws {
        let run = try imported(try exported("en").replacing("\"one\"", with: "\"single\""), "en", [])
        #expect(run.output.hasPrefix("~ content/languages/en.yaml\n"))
        #expect(run.messages == "Nothing was written: 1 phrases, 0 texts. Add --yes to write.\n")
        #expect(content.folder.text("content/languages/en.yaml")?.contains("a: one # kept") == true)
    }

    @Test func beginsALanguageWithWhatIsTranslated() throws {
        var po = try exported("cjm")
        po = po.replacing("msgid \"Tiếng Việt\"\nmsgstr \"\"", with: "msgid \"Tiếng Việt\"\nmsgstr \"⟦cjm⟧\"")
        po = po.replacing("msgid \"một\"\nmsgstr \"\"", with: "msgid \"một\"\nmsgstr \"⟦a⟧\"")
        for word in ["Tin", "Tóm tắt.", "Một.", "Hai."] {
            po = po.replacing("msgid \"\(word)\"\nmsgstr \"\"", with: "msgid \"\(word)\"\nmsgstr \"⟦\(word)⟧\"")
        }
        let run = try imported(po, "cjm")
        #expect(run.messages == "Written: 1 phrases, 1 texts.\n")
        let file = content.folder.text("content/languages/cjm.yaml") ?? ""
        #expect(file.hasPrefix("tag: cjm\npartial: true\nname: \"⟦cjm⟧\"\n"))
        #expect(file.hasSuffix("phrases:\n  a: \"⟦a⟧\"\n"))
        #expect(
            content.folder.text("content/news/tin/cjm.md")
                == "---\ntitle: \"⟦Tin⟧\"\nsummary: \"⟦Tóm tắt.⟧\"\nslug: tin\n---\n\n⟦Một.⟧\n\n⟦Hai.⟧\n")
    }

    @Test func refusesATranslationThatLosesWordsInBraces() throws {
        let run = try imported(try exported("en").replacing("\"{n} days\"", with: "\"days\""), "en")
        #expect(run.messages == "phrases:days: must keep {n}\n")
        #expect(run.exitCode == 1)
    }

    @Test func refusesOtherWordsInBraces() throws {
        let run = try imported(try exported("en").replacing("\"{n} days\"", with: "\"{m} days\""), "en")
        #expect(run.messages == "phrases:days: must keep {n}\n")
        #expect(run.exitCode == 1)
    }

    /// English counts a quarter as a number, Vietnamese as a Roman one.
    @Test(arguments: [
        ("Q{number} {year}", "Written: 0 phrases, 0 texts.\n"), ("{n} of {year}", "Written: 1 phrases, 0 texts.\n"),
        ("Q{m} {year}", "phrases:period_short: must keep {n}, {year}\n"),
    ])
    func leavesTheChoiceOfNamesToALanguage(phrase: String, told: String) throws {
        for (language, phrase) in [("vi", "{n}/{year}"), ("en", "Q{number} {year}")] {
            let file = content.folder.text("content/languages/\(language).yaml") ?? ""
            try content.rewrite("languages/\(language).yaml", file + "  period_short: \"\(phrase)\"\n")
        }
        let po = try exported("en")
        #expect(po.contains("\"Q{number} {year}\""))
        #expect(try imported(po.replacing("Q{number} {year}", with: phrase), "en").messages == told)
    }

    @Test func takesWhatSeveralTranslatorsMadeOfOneFile() throws {
        func file(_ entries: [POEntry]) -> String {
            POFile(language: "en", pluralForms: 2, day: "2026-11-20", entries: entries).text
        }
        func entry(_ context: String, _ translation: String) -> POEntry {
            POEntry(context: context, source: "x", translations: [translation])
        }
        var files = TranslationFiles()
        try files.add(file([entry("phrases:a", "one"), entry("phrases:b", "")]), name: "a.po", tag: "en")
        try files.add(file([entry("phrases:a", ""), entry("phrases:b", "two")]), name: "b.po", tag: "en")
        #expect(try files.entries().map(\.translations) == [["one"], ["two"]])
        try files.add(file([entry("phrases:a", "first")]), name: "c.po", tag: "en")
        let failure = #expect(throws: CommandFailure.self) { try files.entries() }
        #expect(
            failure?.message.english
                == "a.po and c.po translate “phrases:a” differently; nothing was written. Choose one and empty it in the other"
        )
        #expect(
            failure?.message.vietnamese
                == "a.po và c.po dịch “phrases:a” khác nhau; chưa ghi gì. Hãy chọn một bản và xóa câu dịch ở bản kia")
    }

    @Test func refusesAFileOfAnotherLanguage() throws {
        let run = try imported(try exported("kpm"), "cjm")
        #expect(
            run.messages
                == "error: cjm.po says in its header that it is in “kpm”, not “cjm”; nothing was written. Is it --tag kpm?\n"
        )
        #expect(run.exitCode == 1)
    }

    @Test(arguments: [["--language", "kpm"], ["--language=kpm"]])
    func answersWhoNamesTheLanguageByTheOptionForMessages(words: [String]) throws {
        let run = try CommandRun(["translations", "export"] + words, in: content.folder)
        #expect(run.exitCode == 64)
        #expect(
            run.messages
                == "error: --language is the language of messages (vi, en); the language to translate into is: --tag kpm\n"
        )
        #expect(
            TagSlip(tag: "kpm").words.vietnamese
                == "--language là ngôn ngữ của thông báo (vi, en); ngôn ngữ cần dịch viết là: --tag kpm")
    }

    @Test(arguments: [["--tag", "K'Ho"], ["--language-tag=tiếng K’Ho"]])
    func answersWhoNamesALanguageInPlaceOfItsTag(words: [String]) throws {
        let run = try CommandRun(["translations", "export"] + words, in: content.folder)
        #expect(run.exitCode == 64)
        #expect(run.messages.hasSuffix(" is the name of a language; its tag is written: --tag kpm\n"))
        #expect(
            TagSlip(tag: "kpm", name: "K'Ho").words.vietnamese
                == "“K'Ho” là tên ngôn ngữ; mã của nó viết là: --tag kpm")
    }

    @Test func marksWhatChangedSinceItWasTranslated() throws {
        _ = try imported(try exported("en"), "en")
        let vi = content.folder.text("content/languages/vi.yaml") ?? ""
        try content.rewrite("languages/vi.yaml", vi.replacing("a: một", with: "a: mốt"))
        #expect(try exported("en").contains("#, fuzzy\nmsgctxt \"phrases:a\"\n"))
        let status = try content.run("translations", "status", "--language", "en").output
        #expect(status.contains("  languages/en.yaml: a (its source has changed)\n"))
    }

    @Test func namesTheLineThatIsNoPO() throws {
        let run = try imported("msgid \"a\"\nmsgstr a\n", "en")
        #expect(
            run.messages
                == "error: en.po:2: can’t be read as a PO file; save it again with a program for gettext (such as Poedit)\n"
        )
    }

    @Test func readsWhatItWrites() throws {
        let entry = POEntry(context: "x", source: "a\n\"b\"\\\tc", translations: ["1\n2"], isFuzzy: true)
        let file = POFile(language: "kpm", pluralForms: 1, day: "2026-11-20", entries: [entry])
        #expect(try POReader.entries(of: file.text) == [entry])
    }

    @Test func stretchesPhrasesButNotTheirBraces() {
        #expect(PseudoLanguage.stretched("Hạn {date}") == "⟦Hạñ {date}·⟧")
        #expect(PseudoLanguage.stretched("–") == "–")
    }

    @Test func remembersSourcesByHand() throws {
        try content.rewrite("news/tin/en.md", "---\ntitle: News\nsummary: Summary.\n---\n\nOne.\n\nTwo.\n")
        let before = try content.run("translations", "mark", "--tag", "en", "--language", "en")
        #expect(before.output == "+ news/tin\n+ phrases:a\n+ phrases:days\n")
        #expect(
            before.messages
                == "Nothing was written. Sources that aren’t remembered or have changed: 3. Add --yes to write.\n")
        #expect(content.folder.text("content/languages/en.sources.yaml") == nil)
        _ = try content.run("translations", "mark", "--tag", "en", "--yes")
        let story = content.folder.text("content/news/tin/vi.md") ?? ""
        try content.rewrite("news/tin/vi.md", story.replacing("Hai.", with: "Ba."))
        let status = try content.run("translations", "status", "--language", "vi").output
        #expect(status.contains("  news/tin/en.md (bản gốc đã đổi)\n"))
        let again = try content.run("translations", "mark", "--tag", "en", "--language", "vi")
        #expect(again.output == "~ news/tin\n")
        #expect(again.messages == "Chưa ghi gì: 1 bản gốc chưa nhớ hoặc đã đổi. Thêm --yes để ghi.\n")
    }

    @Test func marksTranslationsOnly() throws {
        let run = try content.run("translations", "mark", "--tag", "vi", "--language", "en")
        #expect(run.messages == "error: “vi” isn’t a translation of the site; there are: en\n")
    }

    @Test func namesPhrasesThatAreTheFirstLanguages() throws {
        let en = content.folder.text("content/languages/en.yaml") ?? ""
        try content.rewrite("languages/en.yaml", en.replacing("a: one", with: "a: một"))
        let status = try content.run("translations", "status", "--language", "vi").output
        #expect(status.contains("  languages/en.yaml: a (giống hệt ngôn ngữ đầu)\n"))
    }
}
