import CampaignModel
import Glibc
import Testing

@testable import SiteCommands

@Suite struct OutputFolderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open(_ name: String, apartFrom sources: [String] = []) throws -> OutputFolder {
        try OutputFolder("\(folder.path)/\(name)", apartFrom: sources.map { "\(folder.path)/\($0)" })
    }

    @Test func acceptsWhatIsNotThereYet() throws {
        #expect(try open("public").path == folder.path + "/public")
        #expect(try open("a/b/public/").path == folder.path + "/a/b/public")
    }

    @Test func namesFoldersAsTyped() throws {
        #expect(try OutputFolder("public-of-nobody/", apartFrom: []).path == "public-of-nobody")
        #expect(try OutputFolder("./public-of-nobody", apartFrom: []).path == "./public-of-nobody")
    }

    @Test func acceptsAFolderWithDotFilesOnly() throws {
        try folder.write("public/.gitignore")
        #expect(throws: Never.self) { try open("public") }
    }

    @Test func refusesAFolderWithOtherFiles() throws {
        try folder.write("public/letter.txt")
        #expect(throws: CommandFailure.foreignOutput(folder.path + "/public")) { try open("public") }
    }

    @Test func refusesAManifestOfSomethingElse() throws {
        try folder.write("public/manifest.json", #"{"name":"App","icons":[]}"#)
        #expect(throws: CommandFailure.foreignOutput(folder.path + "/public")) { try open("public") }
    }

    @Test func refusesALink() throws {
        try folder.write("elsewhere/.keep")
        #expect(symlink("elsewhere", folder.path + "/public") == 0)
        #expect(throws: CommandFailure.linkedOutput(folder.path + "/public")) { try open("public") }
    }

    @Test func refusesAFile() throws {
        try folder.write("public")
        #expect(throws: CommandFailure.uncreatable(folder.path + "/public", SystemError(number: ENOTDIR))) {
            try open("public")
        }
    }

    @Test(arguments: [("content/public", "content"), ("content", "content/data"), ("content", "content")])
    func refusesToLieInWhatItIsMadeFrom(output: String, source: String) throws {
        try folder.write("content/data/communes.csv")
        let expected = CommandFailure.overlappingOutput("\(folder.path)/\(output)", "\(folder.path)/\(source)")
        #expect(throws: expected) { try open(output, apartFrom: [source]) }
    }

    @Test func seesThroughLinksToWhatItIsMadeFrom() throws {
        try folder.write("content/site.yaml")
        #expect(symlink("content", folder.path + "/way") == 0)
        let expected = CommandFailure.overlappingOutput(folder.path + "/way/public", folder.path + "/content")
        #expect(throws: expected) { try open("way/public", apartFrom: ["content"]) }
    }

    @Test func acceptsNamesThatBeginAlike() throws {
        try folder.write("content/site.yaml")
        #expect(throws: Never.self) { try open("content-public", apartFrom: ["content"]) }
    }

    @Test(arguments: [".", "..", "/"]) func refusesFoldersWithoutANameOfTheirOwn(path: String) {
        #expect(throws: CommandFailure.unnamedOutput(path)) { try OutputFolder(path, apartFrom: []) }
    }

    @Test func refusesAFolderInsideABuiltSite() throws {
        try folder.write("public/manifest.json", String(decoding: Manifest.opening, as: UTF8.self) + "}")
        let expected = CommandFailure.outputInSite("\(folder.path)/public/a/sub", RealPath.of("\(folder.path)/public"))
        #expect(throws: expected) { try open("public/a/sub") }
        #expect(throws: Never.self) { try open("public") }
        #expect(
            CommandFailure.outputInSite("public/sub", "/w/public").message
                == Bilingual(
                    vi: "không xuất trang ra public/sub được: nó nằm trong trang đã xuất ở /w/public, lần xuất sau của "
                        + "trang ấy sẽ xóa mất nó; hãy chọn một thư mục khác",
                    en:
                        "can’t publish to public/sub: it lies in the site that was built at /w/public, and the next build "
                        + "of that one would delete it; choose another folder"))
    }
}
