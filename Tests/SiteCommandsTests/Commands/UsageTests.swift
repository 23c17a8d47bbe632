import Testing

@testable import SiteCommands

@Suite struct UsageTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [["--nonsense"], ["nonsense"], ["render", "template", "a"], ["render", "markdown"]])
    func leavesWithTheCodeForWrongUsage(arguments: [String]) throws {
        #expect(try CommandRun(arguments, in: folder).exitCode == 64)
    }
}
