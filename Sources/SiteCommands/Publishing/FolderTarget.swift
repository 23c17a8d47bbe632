import CampaignModel
import Glibc

/// A folder of this machine, such as one that a web server shows.
final class FolderTarget: PublishTarget {
    let name: String
    let isLocked = true
    private let lock: OpenFolder
    private var count = 0

    /// Opens a folder, which is made when it isn't there, and takes it for this publication.
    ///
    /// - Parameters:
    ///   - site: The folder of the built site, which must lie apart.
    ///   - patience: How long to wait for another publication.
    init(_ path: String, apartFrom site: String, patience: Patience = Patience()) throws(CommandFailure) {
        let (real, source) = (RealPath.of(path), RealPath.of(site))
        guard !RealPath.isInside(real, source), !RealPath.isInside(source, real) else {
            throw .overlappingOutput(path, site)
        }
        try FolderCreation.make(path)
        name = path
        do {
            lock = try OpenFolder(real)
        } catch {
            throw .uncreatable(path, error)
        }
        let folder = lock
        let isFree = patience.try({ folder.lock() != .held }, waits: {})
        guard isFree else { throw .busyTarget(path, patience) }
    }

    func state() throws(CommandFailure) -> PublishedState {
        let state = try PublishedState(name, in: name)
        guard !state.hasSite, state.note.isEmpty else { return state }
        let entries: [FolderEntry]
        do {
            entries = try FolderEntry.all(in: name)
        } catch {
            throw .unreadable(name, error)
        }
        guard entries.allSatisfy({ $0.name.hasPrefix(".") }) else { throw .foreignOutput(name) }
        return state
    }

    /// A link at the place would lead what is written and deleted to somewhere else.
    func prepare(_ paths: Set<String>) throws(CommandFailure) {
        var folders: Set<String> = [PublishedState.ownFolder]
        for path in paths {
            var folder = RealPath.split(path).folder
            while !folder.isEmpty, folder != ".", folders.insert(folder).inserted {
                folder = RealPath.split(folder).folder
            }
        }
        for folder in folders.sorted() {
            guard let kind = try? FolderEntry.Kind(at: "\(name)/\(folder)"), kind != .folder else { continue }
            throw .noFolderAtTarget("\(name)/\(folder)")
        }
    }

    func write(_ files: [PublishFile]) throws(CommandFailure) {
        try FolderCreation.make(own)
        for file in files { try write(file) }
        sync()
    }

    func delete(_ paths: [String], emptied folders: [String]) throws(CommandFailure) {
        for path in paths {
            let full = "\(name)/\(path)"
            guard unlink(full) == 0 || errno == ENOENT || errno == ENOTDIR else { throw .unwritable(full, .last) }
        }
        // A folder that holds something of its keeper stays.
        for folder in folders { rmdir("\(name)/\(folder)") }
        sync()
    }

    func close() throws(CommandFailure) {
        removeLeftovers()
        sync()
    }

    private var own: String { "\(name)/\(PublishedState.ownFolder)" }

    /// Writes beside, then renames: readers have the old bytes or the new ones.
    private func write(_ file: PublishFile) throws(CommandFailure) {
        let path = "\(name)/\(file.path)"
        if let bytes = try? ByteReading.bytes(path), bytes == file.bytes { return }
        count += 1
        let beside = "\(own)/\(getpid())-\(count).tmp"
        let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .uncreatable(beside, .last) }
        do throws(SystemError) {
            defer { Glibc.close(descriptor) }
            try ByteWriting.write(file.bytes, to: descriptor)
        } catch {
            unlink(beside)
            throw .unwritable(path, error)
        }
        if rename(beside, path) == 0 { return }
        if errno == ENOENT {
            try FolderCreation.make(RealPath.split(path).folder)
            if rename(beside, path) == 0 { return }
        }
        let error = SystemError.last
        unlink(beside)
        throw .unwritable(path, error)
    }

    /// What came first is on the disk first, also when the power goes.
    private func sync() { _ = lock.sync() }

    private func removeLeftovers() {
        guard let entries = try? FolderEntry.all(in: own) else { return }
        for entry in entries where entry.kind == .file && entry.name.hasSuffix(".tmp") {
            unlink("\(own)/\(entry.name)")
        }
    }
}

extension CommandFailure {
    /// Something else stands where the site has a folder.
    static func noFolderAtTarget(_ path: String) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi:
                    "\(path) không phải là thư mục mà là tệp hoặc liên kết dẫn đi nơi khác; chưa có gì bị thay đổi, hãy "
                    + "dời nó đi rồi đăng lại với --renew",
                en:
                    "\(path) is no folder but a file, or a link that leads elsewhere; nothing was changed, move it away "
                    + "and publish again with --renew"))
    }

    /// Another publication is under way.
    static func busyTarget(_ path: String, _ patience: Patience) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi:
                    "một lần đăng khác vào \(path) vẫn chưa xong sau \(patience.seconds) giây; hãy đợi nó xong rồi chạy lại",
                en: "another publication to \(path) hasn’t ended within \(patience.seconds) seconds; wait for it and "
                    + "run again"))
    }
}
