import Glibc

/// Removes whole folders.
enum FolderRemoval {
    /// Removes a folder and all in it, without following links; what is gone already is no failure.
    static func remove(_ path: String) throws(SystemError) {
        let entries: [FolderEntry]
        do {
            entries = try FolderEntry.all(in: path)
        } catch {
            if error.number == ENOENT { return }
            throw error
        }
        for entry in entries {
            let inner = path + "/" + entry.name
            if entry.kind == .folder {
                try remove(inner)
            } else {
                try check(unlink(inner))
            }
        }
        try check(rmdir(path))
    }

    private static func check(_ result: Int32) throws(SystemError) {
        guard result == 0 || errno == ENOENT else { throw .last }
    }
}
