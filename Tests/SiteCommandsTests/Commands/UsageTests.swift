import CampaignModel
import Testing

@testable import SiteCommands

@Suite struct UsageTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [["--nonsense"], ["nonsense"], ["render", "template", "a"], ["render", "markdown"]])
    func leavesWithTheCodeForWrongUsage(arguments: [String]) throws {
        #expect(try CommandRun(arguments, in: folder).exitCode == 64)
    }

    @Test func tellsWhichIdentifierWasMeant() throws {
        let run = try CommandRun(
            ["check", "--explain", "supressed-figure"], in: folder, environment: ["LANG": "vi_VN"])
        #expect(run.exitCode == 64)
        #expect(
            run.messages
                == "error: không có thông báo nào tên là “supressed-figure”. Có phải là “suppressed-figure” không?\n")
        #expect(
            CheckCommand.unknown("nope", nearest: nil)
                == Bilingual(
                    vi: "không có thông báo nào tên là “nope”; docs/diagnostics.md kể đủ các tên.",
                    en: "no message is called “nope”; docs/diagnostics.md lists all."))
    }
}
