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
        var listeners: [Int: @Sendable ([UInt8]) -> Void] = [:]
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
            for receive in inner.listeners.values { receive(event) }
        }
    }

    /// Puts a whole site in the place of one that was prepared from stories alone: pages that show it needn't load again.
    func confirm(_ site: PreviewSite, messages: [UInt8]) {
        inner.withLock { inner in
            inner.moment.site = site
            inner.moment.messages = messages
            let event = PreviewState.event(inner.moment)
            for receive in inner.listeners.values { receive(event) }
        }
    }

    /// Tells what happens from now on, as server-sent events; the first tells how things stand.
    ///
    /// - Returns: By what `leave` knows the listener.
    func listen(_ receive: @escaping @Sendable ([UInt8]) -> Void) -> Int {
        inner.withLock { inner in
            inner.nextListener += 1
            inner.listeners[inner.nextListener] = receive
            receive(PreviewState.event(inner.moment))
            return inner.nextListener
        }
    }

    /// Tells a listener nothing any more.
    func leave(_ listener: Int) {
        inner.withLock { _ = $0.listeners.removeValue(forKey: listener) }
    }

    /// An event by the rules of the HTML standard (“Server-sent events”): one line of data.
    private static func event(_ moment: Moment) -> [UInt8] {
        Array("data: {\"site\":\(moment.number),\"messages\":".utf8) + moment.messages + Array("}\n\n".utf8)
    }
}
