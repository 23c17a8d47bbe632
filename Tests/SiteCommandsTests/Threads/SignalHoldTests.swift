import Glibc
import Parallel
import Testing

@testable import SiteCommands

@Suite struct SignalHoldTests {
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func holdsBackWhatEndsPrograms(signal: Int32) {
        SignalHold.during {
            #expect(!SignalHold.isPending)
            // Sent to this thread alone, so that the other tests live on.
            raise(signal)
            #expect(SignalHold.isPending)
            take(signal)
            #expect(!SignalHold.isPending)
        }
    }

    @Test func isKeptByThreadsStartedMeanwhile() {
        let pending = SignalHold.during {
            WorkerThreads(count: 2).run {
                raise(SIGTERM)
                return SignalHold.isPending
            }
        }
        #expect(pending == [true, true])
    }

    @Test func endsTheProgramAfterwards() async {
        await #expect(processExitsWith: .signal(SIGTERM)) {
            // Threads of Swift's pool hold all signals back anyhow; the one a command runs on doesn't.
            var signals = sigset_t()
            sigemptyset(&signals)
            sigaddset(&signals, SIGTERM)
            pthread_sigmask(SIG_UNBLOCK, &signals, nil)
            SignalHold.during { _ = raise(SIGTERM) }
        }
    }

    /// Takes a waiting signal away.
    private func take(_ signal: Int32) {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, signal)
        var taken: Int32 = 0
        sigwait(&signals, &taken)
    }
}
