import Glibc

/// Reads whole files, as bytes.
enum ByteReading {
    /// The bytes of a file.
    ///
    /// - Throws: A `CommandFailure` that names the path.
    static func file(_ path: String) throws(CommandFailure) -> [UInt8] {
        do {
            return try bytes(path)
        } catch {
            throw .unreadable(path, error)
        }
    }

    /// The bytes of standard input up to its end.
    static func standardInput() throws(CommandFailure) -> [UInt8] {
        do {
            return try rest(of: STDIN_FILENO, expecting: 0)
        } catch {
            throw .unreadable("-", error)
        }
    }

    /// The bytes of what a person names for a command to read: a pipe of the shell's too, as `<(pass show key)` makes one.
    static func named(_ path: String) throws(CommandFailure) -> [UInt8] {
        do throws(SystemError) {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .last }
            defer { close(descriptor) }
            return try rest(of: descriptor, expecting: 0)
        } catch {
            throw .unreadable(path, error)
        }
    }

    /// No file of a site or its content is larger.
    static let largest = 1 << 30

    /// The bytes of a file, or the system's reason. What lies in a folder may be anybody's: nothing is waited for at a pipe,
    /// and what is larger than any file of ours isn't taken into memory.
    static func bytes(_ path: String) throws(SystemError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .last }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .last }
        let kind = status.st_mode & S_IFMT
        guard kind == S_IFREG || kind == S_IFDIR else { throw .noFile }
        guard kind == S_IFDIR || Int(status.st_size) <= largest else { throw .tooLarge }
        return try rest(of: descriptor, expecting: Int(status.st_size))
    }

    /// The bytes from here to the end of an open file.
    static func rest(of descriptor: Int32, expecting size: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        // One more than expected, so that one short read tells the end of a file of known size.
        var room = max(size, 4095) + 1
        while true {
            var failure: SystemError?
            let start = bytes.count
            let block = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                var read: Int
                repeat { read = Glibc.read(descriptor, buffer.baseAddress, room) } while read < 0 && errno == EINTR
                if read < 0 { failure = .last }
                count = max(read, 0)
            }
            if let failure { throw failure }
            if block.isEmpty { return bytes }
            if start == 0 { bytes = block } else { bytes += block }
            guard bytes.count <= largest else { throw .tooLarge }
            if start == 0, block.count == size { return bytes }
            room = 65_536
        }
    }
}
