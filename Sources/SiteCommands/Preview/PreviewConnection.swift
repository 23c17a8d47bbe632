import Glibc

/// One connection of a browser: what came, what is still to be sent, and what it waits for. It never waits itself.
struct PreviewConnection {
    private enum Phase {
        case reading
        /// A request is being answered elsewhere.
        case answering
        case sending
        /// Events are sent until the browser goes away.
        case listening
        /// All was sent; what the client may still be sending is read and dropped, since closing a connection with bytes
        /// unread would take away the answer too.
        case ending
    }

    /// What came of a step.
    enum Step {
        case waiting
        case request(RequestHead)
        case over
    }

    /// Seconds of silence after which a connection is given up.
    private static let patience = 60
    /// Events that a browser doesn't take are kept up to here.
    private static let mostUnsent = 4 << 20

    private let socket: Int32
    private var phase = Phase.reading
    private var received: [UInt8] = []
    private var outgoing: [UInt8] = []
    /// How much of it went out.
    private var sent = 0
    private var isLast = false
    /// When something last went one way or the other.
    private(set) var lastSign = ContinuousClock.now

    /// Takes over a socket that doesn't block.
    init(socket: Int32) { self.socket = socket }

    private var hasSentAll: Bool { sent == outgoing.count }

    func close() { Glibc.close(socket) }

    /// What to ask the system about.
    var polled: pollfd {
        var events = hasSentAll ? 0 : POLLOUT
        switch phase {
        case .reading, .listening, .ending: events |= POLLIN
        case .answering, .sending: break
        }
        return pollfd(fd: socket, events: Int16(events), revents: 0)
    }

    /// Whether it was silent for too long. Who listens, and who waits for an answer, may be silent.
    func isLate(at now: ContinuousClock.Instant) -> Bool {
        switch phase {
        case .answering: false
        case .listening: !hasSentAll && now - lastSign > .seconds(Self.patience)
        case .reading, .sending: now - lastSign > .seconds(Self.patience)
        case .ending: now - lastSign > .seconds(2)
        }
    }

    /// Does what the system says is possible.
    mutating func step(_ events: Int16) -> Step {
        if Int32(events) & POLLOUT != 0 { return send() }
        if Int32(events) & POLLIN != 0 { return receive() }
        return .over
    }

    /// Sends an answer.
    mutating func answer(_ bytes: [UInt8]) -> Step {
        phase = .sending
        (outgoing, sent) = (bytes, 0)
        return send()
    }

    /// Sends the head of events; more of them come by `event`.
    mutating func listen(_ head: [UInt8]) -> Step {
        phase = .listening
        (outgoing, sent) = (head, 0)
        return send()
    }

    /// Sends an event to who listens.
    mutating func event(_ bytes: [UInt8]) -> Step {
        guard case .listening = phase else { return .waiting }
        guard outgoing.count - sent + bytes.count <= Self.mostUnsent else { return .over }
        (outgoing, sent) = (outgoing[sent...] + bytes, 0)
        return send()
    }

    private mutating func receive() -> Step {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = recv(socket, &buffer, buffer.count, 0)
        if count < 0, errno == EAGAIN || errno == EINTR { return .waiting }
        guard count > 0 else { return .over }
        guard case .reading = phase else { return .waiting }
        lastSign = .now
        received += buffer[..<count]
        return request()
    }

    /// The request that has come, if it is whole.
    private mutating func request() -> Step {
        switch RequestHead.read(received) {
        case .unfinished: return .waiting
        case .tooLong: return refuse(431)
        case .unreadable: return refuse(400)
        case .whole(let head, let length):
            received.removeFirst(length)
            isLast = head.isLast
            phase = .answering
            return .request(head)
        }
    }

    private mutating func refuse(_ status: Int) -> Step {
        isLast = true
        return answer(PreviewAnswer.plain(status, "\(status)\n").bytes(isLast: true))
    }

    private mutating func send() -> Step {
        while !hasSentAll {
            let count = outgoing[sent...].withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return errno == EAGAIN || errno == EINTR ? .waiting : .over }
            lastSign = .now
            sent += count
        }
        (outgoing, sent) = ([], 0)
        guard case .sending = phase else { return .waiting }
        guard isLast else {
            phase = .reading
            return request()
        }
        shutdown(socket, Int32(SHUT_WR))
        phase = .ending
        return .waiting
    }
}
