import CampaignModel
import Glibc

/// The folder beside the output in which a new site grows until it is whole.
///
/// It is locked while in use, so that a later build can tell what a crashed one left behind.
struct StagingFolder {
    /// Its path.
    let path: String
    /// The folder, held open and locked.
    let folder: OpenFolder

    /// Makes an empty folder beside the output, and removes those that no running build holds.
    init(beside output: OutputFolder) throws(CommandFailure) {
        try FolderCreation.make(output.parent)
        StagingFolder.removeAbandoned(beside: output)
        let stem = output.parent + "/" + StagingFolder.prefix(output) + String(getpid())
        var attempt = 0
        while true {
            let path = attempt == 0 ? stem : "\(stem)-\(attempt)"
            do {
                if let folder = try StagingFolder.claim(path) {
                    self.path = path
                    self.folder = folder
                    return
                }
            } catch {
                throw .uncreatable(path, error)
            }
            attempt += 1
        }
    }

    /// Removes the folder with all in it.
    func remove() {
        // What can't be removed now is removed by the next build.
        try? FolderRemoval.remove(path)
    }

    private static func prefix(_ output: OutputFolder) -> String { ".\(output.name).minhbach-" }

    private static func claim(_ path: String) throws(SystemError) -> OpenFolder? {
        guard mkdir(path, 0o755) == 0 else {
            if errno == EEXIST { return nil }
            throw .last
        }
        // Another build may have taken the folder for abandoned before it was opened, or before it was locked.
        let folder: OpenFolder
        do {
            folder = try OpenFolder(path)
        } catch {
            if error.isMissing { return nil }
            throw error
        }
        return folder.lock() != .held && folder.isAt(path) ? folder : nil
    }

    private static func removeAbandoned(beside output: OutputFolder) {
        guard let entries = try? FolderEntry.all(in: output.parent) else { return }
        for entry in entries where entry.kind == .folder && entry.name.hasPrefix(prefix(output)) {
            let path = output.parent + "/" + entry.name
            guard let folder = try? OpenFolder(path), folder.lock() == .taken else { continue }
            try? FolderRemoval.remove(path)
        }
    }
}
