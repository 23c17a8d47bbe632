import CLinuxRename
import Glibc

/// A folder held open, so that what is inside is reached by short paths wherever the folder is moved.
final class OpenFolder: Sendable {
    private let descriptor: Int32

    /// Opens a folder; a symbolic link is none.
    init(_ path: String) throws(SystemError) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
    }

    deinit { close(descriptor) }

    /// Makes a new file with these bytes, and the folders that lead to it.
    ///
    /// - Returns: False when something has that name already; nothing is written then.
    func create(_ path: String, _ bytes: [UInt8]) throws(SystemError) -> Bool {
        var file = openNew(path)
        if file < 0, errno == ENOENT {
            try makeParents(of: path)
            file = openNew(path)
        }
        guard file >= 0 else {
            if errno == EEXIST { return false }
            throw .last
        }
        do {
            try ByteWriting.write(bytes, to: file)
        } catch {
            close(file)
            throw error
        }
        // Disks of a network say only here that they are full.
        guard close(file) == 0 else { throw .last }
        return true
    }

    /// Gives a file another name in this folder, and makes the folders that lead to it.
    ///
    /// - Returns: False when that can't be done, as between file systems, or when the name is taken.
    func link(_ path: String, from file: String) -> Bool {
        if linkat(AT_FDCWD, file, descriptor, path, 0) == 0 { return true }
        guard errno == ENOENT, (try? makeParents(of: path)) != nil else { return false }
        return linkat(AT_FDCWD, file, descriptor, path, 0) == 0
    }

    /// The bytes of a file in this folder; what is no plain file, a link among others, is refused.
    func bytes(of path: String) throws(SystemError) -> [UInt8] {
        let file = openat(descriptor, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { throw .last }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .last }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile }
        return try ByteReading.rest(of: file, expecting: Int(status.st_size))
    }

    /// What came of asking for a folder.
    enum Claim: Hashable, Sendable {
        /// It is this process's until it is closed.
        case taken
        /// Another holds it.
        case held
        /// The file system knows no locks: nobody can tell.
        case unknown
    }

    /// Asks for the folder.
    func lock() -> Claim {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return .taken }
        return errno == EWOULDBLOCK || errno == EINTR ? .held : .unknown
    }

    /// Waits until all that was written to the file system of the folder is on its disk.
    func sync() -> Bool { sync_file_system(descriptor) == 0 }

    /// Whether the path still leads to this folder.
    func isAt(_ path: String) -> Bool {
        var mine = stat()
        var there = stat()
        return fstat(descriptor, &mine) == 0 && lstat(path, &there) == 0
            && mine.st_ino == there.st_ino && mine.st_dev == there.st_dev
    }

    private func openNew(_ path: String) -> Int32 {
        openat(descriptor, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    }

    /// Makes the folder that a path lies in; from the deepest up, because most of the way is there already.
    private func makeParents(of path: String) throws(SystemError) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
        let folder = String(path[..<slash])
        if mkdirat(descriptor, folder, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT else { throw .last }
        try makeParents(of: folder)
        guard mkdirat(descriptor, folder, 0o755) == 0 || errno == EEXIST else { throw .last }
    }
}
