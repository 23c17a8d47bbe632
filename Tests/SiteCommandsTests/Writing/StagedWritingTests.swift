import Glibc
import Parallel
import SiteRendering
import Synchronization
import Testing

@testable import SiteCommands

@Suite struct StagedWritingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Pages of which the first asks its thread to end, once.
    private final class EndingSource: FileSource {
        let count = 100
        let isAsked = Atomic<Bool>(false)

        func files(at index: Int) -> [OutputFile] {
            if !isAsked.exchange(true, ordering: .relaxed) { raise(SIGTERM) }
            return [.page("\(index).html", "text")]
        }
    }

    private func run(_ source: any FileSource) throws -> [ManifestEntry]? {
        let writing = StagedWriting(
            source, into: try OpenFolder(folder.path), at: folder.path,
            progress: Progress(isShown: false, language: .english))
        return try SignalHold.during { () throws(CommandFailure) in try writing.run(on: WorkerThreads(count: 2)) }
    }

    @Test func givesTheEntriesOfAllFiles() throws {
        let entries = try run(TestSource(count: 50))
        #expect(entries?.count == 100)
        #expect(try folder.names(in: "communes").count == 10)
    }

    @Test func stopsWhenAskedToEnd() throws {
        #expect(try run(EndingSource()) == nil)
    }

    @Test func publishesAllTheSameWhenTheEndIsIgnored() throws {
        let manifest = try SiteWriter(to: folder).write(EndingSource())
        #expect(manifest.entries.count == 100)
        #expect(try folder.names() == ["public"])
    }

    @Test func trapsOnPathsOutsideTheSite() async {
        await #expect(processExitsWith: .failure) {
            _ = try StagedWriting(
                TestSource(["../outside"]), into: try OpenFolder("/tmp"), at: "/tmp",
                progress: Progress(isShown: false, language: .english)
            ).run(on: WorkerThreads(count: 1))
        }
    }
}
