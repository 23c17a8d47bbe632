import Parallel
import Synchronization
import Testing

@testable import SiteCommands

@Suite struct WorkerThreadsTests {
    @Test(arguments: [1, 2, 9]) func runsTheWorkOnceAThread(count: Int) {
        let calls = Mutex(0)
        let results = WorkerThreads(count: count).run {
            calls.withLock { calls in
                calls += 1
                return calls
            }
        }
        #expect(results.sorted() == Array(1...count))
    }
}
