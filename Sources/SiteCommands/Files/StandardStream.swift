import Glibc

/// One of the two streams that a command answers on.
///
/// Standard output carries what was asked for (findings, HTML); standard error what happens meanwhile.
enum StandardStream: Sendable {
    case output
    case error

    private var descriptor: Int32 {
        switch self {
        case .output: STDOUT_FILENO
        case .error: STDERR_FILENO
        }
    }

    /// Whether a person is looking at a terminal.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Writes a text at once.
    func write(_ text: String) throws(CommandFailure) {
        try write(Array(text.utf8))
    }

    /// Writes bytes at once.
    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        do {
            try ByteWriting.write(bytes, to: descriptor)
        } catch {
            throw .unwritable(self == .output ? "stdout" : "stderr", error)
        }
    }
}
