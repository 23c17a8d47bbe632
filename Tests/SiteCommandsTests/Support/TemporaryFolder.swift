import Glibc

@testable import SiteCommands

/// A folder for one test, removed with it.
final class TemporaryFolder {
    /// Its path.
    let path: String

    init() throws {
        var template = Array("/tmp/minhbach-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw SystemError.last }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FolderRemoval.remove(path) }

    /// Writes a file, with the folders that lead to it.
    func write(_ name: String, _ text: String = "") throws {
        try write(name, Array(text.utf8))
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        _ = try OpenFolder(path).create(name, bytes)
    }

    /// The text of a file; nothing when there is none.
    func text(_ name: String) -> String? {
        (try? ByteReading.bytes(path + "/" + name)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The names in the folder, or in one inside it.
    func names(in inner: String = ".") throws -> [String] {
        try FolderEntry.all(in: path + "/" + inner).map(\.name)
    }
}
