import Glibc

/// A thread that runs one piece of work.
public struct WorkerThread {
    /// As deep as a main thread's stack commonly is: templates and documents nest.
    private static let stackSize = 8 << 20

    private let handle: pthread_t?

    /// Starts the work; where the system has no thread to give, does it at once.
    public init(_ work: @escaping @Sendable () -> Void) {
        let body = Unmanaged.passRetained(Body(work))
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, WorkerThread.stackSize)
        var thread = pthread_t()
        let result = pthread_create(
            &thread, &attributes,
            { pointer in
                guard let pointer else { preconditionFailure("A thread started without its work.") }
                Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().work()
                return nil
            }, body.toOpaque())
        if result == 0 {
            handle = thread
        } else {
            handle = nil
            body.takeRetainedValue().work()
        }
    }

    /// Waits for the end of the work.
    public func join() {
        if let handle { pthread_join(handle, nil) }
    }

    private final class Body: Sendable {
        let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) {
            self.work = work
        }
    }
}
