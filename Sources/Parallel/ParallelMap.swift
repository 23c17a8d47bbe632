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
        let next = Next()
        let done = WorkerThreads(count: min(jobs, runs)).run {
            var done: [(first: Int, results: [Result])] = []
            while true {
                let taken = next.number.wrappingAdd(1, ordering: .relaxed).oldValue
                guard taken < runs else { return done }
                let first = taken * run
                done.append((first, (first..<min(first + run, count)).map(body)))
            }
        }
        return done.joined().sorted { $0.first < $1.first }.flatMap(\.results)
    }

    /// The number of the run that is taken next.
    private final class Next: Sendable {
        let number = Atomic<Int>(0)
    }
}
