import Synchronization

/// What a preview shows now: the last site without errors, and the messages of the last try.
final class PreviewState: Sendable {
    /// One moment of it.
    struct Moment: Sendable {
        /// The last site that had no errors; none as long as there never was one.
        var site: PreviewSite?
        /// Counts the sites: a page that shows another one is to be loaded again.
        var number = 0
        /// The messages, as JSON.
        var messages: [UInt8] = Array("[]".utf8)
    }

    private struct Inner {
        var moment = Moment()
        var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
        var nextListener = 0
    }

    private let inner = Mutex(Inner())

    /// What is shown now.
    var moment: Moment { inner.withLock { $0.moment } }

    /// Shows what came of a try: another site, or the old one with messages.
    func show(_ site: PreviewSite?, messages: [UInt8]) {
        inner.withLock { inner in
            if let site {
                inner.moment.site = site
                inner.moment.number += 1
            }
            inner.moment.messages = messages
            let event = PreviewState.event(inner.moment)
            for listener in inner.listeners.values { listener.yield(event) }
        }
    }

    /// Puts a whole site in the place of one that was prepared from stories alone: pages that show it needn't load again.
    func confirm(_ site: PreviewSite, messages: [UInt8]) {
        inner.withLock { inner in
            inner.moment.site = site
            inner.moment.messages = messages
            let event = PreviewState.event(inner.moment)
            for listener in inner.listeners.values { listener.yield(event) }
        }
    }

    /// Lets listeners know that the preview is still there, which also finds those that went away.
    func beat() {
        inner.withLock { inner in
            for listener in inner.listeners.values { listener.yield(Array(":\n\n".utf8)) }
        }
    }

    /// What happens from now on, as server-sent events; the first tells how things stand.
    func events() -> AsyncStream<[UInt8]> {
        AsyncStream { continuation in
            let number = inner.withLock { inner in
                inner.nextListener += 1
                inner.listeners[inner.nextListener] = continuation
                continuation.yield(PreviewState.event(inner.moment))
                return inner.nextListener
            }
            continuation.onTermination = { [weak self] _ in
                _ = self?.inner.withLock { $0.listeners.removeValue(forKey: number) }
            }
        }
    }

    /// An event by the rules of the HTML standard (“Server-sent events”): one line of data.
    private static func event(_ moment: Moment) -> [UInt8] {
        Array("data: {\"site\":\(moment.number),\"messages\":".utf8) + moment.messages + Array("}\n\n".utf8)
    }
}
