import Synchronization

/// Work that a thread of its own does while whoever asked for it goes on with something else.
public final class SideWork<Result: Sendable> {
    private var thread: WorkerThread?
    private let box = Box()

    /// Begins the work; where one thread alone may run, does it at once.
    ///
    /// - Parameter jobs: How many threads may run, at least 1.
    public init(jobs: Int, _ work: @escaping @Sendable () -> Result) {
        guard jobs > 1 else {
            box.result.withLock { $0 = work() }
            return
        }
        let box = box
        thread = WorkerThread {
            let result = work()
            box.result.withLock { $0 = result }
        }
    }

    deinit { thread?.join() }

    /// Waits for the end of the work and gives what it made.
    public func result() -> Result {
        thread?.join()
        thread = nil
        guard let made = box.result.withLock({ $0 }) else {
            preconditionFailure("Work of a side thread ended without its result.")
        }
        return made
    }

    private final class Box: Sendable {
        let result = Mutex<Result?>(nil)
    }
}
