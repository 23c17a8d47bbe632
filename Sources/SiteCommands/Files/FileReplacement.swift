import Glibc

/// Puts a whole file in its place in one step, so that nobody ever reads a half of it.
enum FileReplacement {
    /// Writes bytes beside the file and renames them to it; the file is made when it isn't there.
    ///
    /// - Parameter replacing: Whether a file may be there already; else it isn't touched and the failure says so.
    static func put(_ bytes: [UInt8], at path: String, replacing: Bool = true) throws(CommandFailure) {
        let new = "\(path).new"
        defer { unlink(new) }
        let file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw .uncreatable(path, .last) }
        do throws(SystemError) {
            defer { close(file) }
            try ByteWriting.write(bytes, to: file)
            guard fsync(file) == 0 else { throw SystemError.last }
        } catch {
            throw .unwritable(path, error)
        }
        // A link fails where the name is taken; a rename doesn't.
        guard (replacing ? rename(new, path) : link(new, path)) == 0 else { throw .uncreatable(path, .last) }
    }
}
