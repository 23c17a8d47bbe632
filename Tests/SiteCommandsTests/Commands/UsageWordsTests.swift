import CampaignModel
import Testing

@testable import SiteCommands

/// Wrong usage is told in Vietnamese where messages are.
@Suite struct UsageWordsTests {
    @Test(arguments: [
        ("Unknown option '--foo'", "không có tùy chọn --foo."),
        (
            "Unknown option '--quite'. Did you mean '--quiet'?",
            "không có tùy chọn --quite; có phải bạn muốn gõ --quiet?"
        ),
        ("Missing value for '--content <folder>'", "thiếu giá trị sau --content <folder>."),
        ("Missing expected argument '<file> ...'", "thiếu <file>."),
        ("Unexpected argument 'x'", "thừa “x”: lệnh này không nhận từ ấy."),
        ("2 unexpected arguments: 'x', 'y'", "thừa “x”, “y”: lệnh này không nhận các từ ấy."),
        (
            "The value 'xml' is invalid for '--diagnostics <form>'. Please provide one of 'text', 'json' or 'github'.",
            "“xml” không dùng được cho --diagnostics <form>; chọn một trong: text, json, github."
        ),
        (
            "The value '30/2' is invalid for '--as-of <YYYY-MM-DD>': Write a day of the calendar as year, month and day: 2026-11-20.",
            "“30/2” không dùng được cho --as-of <YYYY-MM-DD>: viết ngày theo năm-tháng-ngày, ngày ấy phải có thật: 2026-11-20."
        ),
        ("--period and --on belong to --map.", "--period và --on chỉ đi cùng --map."),
        ("Something new", "Something new"),
    ])
    func saysTheSameInVietnamese(english: String, vietnamese: String) {
        #expect(UsageWords.vietnamese("Error: \(english)") == "error: \(vietnamese)")
    }

    @Test func tellsHowACommandIsUsed() throws {
        let run = try CommandRun(["check", "--quite"], in: TemporaryFolder(), environment: ["LANG": "vi_VN.UTF-8"])
        #expect(run.exitCode == 64)
        #expect(
            run.messages.hasPrefix(
                "error: không có tùy chọn --quite; có phải bạn muốn gõ --quiet?\nCách dùng: minhbach check "))
        #expect(run.messages.hasSuffix("\n  Xem thêm: minhbach check --help\n"))
    }

    @Test func asksTheArgumentsBeforeTheShell() throws {
        let run = try CommandRun(["import", "--language", "vi"], in: TemporaryFolder())
        #expect(run.exitCode == 64)
        #expect(run.messages.hasPrefix("error: thiếu <file>.\n"))
        #expect(UsageWords.language(of: ["check", "--language=en"], shell: .vietnamese) == .english)
        #expect(UsageWords.language(of: ["check", "--language"], shell: .vietnamese) == .vietnamese)
    }

    @Test func staysInEnglishOtherwise() throws {
        let run = try CommandRun(["check", "--quite"], in: TemporaryFolder())
        #expect(run.messages.hasPrefix("Error: Unknown option '--quite'."))
    }
}
