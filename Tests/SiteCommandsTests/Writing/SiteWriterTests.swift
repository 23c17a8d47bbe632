import Glibc
import Parallel
import SiteRendering
import Testing

@testable import SiteCommands

@Suite struct SiteWriterTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func writesFilesAndManifest() throws {
        _ = try SiteWriter(to: folder).write(TestSource(["index.html", "en/communes/x/index.html"]))
        #expect(try folder.names(in: "public") == ["en", "index.html", "manifest.json"])
        #expect(folder.text("public/en/communes/x/index.html") == "text")
        let manifest = try #require(folder.text("public/manifest.json"))
        #expect(manifest.contains("\"en/communes/x/index.html\""))
    }

    @Test func leavesNothingBesideTheSite() throws {
        _ = try SiteWriter(to: folder).write(TestSource(["index.html"]))
        _ = try SiteWriter(to: folder).write(TestSource(["index.html"]))
        #expect(try folder.names() == ["public"])
    }

    @Test func makesTheFoldersThatLeadToTheOutput() throws {
        let output = try OutputFolder(folder.path + "/a/b/public", apartFrom: [])
        let writer = SiteWriter(
            output: output, threads: WorkerThreads(count: 1), progress: Progress(isShown: false, language: .english))
        _ = try writer.write(TestSource(["index.html"]))
        #expect(folder.text("a/b/public/index.html") == "text")
    }

    @Test func replacesTheOldSite() throws {
        _ = try SiteWriter(to: folder).write(TestSource(["index.html", "old/index.html"], text: "old"))
        _ = try SiteWriter(to: folder).write(TestSource(["index.html", "new/index.html"], text: "new"))
        #expect(try folder.names(in: "public") == ["index.html", "manifest.json", "new"])
        #expect(folder.text("public/index.html") == "new")
    }

    @Test func replacesTheOldSiteWhereNamesCannotBeExchanged() throws {
        let swap = FolderSwap(usesExchange: false)
        _ = try SiteWriter(to: folder, swap: swap).write(TestSource(["index.html"], text: "old"))
        _ = try SiteWriter(to: folder, swap: swap).write(TestSource(["index.html"], text: "new"))
        #expect(folder.text("public/index.html") == "new")
        #expect(try folder.names() == ["public"])
    }

    @Test func keepsDotFilesOfTheOldSite() throws {
        try folder.write("public/.gitignore", "*\n")
        try folder.write("public/.well-known/security.txt", "Contact: …\n")
        _ = try SiteWriter(to: folder).write(TestSource(["index.html"]))
        _ = try SiteWriter(to: folder).write(TestSource(["index.html"]))
        #expect(folder.text("public/.gitignore") == "*\n")
        #expect(folder.text("public/.well-known/security.txt") == "Contact: …\n")
    }

    @Test func prefersTheSitesOwnDotFiles() throws {
        try folder.write("public/.nojekyll", "old")
        _ = try SiteWriter(to: folder).write(TestSource([".nojekyll"], text: "new"))
        #expect(folder.text("public/.nojekyll") == "new")
    }

    @Test func leavesTheOldSiteWhenWritingFails() throws {
        _ = try SiteWriter(to: folder).write(TestSource(["index.html"], text: "old"))
        let tooLong = String(repeating: "a", count: 300)
        #expect(
            throws: CommandFailure.unwritable(
                "\(folder.path)/.public.minhbach-\(getpid())/\(tooLong)", SystemError(number: ENAMETOOLONG))
        ) {
            _ = try SiteWriter(to: folder).write(TestSource(["index.html", tooLong], text: "new"))
        }
        #expect(folder.text("public/index.html") == "old")
        #expect(try folder.names() == ["public"])
    }

    @Test func leavesAFolderThatFilledUpMeanwhile() throws {
        let writer = try SiteWriter(to: folder)
        try folder.write("public/letter.txt", "mine")
        #expect(throws: CommandFailure.foreignOutput(folder.path + "/public")) {
            _ = try writer.write(TestSource(["index.html"]))
        }
        #expect(folder.text("public/letter.txt") == "mine")
        #expect(try folder.names() == ["public"])
    }

    @Test func removesWhatACrashedBuildLeft() throws {
        try folder.write(".public.minhbach-1/index.html")
        _ = try SiteWriter(to: folder).write(TestSource(["index.html"]))
        #expect(try folder.names() == ["public"])
    }

    @Test func leavesTheFolderOfABuildThatRuns() throws {
        let output = try OutputFolder(folder.path + "/public", apartFrom: [])
        let running = try StagingFolder(beside: output)
        _ = try SiteWriter(to: folder).write(TestSource(["index.html"]))
        #expect(running.folder.isAt(running.path))
        #expect(try folder.names().count == 2)
    }

    @Test func writesLastWhatTellsOfAllOtherFiles() throws {
        var source = TestSource(count: 20)
        source.closes = true
        let manifest = try SiteWriter(to: folder).write(source)
        #expect(folder.text("public/closing.txt") == "40")
        #expect(manifest.entries.contains { $0.path == "closing.txt" })
    }

    @Test func leavesToTheEndWhatTellsHowLongOtherFilesAre() throws {
        var source = TestSource(["index.html", "data/index.html"])
        (source.closes, source.last) = (true, 1)
        _ = try SiteWriter(to: folder).write(source)
        #expect(folder.text("public/data/index.html") == nil && folder.text("public/closing.txt") == "1")
    }

    @Test func writesTheSameBytesWithAnyNumberOfThreads() throws {
        let source = TestSource(count: 200)
        let manifests = try [1, 2, 7].map { try SiteWriter(to: folder, threads: $0).write(source).json }
        #expect(Set(manifests).count == 1)
        #expect(folder.text("public/communes/3/123/data.csv") == "123,1\n")
    }
}
