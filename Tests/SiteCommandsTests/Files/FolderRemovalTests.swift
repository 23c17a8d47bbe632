import Glibc
import Testing

@testable import SiteCommands

@Suite struct FolderRemovalTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func removesManyFoldersInFolders() throws {
        for number in 0..<300 { try folder.write("old/\(number % 7)/\(number)/index.html", "text") }
        try folder.write("kept", "text")
        try FolderRemoval.remove(folder.path + "/old")
        #expect(try folder.names() == ["kept"])
    }

    @Test func leavesWhatLinksLeadTo() throws {
        try folder.write("elsewhere/letter.txt", "mine")
        try folder.write("old/index.html")
        #expect(symlink("../elsewhere", folder.path + "/old/link") == 0)
        try FolderRemoval.remove(folder.path + "/old")
        #expect(try folder.names() == ["elsewhere"])
        #expect(folder.text("elsewhere/letter.txt") == "mine")
    }

    @Test func takesWhatIsGoneAsRemoved() throws {
        try FolderRemoval.remove(folder.path + "/none")
        #expect(try folder.names().isEmpty)
    }
}
