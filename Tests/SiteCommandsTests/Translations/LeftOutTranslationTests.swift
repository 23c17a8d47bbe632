import CampaignModel
import Testing

@testable import SiteCommands

/// What of a PO file isn’t taken is told, and what a translation was made from is remembered as the file says it.
@Suite struct LeftOutTranslationTests {
    private let content: LedgerContent

    init() throws {
        content = try LedgerContent()
        let style =
            "decimal: \",\"\ngroup: \".\"\ndate: \"{d}/{m}/{y}\"\nlong_date: \"{d}/{m}/{y}\"\npercent: \"{n}%\"\n"
        try content.rewrite("languages/vi.yaml", "tag: vi\nname: Tiếng Việt\n\(style)phrases:\n  a: một\n  b: hai\n")
        try content.rewrite("languages/en.yaml", "tag: en\nname: English\n\(style)phrases:\n  a: one\n  b: two\n")
    }

    private func entry(_ context: String, _ source: String, _ words: String, isFuzzy: Bool = false) -> POEntry {
        POEntry(context: context, source: source, translations: [words], isFuzzy: isFuzzy)
    }

    private func imported(_ entries: [POEntry]) throws -> CommandRun {
        let file = POFile(language: "en", pluralForms: 1, day: "2026-11-20", entries: entries)
        try content.folder.write("en.po", file.text)
        return try CommandRun(
            ["translations", "import", "en.po", "--tag", "en", "--language", "en", "--yes"], in: content.folder)
    }

    @Test func namesMessagesThatTheSiteLacks() throws {
        let run = try imported([entry("phrases:khong_co", "x", "y"), entry("phrases:het", "x", "")])
        #expect(
            run.messages
                == "Not taken, since the site doesn’t have them (any more): 1: phrases:khong_co\nWritten: 0 phrases, 0 texts.\n"
        )
        #expect(
            TranslationImport.gone(["phrases:khong_co"])?.vietnamese
                == "Không lấy 1 câu mà cổng không có hoặc không còn: phrases:khong_co")
    }

    @Test func namesMessagesThatLostTheirContext() throws {
        let entries = try POReader.entries(
            of: "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"một\"\nmsgstr \"one\"\n")
        #expect(entries.map(\.context) == ["msgid \"một\""])
    }

    @Test func namesMessagesInDoubt() throws {
        let run = try imported([entry("phrases:a", "một", "single", isFuzzy: true)])
        #expect(
            run.messages
                == "Not taken, since they are still marked fuzzy (look at them in the program for gettext): 1: phrases:a\n"
                + "Written: 0 phrases, 0 texts.\n")
        #expect(
            TranslationImport.fuzzy(["phrases:a"])?.vietnamese
                == "Không lấy 1 câu còn đánh dấu “fuzzy” (cần xem lại trong chương trình dịch): phrases:a")
        #expect(content.folder.text("content/languages/en.yaml")?.contains("a: one\n") == true)
    }

    @Test func remembersTheWordsThatWereTranslated() throws {
        let run = try imported([entry("phrases:a", "mốt", "first"), entry("phrases:b", "hai", "second")])
        #expect(
            run.messages
                == "Translated from words that have changed since, export again to bring them up to date: 1: phrases:a\n"
                + "Written: 2 phrases, 0 texts.\n")
        #expect(
            TranslationImport.stale(["phrases:a"])?.vietnamese
                == "Có 1 câu dịch từ lời gốc đã đổi, hãy xuất lại để dịch cho khớp: phrases:a")
        let status = try content.run("translations", "status", "--language", "en").output
        #expect(status.contains("  languages/en.yaml: a (its source has changed)\n"))
        #expect(!status.contains("b (its source has changed)"))
    }

    @Test func namesTwentyOfMany() {
        let words = TranslationImport.gone((1...21).map { "phrases:p\($0)" })?.english ?? ""
        #expect(words.hasSuffix("phrases:p20, …"))
    }
}
