import Testing

@testable import SiteCommands

@Suite struct RenderMarkdownTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func printsExactlyTheHTML() throws {
        try folder.write("a.md", "## Đà Lạt\n\n| a | b |\n|---|--:|\n| 1 | ~~2~~ |\n")
        let run = try CommandRun(["render", "markdown", "a.md"], in: folder)
        #expect(
            run.output == """
                <h2>Đà Lạt</h2>
                <table>
                <thead>
                <tr>
                <th>a</th>
                <th align="right">b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>1</td>
                <td align="right"><del>2</del></td>
                </tr>
                </tbody>
                </table>

                """)
        #expect(run.messages == "")
        #expect(run.exitCode == 0)
    }

    @Test func leavesOutTheFrontMatterOfAStory() throws {
        let run = try CommandRun(
            ["render", "markdown", "-"], in: folder, input: "---\ntitle: Tin\n---\n\n# Đà Lạt\n")
        #expect(run.output == "<h1>Đà Lạt</h1>\n")
        #expect(run.messages.hasPrefix("stdin:5:1: warning: "))
    }

    @Test func warnsOfWhatAStoryMayNotHave() throws {
        let run = try CommandRun(["render", "markdown", "-"], in: folder, input: "# Đà Lạt\n")
        #expect(run.output == "<h1>Đà Lạt</h1>\n")
        #expect(run.messages.hasPrefix("stdin:1:1: warning: “Đà Lạt” "))
        #expect(run.messages.contains("    1 | # Đà Lạt\n      | ^\n"))
        #expect(run.messages.hasSuffix("\n0 errors, 1 warning\n"))
        #expect(run.exitCode == 0)
    }

    @Test func readsStandardInput() throws {
        #expect(try CommandRun(["render", "markdown", "-"], in: folder, input: "*x*").output == "<p><em>x</em></p>\n")
    }

    @Test func printsNothingForNothing() throws {
        #expect(try CommandRun(["render", "markdown", "-"], in: folder).output == "")
    }

    @Test func saysWhichFileCannotBeRead() throws {
        let run = try CommandRun(["render", "markdown", "none.md", "--language", "vi"], in: folder)
        #expect(run.exitCode == 74)
        #expect(run.messages == "error: không đọc được none.md: không có tệp hay thư mục này\n")
    }
}
