import Testing

@testable import SiteCommands

@Suite struct BoundedProcessTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func run(_ arguments: String..., seconds: Int = 30) throws -> BoundedProcess.Outcome {
        try BoundedProcess(seconds: seconds, memory: 512, fileSize: 1)
            .run(arguments, in: folder.path, environment: ["PATH": "/usr/bin:/bin"])
    }

    @Test func tellsHowAProgramEnded() throws {
        #expect(try run("true") == .exited(0))
        #expect(try run("sh", "-c", "exit 7") == .exited(7))
        #expect(try run("sh", "-c", "kill -9 $$") == .signalled(9))
        #expect(try run("there-is-no-such-program") == .exited(BoundedProcess.noSuchProgram))
    }

    @Test func worksInItsFolderAndTakesWordsAsTheyAre() throws {
        #expect(try run("sh", "-c", "printf %s \"$1\" >x", "sh", "a b; $(true) 'c") == .exited(0))
        #expect(folder.text("x") == "a b; $(true) 'c")
    }

    @Test func endsWhatTakesTooLong() throws {
        #expect(try run("sleep", "60", seconds: 1) == .timedOut)
    }

    @Test func boundsFilesAndMemory() throws {
        #expect(try run("dd", "if=/dev/zero", "of=x", "bs=1M", "count=2") != .exited(0))
        #expect(try run("dd", "if=/dev/zero", "of=/dev/null", "bs=1G", "count=1") != .exited(0))
        #expect(try run("dd", "if=/dev/zero", "of=y", "bs=1K", "count=2") == .exited(0))
    }
}
