import Glibc
import Testing

@testable import SiteCommands

@Suite struct ScratchFolderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func put(_ name: String, inside: Bool = true, old: Bool = true) throws {
        try folder.write(inside ? "\(name)/file" : name, "")
        guard old else { return }
        let long = timespec(tv_sec: time(nil) - 7200, tv_nsec: 0)
        #expect(utimensat(AT_FDCWD, "\(folder.path)/\(name)", [long, long], 0) == 0)
    }

    @Test func goesWithItsOwner() throws {
        var scratch: ScratchFolder? = try ScratchFolder("verify", in: folder.path)
        let name = try #require(try folder.names().first)
        #expect(scratch?.path == "\(folder.path)/\(name)")
        #expect(name.hasPrefix("minhbach-verify-"))
        scratch = nil
        #expect(try folder.names() == [])
    }

    @Test func clearsAwayWhatKilledRunsLeft() throws {
        try put("minhbach-publish-aaaaaa")
        try put("minhbach-workbook-aaaaaa", inside: false)
        try put("minhbach-verify-young1", old: false)
        try put("minhbach-letters-aaaaaa")
        try put("minhbach-publish-of-mine")
        try put("publish-aaaaaa")
        let scratch = try ScratchFolder("map", in: folder.path)
        let kept = try folder.names().filter { "\(folder.path)/\($0)" != scratch.path }
        #expect(
            Set(kept) == [
                "minhbach-verify-young1", "minhbach-letters-aaaaaa", "minhbach-publish-of-mine", "publish-aaaaaa",
            ])
    }

    @Test func leavesAloneWhatALivingRunHolds() throws {
        try put("minhbach-publish-aaaaaa")
        let open = try OpenFolder(folder.path + "/minhbach-publish-aaaaaa")
        #expect(open.lock() == .taken)
        _ = try ScratchFolder("publish", in: folder.path)
        #expect(try folder.names() == ["minhbach-publish-aaaaaa"])
        withExtendedLifetime(open) {}
    }
}
