import Glibc
import Testing

@testable import SiteCommands

@Suite struct FolderSwapTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [true, false]) func tellsWhereTheOldFolderIs(usesExchange: Bool) throws {
        try folder.write("new/a", "new")
        try folder.write("place/a", "old")
        let old = try FolderSwap(usesExchange: usesExchange).put(folder.path + "/new", to: folder.path + "/place")
        #expect(folder.text("place/a") == "new")
        #expect(try ByteReading.file(#require(old) + "/a") == Array("old".utf8))
    }

    @Test(arguments: [true, false]) func needsNoOldFolder(usesExchange: Bool) throws {
        try folder.write("new/a", "new")
        let old = try FolderSwap(usesExchange: usesExchange).put(folder.path + "/new", to: folder.path + "/place")
        #expect(old == nil)
        #expect(folder.text("place/a") == "new")
    }

    @Test(arguments: [true, false]) func leavesTheOldFolderWhenItFails(usesExchange: Bool) throws {
        try folder.write("place/a", "old")
        let place = folder.path + "/place"
        #expect(throws: CommandFailure.unswappable(place, SystemError(number: ENOENT))) {
            try FolderSwap(usesExchange: usesExchange).put(folder.path + "/missing", to: place)
        }
        #expect(folder.text("place/a") == "old")
        #expect(try folder.names() == ["place"])
    }
}
