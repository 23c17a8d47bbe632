import Glibc
import Testing

@testable import SiteCommands

@Suite struct ByteReadingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [0, 1, 4095, 4096, 4097, 65_536, 200_000]) func readsFilesOfAnySize(size: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(try OpenFolder(folder.path).create("file", bytes))
        #expect(try ByteReading.file(folder.path + "/file") == bytes)
    }

    @Test func readsFilesThatTellNoSize() throws {
        // The system makes this file while it is read.
        let bytes = try ByteReading.file("/proc/self/status")
        #expect(bytes.starts(with: Array("Name:".utf8)))
        #expect(bytes.last == UInt8(ascii: "\n"))
    }

    @Test func namesTheFileThatCannotBeRead() {
        let missing = CommandFailure.unreadable(folder.path + "/none", SystemError(number: ENOENT))
        #expect(throws: missing) { try ByteReading.file(folder.path + "/none") }
        let directory = CommandFailure.unreadable(folder.path, SystemError(number: EISDIR))
        #expect(throws: directory) { try ByteReading.file(folder.path) }
    }
}
