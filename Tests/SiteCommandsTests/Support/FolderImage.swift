import Foundation

@testable import SiteCommands

/// What lay in a folder at a moment. It is laid out anew for each test, so that what takes long to make is made once.
struct FolderImage: Sendable {
    private let files: [(path: String, bytes: [UInt8])]

    init(of folder: TemporaryFolder) throws {
        let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
        files = try paths.sorted().compactMap { path in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(folder.path)/\(path)", isDirectory: &isFolder)
            return isFolder.boolValue ? nil : (path, try ByteReading.bytes("\(folder.path)/\(path)"))
        }
    }

    /// A folder with those very files.
    func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let open = try OpenFolder(folder.path)
        for file in files { _ = try open.create(file.path, file.bytes) }
        return folder
    }
}
