import Glibc
import Synchronization

/// What other threads have for the thread that serves; a descriptor wakes it.
final class PreviewMail: Sendable {
    /// Something for one connection.
    enum Item: Sendable {
        case answer([UInt8])
        /// The head of an answer that events follow.
        case events([UInt8])
        case event([UInt8])
    }

    /// Can be read from as soon as something is there.
    let descriptor: Int32
    private let waking: Int32
    private let items = Mutex<[(connection: Int, item: Item)]>([])
    private let isOver = Mutex(false)

    init() throws(SystemError) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw .last }
        ends.forEach(OpenSocket.prepare)
        (descriptor, waking) = (ends[0], ends[1])
    }

    deinit {
        close(descriptor)
        close(waking)
    }

    func put(_ item: Item, for connection: Int) {
        items.withLock { $0.append((connection, item)) }
        wake()
    }

    /// Asks the thread that serves to end.
    func end() {
        isOver.withLock { $0 = true }
        wake()
    }

    /// What has come, in its order; nothing once serving should end.
    func take() -> [(connection: Int, item: Item)]? {
        var dropped = [UInt8](repeating: 0, count: 4096)
        while read(descriptor, &dropped, dropped.count) > 0 {}
        guard !isOver.withLock({ $0 }) else { return nil }
        return items.withLock { items in
            defer { items = [] }
            return items
        }
    }

    /// A pipe that is full wakes as well.
    private func wake() {
        var sign: UInt8 = 0
        _ = write(waking, &sign, 1)
    }
}
