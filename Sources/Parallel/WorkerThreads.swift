import Glibc
import Synchronization

/// Threads that share work until none is left.
///
/// These are threads of the system and not tasks of Swift's pool, for three reasons: the number asked for is the number
/// that runs; writing files blocks, which the pool's threads must not do; and they keep the caller's signal mask, which
/// holding back the end of a program rests on. Dispatch's wait for ever where the system gives no thread.
public struct WorkerThreads: Sendable {
    /// How many run at once, at least 1.
    public let count: Int

    /// - Parameter count: How many run at once, at least 1.
    public init(count: Int) {
        self.count = count
    }

    /// As many as the machine has processors in use.
    public static var forAllProcessors: WorkerThreads {
        WorkerThreads(count: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    /// Runs the work once on each thread, waits for all, and gives what each made, in no order of note.
    public func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> [Result] {
        guard count > 1 else { return [work()] }
        let results = Mutex<[Result]>([])
        let shared = Shared(results)
        let threads = (0..<count).map { _ in
            WorkerThread {
                let result = work()
                shared.results.withLock { $0.append(result) }
            }
        }
        for thread in threads { thread.join() }
        return shared.results.withLock { $0 }
    }

    /// Holds what all threads write to.
    private final class Shared<Result: Sendable>: Sendable {
        let results: Mutex<[Result]>

        init(_ results: consuming Mutex<[Result]>) {
            self.results = results
        }
    }
}
