import Glibc
import Testing

@testable import SiteCommands

@Suite(.timeLimit(.minutes(1))) struct FolderWatchTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("content/news/a/vi.md", "1")
    }

    @Test func tellsOfAFileWrittenAnewByItsRename() throws {
        let watch = try FolderWatch([folder.path + "/content"])
        try folder.write("content/news/a/.vi.md.swp", "x")
        try folder.write("content/news/a/vi.md.new", "2")
        rename(folder.path + "/content/news/a/vi.md.new", folder.path + "/content/news/a/vi.md")
        try watch.waitForChange()
        #expect(folder.text("content/news/a/vi.md") == "2")
    }

    @Test func watchesFoldersThatComeLater() throws {
        let watch = try FolderWatch([folder.path + "/content"])
        try folder.write("content/models/b/vi.md", "1")
        try watch.waitForChange()
        try folder.write("content/models/b/en.md", "1")
        try watch.waitForChange()
        #expect(folder.text("content/models/b/en.md") == "1")
    }

    @Test(arguments: [".vi.md.swp", "vi.md~", "4913", "#vi.md#"])
    func takesNoNoticeOfEditorsOwnFiles(name: String) {
        #expect(FolderWatch.isIgnored(name))
        #expect(!FolderWatch.isIgnored("vi.md"))
    }
}
