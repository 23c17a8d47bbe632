import CampaignModel
import Testing

@testable import SiteCommands

/// Copies of old texts stand beside them.
@Suite struct ConvertTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func namesTheCopyBesideTheFile() {
        #expect(ConvertCommand.copyName("content/news/a/vi.md") == "content/news/a/vi.unicode.md")
        #expect(ConvertCommand.copyName("a.b/bai") == "a.b/bai.unicode")
        #expect(ConvertCommand.copyName(".htaccess") == ".htaccess.unicode")
    }

    @Test func writesACopyAndNothingOver() throws {
        try folder.write("a.md", "Chaøo caùc baïn\n")
        let run = try CommandRun(["convert", "a.md", "--language", "en"], in: folder)
        #expect(run.exitCode == 0)
        #expect(folder.text("a.unicode.md") == "Chào các bạn\n")
        #expect(folder.text("a.md") == "Chaøo caùc baïn\n")
        #expect(
            run.messages == """
                a.md looks like VNI (fonts such as VNI-Times). In Unicode: a.unicode.md; read it before you replace the \
                old file.

                """)
        let again = try CommandRun(["convert", "a.md", "--language", "en"], in: folder)
        #expect(again.exitCode == 73)
        #expect(again.messages.contains("a.unicode.md is there already; nothing was written."))
    }

    @Test func tellsLettersThatAreLost() throws {
        try folder.write("a.csv", "Bà con h?c\n")
        let valid = try CommandRun(["convert", "a.csv", "--language", "vi"], in: folder)
        #expect(
            valid.messages
                == "1 chữ đã mất thành dấu ?: lấy lại từ bản gốc, lưu dạng UTF-8 (Excel: “CSV UTF-8”).\n"
                + "a.csv đã là UTF-8 và không có gì phải chuyển.\n")
        try folder.write("b.md", "Chaøo caùc baïn h?c\n")
        let old = try CommandRun(["convert", "b.md", "--language", "en"], in: folder)
        #expect(
            old.messages.hasSuffix(
                "\nLetters that were lost to question marks: 1. Take them from the original again, saved as UTF-8 (Excel: “CSV UTF-8”).\n"
            ))
    }

    @Test func tellsPlacesThatStayDamaged() {
        #expect(
            ConvertCommand.damaged(["HÃ¡Â»Âc", "Ã„Â"])
                == Bilingual(
                    vi: "Bản này chưa dùng được: 2 chỗ không giải mã được, lấy lại từ bản gốc: HÃ¡Â»Âc, Ã„Â",
                    en:
                        "The copy can't be used yet: places that can't be decoded, to be taken from the original: 2: HÃ¡Â»Âc, Ã„Â"
                ))
        #expect(ConvertCommand.damaged(Array(repeating: "Ã¡", count: 11)).english.hasSuffix(", …"))
    }

    @Test func listsWordsThatMayHaveBeenRight() throws {
        try folder.write("a.md", "Ngöôøi daân phöôøng, chò ñai nhaø.\n")
        let english = try CommandRun(["convert", "a.md", "--language", "en"], in: folder)
        #expect(
            english.messages.hasSuffix(
                "\nThese words may have been right as they stood (Vietnamese in Unicode, or a language such as K’Ho, which has "
                    + "ñ); compare them with the original: chò → chị, ñai → đai\n"))
        try folder.write("b.md", "Ngöôøi daân phöôøng, chò ñai nhaø.\n")
        let vietnamese = try CommandRun(["convert", "b.md", "--language", "vi"], in: folder)
        #expect(
            vietnamese.messages.hasSuffix(
                "\nNhững từ sau có thể vốn đã đúng (tiếng Việt Unicode, hoặc tiếng dân tộc như K’Ho có chữ ñ); hãy so với bài "
                    + "gốc: chò → chị, ñai → đai\n"))
    }
}
