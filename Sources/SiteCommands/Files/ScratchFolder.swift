import CampaignModel
import Glibc

/// A folder for a moment among the system's temporary files, removed with its owner.
///
/// A run that is killed can't remove its own, which may be as large as a site. So whoever needs one clears away what dead
/// runs of the same user left; those that live hold their folders locked.
final class ScratchFolder {
    /// Where it is.
    let path: String
    private let lock: OpenFolder?

    /// What is younger may belong to a run that is about to lock it.
    private static let safeAge = 3600
    private static let kinds = ["publish", "verify", "map", "workbook", "form", "export"]

    /// Makes the folder.
    ///
    /// - Parameter kind: What it is for, as its name tells.
    init(_ kind: String, in parent: String = ScratchFolder.parent) throws(CommandFailure) {
        ScratchFolder.sweep(parent)
        var template = Array("\(parent)/minhbach-\(kind)-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .uncreatable(parent, .last) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        lock = try? OpenFolder(path)
        _ = lock?.lock()
    }

    deinit { try? FolderRemoval.remove(path) }

    /// The system's folder for temporary files.
    static var parent: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

    /// Removes what runs left that were killed.
    private static func sweep(_ parent: String) {
        for entry in (try? FolderEntry.all(in: parent)) ?? [] where isOurs(entry.name) {
            let path = "\(parent)/\(entry.name)"
            var status = stat()
            guard lstat(path, &status) == 0, status.st_uid == getuid(),
                status.st_mtim.tv_sec + safeAge < time(nil)
            else { continue }
            switch entry.kind {
            case .folder:
                guard let folder = try? OpenFolder(path), folder.lock() == .taken else { continue }
                try? FolderRemoval.remove(path)
            case .file: unlink(path)
            default: continue
            }
        }
    }

    private static func isOurs(_ name: String) -> Bool {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0] == "minhbach" && kinds.contains(String(parts[1]))
            && parts[2].utf8.count == 6
    }
}
