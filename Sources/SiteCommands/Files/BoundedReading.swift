import Glibc

/// Reads a file that somebody put into a folder, however it came there: a link isn't followed, a file that is too large
/// isn't read.
enum BoundedReading {
    /// What stood at the path.
    enum Outcome {
        case bytes([UInt8])
        /// A symbolic link.
        case link
        /// A file of more bytes than allowed.
        case tooLarge(Int)
        /// A folder, a pipe or the like.
        case noFile
    }

    /// Reads a file of at most so many bytes.
    static func read(_ path: String, limit: Int) throws(SystemError) -> Outcome {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ELOOP { return .link }
            throw .last
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .last }
        guard status.st_mode & S_IFMT == S_IFREG else { return .noFile }
        guard Int(status.st_size) <= limit else { return .tooLarge(Int(status.st_size)) }
        let bytes = try ByteReading.rest(of: descriptor, expecting: Int(status.st_size))
        return bytes.count <= limit ? .bytes(bytes) : .tooLarge(bytes.count)
    }
}
