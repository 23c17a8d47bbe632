import Dispatch
import Glibc

/// Serves all connections of a preview in one thread, which waits for whichever can go on.
struct PreviewLoop {
    let listener: Int32
    let mail: PreviewMail
    let state: PreviewState
    let frame: PreviewFrame
    /// How many connections are kept; when more come, who was silent longest goes.
    let most: Int

    private var connections: [Int: PreviewConnection] = [:]
    /// What the state knows connections by that listen to events.
    private var listeners: [Int: Int] = [:]
    private var nextName = 0

    init(listener: Int32, mail: PreviewMail, state: PreviewState, frame: PreviewFrame, most: Int) {
        self.listener = listener
        self.mail = mail
        self.state = state
        self.frame = frame
        self.most = most
    }

    /// Serves until the mail says that it is over.
    mutating func run() {
        while turn() {}
        for name in connections.keys { drop(name) }
        close(listener)
    }

    /// One turn; false once it is over.
    private mutating func turn() -> Bool {
        let names = Array(connections.keys)
        var polled = [listener, mail.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        polled += names.compactMap { connections[$0]?.polled }
        poll(&polled, nfds_t(polled.count), 1000)
        for (name, asked) in zip(names, polled.dropFirst(2)) where asked.revents != 0 {
            step(name) { $0.step(asked.revents) }
        }
        guard deliver() else { return false }
        if polled[0].revents != 0 { accept() }
        let now = ContinuousClock.now
        for (name, connection) in connections where connection.isLate(at: now) { drop(name) }
        return true
    }

    /// Lets a connection go a step, and does what comes of it.
    private mutating func step(_ name: Int, _ step: (inout PreviewConnection) -> PreviewConnection.Step) {
        guard var connection = connections[name] else { return }
        // Taken out meanwhile, so that its bytes aren't copied.
        connections[name] = nil
        let result = step(&connection)
        connections[name] = connection
        switch result {
        case .waiting: break
        case .request(let head): begin(head, for: name)
        case .over: drop(name)
        }
    }

    /// Has a request answered: making a file may take seconds, which nobody else waits for.
    private func begin(_ head: RequestHead, for name: Int) {
        DispatchQueue.global().async { [mail, state, frame] in
            mail.put(PreviewLoop.answer(to: head, showing: state, framedBy: frame), for: name)
        }
    }

    private static func answer(
        to head: RequestHead, showing state: PreviewState, framedBy frame: PreviewFrame
    ) -> PreviewMail.Item {
        let answer: PreviewAnswer
        do {
            answer = try PreviewAnswer.to(
                method: head.method, path: head.target, host: head.host, showing: state, framedBy: frame)
        } catch {
            answer = .plain(500, "500 – \(error.message[frame.language])\n")
        }
        if case .events = answer.body, head.method == "GET" { return .events(answer.headBytes(isLast: true)) }
        return .answer(answer.bytes(isLast: head.isLast, isHead: head.method == "HEAD"))
    }

    /// Hands on what other threads made; false once it is over.
    private mutating func deliver() -> Bool {
        guard let items = mail.take() else { return false }
        for (name, item) in items {
            switch item {
            case .answer(let bytes): step(name) { $0.answer(bytes) }
            case .event(let bytes): step(name) { $0.event(bytes) }
            case .events(let head):
                step(name) { $0.listen(head) }
                guard connections[name] != nil else { continue }
                listeners[name] = state.listen { [mail] in mail.put(.event($0), for: name) }
            }
        }
        return true
    }

    /// Takes in those that wait at the door. No error here ends the serving: one of them left again, or the system has no
    /// more to give.
    private mutating func accept() {
        for _ in 0..<64 {
            let socket = Glibc.accept(listener, nil, nil)
            guard socket >= 0 else {
                if [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(errno), !dropSilent() { usleep(100_000) }
                return
            }
            OpenSocket.prepare(socket)
            if connections.count >= most { dropSilent() }
            nextName += 1
            connections[nextName] = PreviewConnection(socket: socket)
        }
    }

    /// Drops who was silent longest; false when there is nobody.
    @discardableResult private mutating func dropSilent() -> Bool {
        guard let silent = connections.min(by: { $0.value.lastSign < $1.value.lastSign }) else { return false }
        drop(silent.key)
        return true
    }

    private mutating func drop(_ name: Int) {
        if let listener = listeners.removeValue(forKey: name) { state.leave(listener) }
        connections.removeValue(forKey: name)?.close()
    }
}
