/// How a command ends, as the shell sees it; the numbers above 1 are those of `sysexits.h`.
enum ExitStatus: Int32, Hashable, Sendable {
    /// Everything was done.
    case done = 0
    /// The content, a template or its data have errors.
    case contentErrors = 1
    /// The command was called in a way that it doesn't know.
    case wrongUsage = 64
    /// A file or folder can't be created there.
    case cannotCreate = 73
    /// Reading or writing failed.
    case inputOutput = 74
}
