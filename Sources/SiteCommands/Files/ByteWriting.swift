import Glibc

/// Writes bytes to open files.
enum ByteWriting {
    /// Writes all bytes, in as many steps as the system takes.
    static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
        let failure = bytes.withUnsafeBytes { buffer -> SystemError? in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written < 0 {
                    if errno == EINTR { continue }
                    return .last
                }
                rest = rest.dropFirst(written)
            }
            return nil
        }
        if let failure { throw failure }
    }
}
