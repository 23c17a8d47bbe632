import CampaignModel
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

    /// What lies in a folder of others may be a pipe that nobody writes into, or a file of more bytes than a machine has.
    @Test func waitsForNoPipeAndTakesNoEndlessFile() throws {
        let (pipe, hole) = (folder.path + "/pipe", folder.path + "/hole")
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(throws: CommandFailure.unreadable(pipe, .noFile)) { try ByteReading.file(pipe) }
        #expect(throws: CommandFailure.unreadable("/dev/zero", .noFile)) { try ByteReading.file("/dev/zero") }
        try folder.write("hole", "x")
        #expect(truncate(hole, 1 << 40) == 0)
        #expect(throws: CommandFailure.unreadable(hole, .tooLarge)) { try ByteReading.file(hole) }
        #expect(
            [SystemError.noFile, .tooLarge, SystemError(number: ELOOP)].map(\.reason) == [
                Bilingual(vi: "đây không phải là tệp", en: "it is no file"),
                Bilingual(vi: "tệp quá lớn", en: "the file is too large"),
                Bilingual(vi: "liên kết dẫn vòng quanh", en: "it is a link that leads round in circles"),
            ])
    }

    @Test func readsThePipeThatSomebodyNames() throws {
        let path = folder.path + "/pipe"
        #expect(mkfifo(path, 0o600) == 0)
        // It waits there until somebody reads.
        let writer = popen("printf key > '\(path)'", "r")
        #expect(try ByteReading.named(path) == Array("key".utf8))
        pclose(writer)
    }
}
