import ArgumentParser
import Testing

@testable import SiteCommands

/// The help of each command is Vietnamese where messages are.
@Suite struct HelpWordsTests {
    private func help(of command: any ParsableCommand.Type) -> String {
        MinhBachCommand.helpMessage(for: command, columns: HelpWords.unbroken)
    }

    private func commands(under command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
        [command] + command.configuration.subcommands.flatMap(commands)
    }

    @Test func leavesNoSentenceInEnglish() {
        let commands = commands(under: MinhBachCommand.self)
        #expect(commands.count > 25)
        #expect(commands.flatMap { HelpWords(help(of: $0)).unknown } == [])
    }

    @Test func hasNoSentenceThatNoCommandSays() {
        let said = commands(under: MinhBachCommand.self).map(help).joined(separator: "\n")
        #expect(HelpSentences.vietnamese.keys.filter { !said.contains($0) }.sorted() == [])
    }

    @Test func marksWhatHasNoVietnamese() {
        let words = HelpWords("OVERVIEW: Something new.\n\nOPTIONS:\n  --new                   As new (default: 5)")
        #expect(words.unknown == ["Something new.", "As new"])
        #expect(
            words.text
                == "GIỚI THIỆU: Something new.\n\nTÙY CHỌN:\n  --new                   As new (mặc định: 5)")
    }

    @Test func breaksLinesBetweenWords() {
        let english = "OVERVIEW: Writes.\n\nUSAGE: minhbach form --period <period> --unit <code>\n"
        #expect(
            HelpWords(english, width: 30).text
                == "GIỚI THIỆU: Writes.\n\nCÁCH DÙNG: minhbach form\n           --period <period>\n           --unit <code>\n"
        )
    }

    @Test(arguments: [["schemas", "--help"], ["help", "schemas"]])
    func tellsACommandInVietnamese(arguments: [String]) throws {
        let run = try CommandRun(arguments, in: TemporaryFolder(), environment: ["LANG": "vi_VN.UTF-8"])
        #expect(run.exitCode == 0)
        #expect(run.messages == "")
        #expect(
            run.output == """
                GIỚI THIỆU: Ghi các lược đồ và cài đặt để Visual Studio Code gợi ý và kiểm tra
                nội dung.

                Ví dụ:
                  minhbach schemas                      ghi content/.vscode
                  minhbach schemas --check              không ghi gì; mã kết thúc 1 khi có điều sẽ thay đổi
                  minhbach schemas --output schemas     thư mục khác, cho chương trình khác

                JSON Schema của site.yaml, các tệp ngôn ngữ, chỉ số, nhiệm vụ, kỳ, nhóm và phần
                đầu bài; Table Schema của từng bảng; các mã của nội dung kèm tên. Cài đặt đã có
                được giữ nguyên.

                CÁCH DÙNG: minhbach schemas [--content <folder>] [--output <folder>] [--check]
                           [--language <language>] [--diagnostics <form>] [--notes] [--quiet]

                TÙY CHỌN:
                  --content <folder>      Thư mục nội dung. (mặc định: content)
                  --output <folder>       Thư mục để ghi; không ghi thì là .vscode trong nội
                                          dung.
                  --check                 Không ghi gì, chỉ cho biết điều gì sẽ thay đổi.
                  --language <language>   Ngôn ngữ của thông báo; không ghi thì là tiếng Việt
                                          khi LANG bắt đầu bằng vi, còn lại là tiếng Anh. (chọn:
                                          vi, en; mặc định: vi)
                  --diagnostics <form>    Dạng của thông báo: text cho người đọc, json (mỗi dòng
                                          một mục) cho chương trình, github cho GitHub Actions.
                                          (chọn: text, json, github; mặc định: text)
                  --notes                 In đủ từng ghi chú thay vì mỗi loại một dòng.
                  --quiet                 Chỉ in lỗi, cảnh báo và ghi chú: không in tiến độ,
                                          không in tổng số khi không có gì.
                  --version               In phiên bản.
                  -h, --help              In phần hướng dẫn này.


                """)
    }

    @Test func asksTheArgumentsBeforeTheShell() throws {
        let run = try CommandRun(["schemas", "-h", "--language", "vi"], in: TemporaryFolder())
        #expect(run.output.hasPrefix("GIỚI THIỆU: Ghi các lược đồ"))
    }

    @Test func staysInEnglishOtherwise() throws {
        let run = try CommandRun(["schemas", "--help"], in: TemporaryFolder())
        #expect(run.output.hasPrefix("OVERVIEW: Writes schemas"))
    }
}
