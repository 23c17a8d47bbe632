import Dispatch
import Synchronization

/// Work spread over the cores, with results in the order of the work.
public enum ParallelMap {
    /// Calls the body for each index below `count`, on at most `jobs` threads, and gives what it returned, in order.
    ///
    /// Indexes are taken in small runs, so that slow ones don't hold up a thread's share.
    public static func map<Result: Sendable>(
        count: Int, jobs: Int, _ body: @escaping @Sendable (Int) -> Result
    ) -> [Result] {
        guard count > 1, jobs > 1 else { return (0..<count).map(body) }
        let run = max(1, min(64, count / (jobs * 4)))
        let runs = (count + run - 1) / run
        let next = Atomic<Int>(0)
        let done = Mutex<[(first: Int, results: [Result])]>([])
        DispatchQueue.concurrentPerform(iterations: min(jobs, runs)) { _ in
            while true {
                let taken = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard taken < runs else { return }
                let first = taken * run
                let results = (first..<min(first + run, count)).map(body)
                done.withLock { $0.append((first, results)) }
            }
        }
        return done.withLock { $0.sorted { $0.first < $1.first } }.flatMap(\.results)
    }
}
