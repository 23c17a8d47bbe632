import Glibc

/// Paths freed of links and dots, to compare folders by.
enum RealPath {
    /// The true path of a folder that may not be there yet.
    ///
    /// The part that exists is resolved by the system; the rest is appended as it is written.
    static func of(_ path: String) -> String {
        if let resolved = realpath(path, nil) {
            defer { free(resolved) }
            return String(cString: resolved)
        }
        let parts = split(path)
        guard parts.folder != path, !parts.name.isEmpty else { return path }
        let folder = of(parts.folder)
        return folder.hasSuffix("/") ? folder + parts.name : folder + "/" + parts.name
    }

    /// Whether there is a folder at a path.
    static func isFolder(_ path: String) -> Bool { (try? FolderEntry.Kind(at: path)) == .folder }

    /// Whether a true path is another one or lies inside it.
    static func isInside(_ path: String, _ folder: String) -> Bool {
        let folder = folder.hasSuffix("/") ? folder : folder + "/"
        return (path + "/").hasPrefix(folder)
    }

    /// The folder that a path lies in, and its name there; slashes at the end count for nothing.
    static func split(_ path: String) -> (folder: String, name: String) {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
        guard let slash = trimmed.lastIndex(of: "/") else { return (".", String(trimmed)) }
        let folder = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
        return (folder, String(trimmed[trimmed.index(after: slash)...]))
    }
}
