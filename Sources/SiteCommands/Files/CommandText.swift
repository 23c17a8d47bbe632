/// A text that a command was given, by a file or on standard input.
struct CommandText: Hashable, Sendable {
    /// How messages name it: the path, or `stdin`.
    let name: String
    /// What it holds.
    let bytes: [UInt8]

    /// Takes a text as it is.
    init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Reads the file at a path, or standard input for `-`.
    init(_ path: String) throws(CommandFailure) {
        if path == "-" {
            name = "stdin"
            bytes = try ByteReading.standardInput()
        } else {
            name = path
            bytes = try ByteReading.named(path)
        }
    }
}
