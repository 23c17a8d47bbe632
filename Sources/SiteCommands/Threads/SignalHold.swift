import Glibc

/// Keeps the signals that end a program waiting while there is something to tidy away first.
///
/// No handler runs: the signals are blocked in this thread and in those it starts, their arrival is asked for with
/// `isPending`, and once released they end the program as they would have done at once.
enum SignalHold {
    /// Does work while the signals are held back, then lets waiting ones through: the program ends here if there is one.
    ///
    /// Threads that the work starts hold the signals back as well.
    static func during<Result, Failure: Error>(
        _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var ending = endingSignals
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &ending, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        return try work()
    }

    /// Whether somebody has asked the program to end.
    static var isPending: Bool {
        var pending = sigset_t()
        guard sigpending(&pending) == 0 else { return false }
        return [SIGINT, SIGTERM, SIGHUP].contains { sigismember(&pending, $0) == 1 }
    }

    private static var endingSignals: sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
        return signals
    }
}
