import Glibc

/// Makes folders.
enum FolderCreation {
    /// Makes a folder and those that lead to it, as far as they are missing.
    static func make(_ path: String) throws(CommandFailure) {
        guard mkdir(path, 0o755) != 0 else { return }
        switch errno {
        case EEXIST: return
        case ENOENT:
            let folder = RealPath.split(path).folder
            guard folder != path else { throw .uncreatable(path, .last) }
            try make(folder)
            guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .uncreatable(path, .last) }
        default: throw .uncreatable(path, .last)
        }
    }

    /// The folders that `make` would make for a path, the innermost first.
    static func missing(_ path: String) -> [String] {
        var status = stat()
        var missing: [String] = []
        var path = path
        while stat(path, &status) != 0, errno == ENOENT, RealPath.split(path).folder != path {
            missing.append(path)
            path = RealPath.split(path).folder
        }
        return missing
    }
}
