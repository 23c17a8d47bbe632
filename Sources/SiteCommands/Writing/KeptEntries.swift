import CampaignModel
import Glibc

/// What stays when a site is replaced: entries whose names begin with a dot, such as `.gitignore` or `.well-known`,
/// which belong to the keeper of the folder and not to the site.
enum KeptEntries {
    /// Gives the new folder the dot entries of the old one, as further names of the same files.
    ///
    /// The old folder stays as it is, so that nothing is lost whatever happens next. What the new folder has itself
    /// wins.
    static func carry(from old: String, to new: String) throws(CommandFailure) {
        guard let entries = try? FolderEntry.all(in: old) else { return }
        for entry in entries where entry.name.hasPrefix(".") {
            try carry(entry, from: old, to: new)
        }
    }

    private static func carry(_ entry: FolderEntry, from old: String, to new: String) throws(CommandFailure) {
        let source = old + "/" + entry.name
        let target = new + "/" + entry.name
        switch entry.kind {
        case .folder:
            guard mkdir(target, 0o755) == 0 || errno == EEXIST else { throw .uncreatable(target, .last) }
            let inner: [FolderEntry]
            do {
                inner = try FolderEntry.all(in: source)
            } catch {
                throw .unreadable(source, error)
            }
            for entry in inner { try carry(entry, from: source, to: target) }
        case .file, .link, .other:
            guard link(source, target) == 0 || errno == EEXIST else {
                try copy(entry, from: source, to: target, .last)
                return
            }
        }
    }

    /// Copies where the file system doesn't let a file have two names.
    private static func copy(
        _ entry: FolderEntry, from source: String, to target: String, _ reason: SystemError
    ) throws(CommandFailure) {
        guard entry.kind == .file else { throw .uncreatable(target, reason) }
        let bytes = try ByteReading.file(source)
        let file = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw .uncreatable(target, .last) }
        defer { close(file) }
        do {
            try ByteWriting.write(bytes, to: file)
        } catch {
            throw .unwritable(target, error)
        }
    }
}
