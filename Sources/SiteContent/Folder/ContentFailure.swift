import Glibc

/// A file or folder of the content that the system doesn't let us read.
public struct ContentFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The path.
    public let path: String
    /// The system's error number, `errno`.
    public let number: Int32

    /// Names a path and the system's error number.
    public init(path: String, number: Int32) {
        self.path = path
        self.number = number
    }

    /// The path with the system's reason.
    public var description: String {
        guard let reason = strerror(number) else { return "\(path): error \(number)" }
        return "\(path): \(String(cString: reason))"
    }

    /// The failure of the system call that has just failed in this thread.
    static func last(_ path: String) -> ContentFailure {
        ContentFailure(path: path, number: errno)
    }
}
