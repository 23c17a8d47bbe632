import Glibc

/// The folder of pictures made before: a folder for each original, named by what it was made from and how.
///
/// It may be deleted at any time. What no picture of the site needs any more is removed after each build, so that
/// pictures of people who took back their consent don't stay.
struct PictureCache: Sendable {
    /// The folder.
    let path: String

    private static let index = "index"
    private static let work = ".work-"

    /// Where a picture's files lie.
    func folder(_ key: String) -> String { path + "/" + key }

    /// What the cache has for a key; nothing unless all of it is there.
    func renditions(_ key: String) -> [Rendition]? {
        guard let bytes = try? ByteReading.bytes(folder(key) + "/" + PictureCache.index) else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let renditions = lines.compactMap { Rendition(line: $0) }
        guard !lines.isEmpty, renditions.count == lines.count else { return nil }
        let isWhole = renditions.allSatisfy { rendition in
            var status = stat()
            return lstat(folder(key) + "/" + rendition.name, &status) == 0 && Int(status.st_size) == rendition.byteCount
        }
        return isWhole ? renditions : nil
    }

    /// Makes a new folder to work in: beside the finished ones, or where nothing stays.
    func workFolder(keeps: Bool) throws(CommandFailure) -> String {
        if keeps { try FolderCreation.make(path) }
        let root = keeps ? path : getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(root)/\(PictureCache.work)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .uncreatable(root, .last) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Makes a work folder with all renditions in it the folder of a key.
    func keep(_ renditions: [Rendition], from work: String, as key: String) throws(CommandFailure) {
        do {
            let index = renditions.map(\.line).joined()
            _ = try OpenFolder(work).create(PictureCache.index, Array(index.utf8))
            try FolderRemoval.remove(folder(key))
        } catch {
            throw .unwritable(work, error)
        }
        // Another build may have been faster: its files are the same.
        guard rename(work, folder(key)) == 0 || errno == ENOTEMPTY || errno == EEXIST else {
            throw .uncreatable(folder(key), .last)
        }
    }

    /// Removes what no key of these needs, and work that was broken off.
    func prune(keeping keys: Set<String>) throws(CommandFailure) {
        guard let entries = try? FolderEntry.all(in: path) else { return }
        for entry in entries where entry.kind == .folder && !keys.contains(entry.name) {
            guard PictureCache.isKey(entry.name) || isAbandoned(entry.name) else { continue }
            do {
                try FolderRemoval.remove(path + "/" + entry.name)
            } catch {
                throw .unwritable(path + "/" + entry.name, error)
            }
        }
    }

    /// True for a work folder of yesterday or before: those of builds that still run stay.
    private func isAbandoned(_ name: String) -> Bool {
        var status = stat()
        guard name.hasPrefix(PictureCache.work), lstat(path + "/" + name, &status) == 0 else { return false }
        return time(nil) - status.st_mtim.tv_sec > 86_400
    }

    private static func isKey(_ name: String) -> Bool {
        name.utf8.count == 64 && name.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }
    }
}

/// The use of a folder of pictures by a build: as long as several builds use it, none of them removes what another needs.
final class CacheHold {
    private let descriptor: Int32

    /// Begins to use a folder; nothing when there is none yet.
    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        // Where the file system knows no locks, or somebody is just tidying up, the build goes on without.
        flock(descriptor, LOCK_SH | LOCK_NB)
    }

    deinit { close(descriptor) }

    /// Whether nobody else uses the folder; from then on nobody else begins to, until this one ends.
    func isSole() -> Bool {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
        return errno != EWOULDBLOCK && errno != EINTR
    }
}
