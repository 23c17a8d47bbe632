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
    /// What isn't read, and why.
    private(set) var odd: [Odd] = []
    private let root: String
    private let realRoot: String

    /// Longer names don't fit where they are copied to: 255 bytes with what is added.
    static let longestName = 180

    /// Something that is no plain file of the folder.
    struct Odd: Hashable, Sendable {
        /// Why it isn't read.
        enum Kind: Hashable, Sendable {
            /// A link to a file elsewhere: what only this machine may read would be published.
            case outside
            case folderLink
            case brokenLink
            /// A pipe, a socket, a device.
            case device
            /// Another name that systems which don't tell capitals apart take for the same.
            case twin(String)
            case longName
        }

        /// As messages show it.
        let path: String
        let kind: Kind
    }

    /// Finds all files below a folder but hidden ones.
    init(_ root: String) throws(ContentFailure) {
        self.root = root
        realRoot = FolderScan.real(root) ?? root
        try scan("")
    }

    private mutating func scan(_ folder: String) throws(ContentFailure) {
        let first = files.count
        let prefix = folder.isEmpty ? "" : folder + "/"
        var folded: [String: String] = [:]
        for entry in try entries(folder.isEmpty ? root : "\(root)/\(folder)") {
            let shown = "\(root)/\(prefix)\(entry.name)"
            // Names of plain letters without capitals have no twin but themselves.
            if let other = folded.updateValue(entry.name, forKey: FolderScan.folded(entry.name)) {
                odd.append(Odd(path: shown, kind: .twin(other)))
            }
            if entry.name.utf8.count > FolderScan.longestName { odd.append(Odd(path: shown, kind: .longName)) }
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

    private mutating func entries(_ folder: String) throws(ContentFailure) -> [Entry] {
        guard let stream = opendir(folder) else { throw .last(folder) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let path = "\(folder)/\(name)"
            switch kind(entry.pointee.d_type, path) {
            case .success(let isFolder): entries.append(Entry(name: name, isFolder: isFolder))
            case .failure(let failure): odd.append(Odd(path: path, kind: failure.kind))
            }
        }
        return entries.sorted { $0.name < $1.name }
    }

    private struct OddKind: Error {
        let kind: Odd.Kind
    }

    /// Whether an entry is a folder, or why it is neither that nor a file that lies here.
    private func kind(_ type: UInt8, _ path: String) -> Result<Bool, OddKind> {
        switch Int(type) {
        case Int(DT_REG): return .success(false)
        case Int(DT_DIR): return .success(true)
        case Int(DT_LNK), Int(DT_UNKNOWN):
            var own = stat()
            var status = stat()
            guard lstat(path, &own) == 0, stat(path, &status) == 0 else { return .failure(OddKind(kind: .brokenLink)) }
            let isLink = own.st_mode & S_IFMT == S_IFLNK
            switch status.st_mode & S_IFMT {
            case S_IFREG:
                guard isLink, !(FolderScan.real(path)?.hasPrefix(realRoot + "/") ?? false) else {
                    return .success(false)
                }
                return .failure(OddKind(kind: .outside))
            case S_IFDIR: return isLink ? .failure(OddKind(kind: .folderLink)) : .success(true)
            default: return .failure(OddKind(kind: .device))
            }
        default: return .failure(OddKind(kind: .device))
        }
    }

    private static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// A name as file systems see it that know neither capitals nor the ways to encode a mark.
    private static func folded(_ name: String) -> String {
        // `String` compares by canonical equivalence, so that NFC and NFD are the same key already.
        name.utf8.contains(where: { $0 >= 0x80 || ($0 >= 0x41 && $0 <= 0x5A) }) ? name.lowercased() : name
    }
}
