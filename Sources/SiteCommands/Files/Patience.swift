import Glibc

/// Waiting for something that another program holds, for a bounded time.
struct Patience: Sendable {
    /// How long it lasts.
    var limit = Duration.seconds(600)

    /// Tries until it works or the time is over. The clock that measures it is one that nobody sets.
    ///
    /// - Parameter waits: Called once, before the first wait.
    /// - Returns: False when the time is over.
    func `try`<Failure: Error>(
        _ attempt: () throws(Failure) -> Bool, waits: () throws(Failure) -> Void
    ) throws(Failure) -> Bool {
        let end = ContinuousClock.now + limit
        var pause: UInt32 = 5_000
        if try attempt() { return true }
        try waits()
        while ContinuousClock.now < end {
            usleep(pause)
            pause = min(pause * 2, 200_000)
            if try attempt() { return true }
        }
        return false
    }

    /// Its length in whole seconds, as messages tell it.
    var seconds: Int { Int(limit.components.seconds) }
}
