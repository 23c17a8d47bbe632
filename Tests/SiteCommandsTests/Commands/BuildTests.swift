import Testing

@testable import SiteCommands

@Suite struct BuildTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("content/site.yaml", "titel: x\n")
        try folder.write("site-templates/layout.mustache")
    }

    @Test func writesNothingWhileThereAreErrors() throws {
        let before = try folder.names()
        let run = try CommandRun(["build"], in: folder)
        #expect(run.output.hasPrefix("content/site.yaml:1:1: error: "))
        #expect(run.messages == "")
        #expect(run.exitCode == 1)
        #expect(try folder.names().filter { ![".input", ".output", ".messages"].contains($0) } == before)
    }

    @Test func refusesAFolderOfSomebodyElseBeforeAnyWork() throws {
        try folder.write("public/letter.txt", "mine")
        let run = try CommandRun(["build"], in: folder)
        #expect(run.output == "")
        #expect(
            run.messages == """
                error: can’t publish to public: the folder holds files but no site made by minhbach (there is no \
                manifest.json of minhbach); choose another folder, or empty this one yourself

                """)
        #expect(run.exitCode == 73)
        #expect(folder.text("public/letter.txt") == "mine")
    }

    @Test func writesNothingWithAKeyThatCannotSign() throws {
        try folder.write("key.pem", "no key\n")
        let run = try CommandRun(["build", "--sign-key", "key.pem", "--output", "public"], in: folder)
        #expect(run.messages == "error: \(CommandFailure.unreadableKey("key.pem").message.english)\n")
        #expect(run.exitCode == 74)
        #expect(try !folder.names().contains("public"))
    }

    @Test func refusesToPublishIntoTheContent() throws {
        let run = try CommandRun(["build", "--output", "content/public", "--language", "vi"], in: folder)
        #expect(
            run.messages == """
                error: không xuất trang ra content/public được: nó và content nằm trong nhau, xuất trang sẽ xóa mất \
                nội dung; hãy chọn một thư mục khác

                """)
        #expect(run.exitCode == 73)
    }
}
