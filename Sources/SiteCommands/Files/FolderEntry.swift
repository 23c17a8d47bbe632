import Glibc

/// A name in a folder, and what it stands for.
struct FolderEntry: Hashable, Sendable, Comparable {
    /// What a name stands for.
    enum Kind: Hashable, Sendable {
        case file, folder, link, other
    }

    /// The name.
    let name: String
    /// What it stands for; a symbolic link is not followed.
    let kind: Kind

    /// The entries of a folder, sorted by name; `.` and `..` are left out.
    static func all(in folder: String) throws(SystemError) -> [FolderEntry] {
        guard let stream = opendir(folder) else { throw .last }
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            if let kind = Kind(known: entry.pointee.d_type) {
                entries.append(FolderEntry(name: name, kind: kind))
            } else {
                entries.append(FolderEntry(name: name, kind: try Kind(at: folder + "/" + name)))
            }
        }
        return entries.sorted()
    }

    /// Orders by name, byte by byte.
    static func < (left: FolderEntry, right: FolderEntry) -> Bool {
        left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
}

extension FolderEntry.Kind {
    /// What the folder itself says of a name; nothing where the file system doesn't keep that in folders.
    fileprivate init?(known type: UInt8) {
        switch Int(type) {
        case DT_REG: self = .file
        case DT_DIR: self = .folder
        case DT_LNK: self = .link
        case DT_UNKNOWN: return nil
        default: self = .other
        }
    }

    /// What stands at a path.
    init(at path: String) throws(SystemError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw .last }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .link
        default: self = .other
        }
    }
}
