import Glibc

/// Reads whole files.
enum FileBytes {
    /// The bytes of a file; the disk's failures throw.
    static func read(_ path: String) throws(ContentFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .last(path) }
        // One byte more than is allowed tells that a file is too large: `SourceCheck` says so.
        let size = min(Int(status.st_size), SourceCheck.largestFile)
        var bytes = try block(descriptor, size + 1, path)
        guard bytes.count > size, bytes.count <= SourceCheck.largestFile else { return bytes }
        // The file has grown since it was measured.
        while true {
            let more = try block(descriptor, 65_536, path)
            if more.isEmpty { return bytes }
            bytes += more
            if bytes.count > SourceCheck.largestFile { return bytes }
        }
    }

    /// Reads until so many bytes are there or the file ends.
    private static func block(_ descriptor: Int32, _ room: Int, _ path: String) throws(ContentFailure) -> [UInt8] {
        var failure: ContentFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            while count < room {
                guard let start = buffer.baseAddress else { return }
                let read = Glibc.read(descriptor, start + count, room - count)
                if read == 0 { return }
                if read > 0 {
                    count += read
                } else if errno != EINTR {
                    failure = .last(path)
                    return
                }
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
