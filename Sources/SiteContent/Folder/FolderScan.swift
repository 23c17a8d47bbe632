import Glibc

/// Goes through a folder and all below it.
///
/// The system's own calls are used: for ten thousand stories Foundation takes longer to list files than all
/// that follows takes to read them.
struct FolderScan {
    /// The files in the order of going: names in order, a folder's files where its name stands.
    private(set) var files: [ContentFolder.File] = []
    /// The files of every folder and those below it, by the folder's path.
    private(set) var ranges: [String: Range<Int>] = [:]
    private let root: String

    /// Finds all files below a folder but hidden ones.
    init(_ root: String) throws(ContentFailure) {
        self.root = root
        try scan("")
    }

    private mutating func scan(_ folder: String) throws(ContentFailure) {
        let first = files.count
        let prefix = folder.isEmpty ? "" : folder + "/"
        for entry in try FolderScan.entries(folder.isEmpty ? root : "\(root)/\(folder)") {
            if entry.isFolder {
                try scan(prefix + entry.name)
            } else {
                let path = prefix + entry.name
                files.append(ContentFolder.File(path: path, shownPath: "\(root)/\(path)"))
            }
        }
        ranges[folder] = first..<files.count
    }

    private struct Entry {
        let name: String
        let isFolder: Bool
    }

    private static func entries(_ folder: String) throws(ContentFailure) -> [Entry] {
        guard let stream = opendir(folder) else { throw .last(folder) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            if let isFolder = isFolder(entry.pointee.d_type, "\(folder)/\(name)") {
                entries.append(Entry(name: name, isFolder: isFolder))
            }
        }
        return entries.sorted { $0.name < $1.name }
    }

    /// Whether an entry is a folder; nothing for what is neither a folder nor a file. Links to folders aren't followed.
    private static func isFolder(_ type: UInt8, _ path: String) -> Bool? {
        switch Int(type) {
        case Int(DT_REG): return false
        case Int(DT_DIR): return true
        case Int(DT_LNK), Int(DT_UNKNOWN):
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            switch status.st_mode & S_IFMT {
            case S_IFREG: return false
            case S_IFDIR: return Int(type) == Int(DT_LNK) ? nil : true
            default: return nil
            }
        default: return nil
        }
    }
}
