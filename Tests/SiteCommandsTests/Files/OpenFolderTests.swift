import Testing

@testable import SiteCommands

@Suite struct OpenFolderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func writesNothingOverWhatIsThere() throws {
        let open = try OpenFolder(folder.path)
        #expect(try open.create("a/b/file", Array("first".utf8)))
        #expect(try !open.create("a/b/file", Array("second".utf8)))
        #expect(folder.text("a/b/file") == "first")
    }

    @Test func isHeldByOneAtATime() throws {
        let one = try OpenFolder(folder.path)
        #expect(one.lock() == .taken)
        #expect(try OpenFolder(folder.path).lock() == .held)
    }
}
