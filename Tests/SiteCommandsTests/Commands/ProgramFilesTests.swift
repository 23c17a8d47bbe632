import Foundation
import Testing

@testable import SiteCommands

@Suite struct ProgramFilesTests {
    private let root = FileManager.default.temporaryDirectory.appendingPathComponent("installed-\(UUID())")

    private func place(_ file: String) throws {
        let url = root.appendingPathComponent(file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data().write(to: url)
    }

    @Test(arguments: ["usr/bin/minhbach", "usr/lib/minhbach/minhbach"])
    func whatIsMissingHereComesFromBesideTheProgram(program: String) throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try place("usr/share/minhbach/site-of-nobody/layout.mustache")
        let files = ProgramFiles(program: root.path + "/" + program)
        let found = files.folder("site-of-nobody", holding: "layout.mustache")
        #expect(found == root.path + "/usr/share/minhbach/site-of-nobody")
    }

    @Test func whatIsHereComesFirst() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try place("share/minhbach/content/languages/vi.yaml")
        let files = ProgramFiles(program: root.path + "/bin/minhbach")
        #expect(files.folder("content", holding: "languages/vi.yaml") == "content")
    }

    @Test func whatIsNowhereKeepsItsName() {
        #expect(ProgramFiles(program: "/nowhere/bin/minhbach").folder("none", holding: "file") == "none")
    }
}
