import CampaignModel
import Dispatch
import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// Serves a preview to this machine alone.
final class PreviewServer: Sendable {
    private let server: HTTPServer
    private let outcome = Mutex<Result<UInt16, CommandFailure>?>(nil)

    /// Seconds that an answer may take. FlyingFox 0.27 answers 500 after 15, which a busy machine needs to make a file
    /// that is first asked for while the site is built anew.
    private static let patience: TimeInterval = 600

    /// Prepares a server on a port of 127.0.0.1; with 0 the system chooses one.
    init(port: UInt16, state: PreviewState, frame: PreviewFrame) throws(CommandFailure) {
        do {
            server = HTTPServer(
                address: try .inet(ip4: "127.0.0.1", port: port), timeout: PreviewServer.patience, logger: .disabled,
                handler: PreviewHandler(state: state, frame: frame))
        } catch {
            throw .noPort(port)
        }
    }

    /// Starts to serve in the background.
    ///
    /// - Returns: The port.
    /// - Throws: A `CommandFailure` when the port is taken.
    func start(on port: UInt16) throws(CommandFailure) -> UInt16 {
        let isSettled = DispatchSemaphore(value: 0)
        let server = server
        Task.detached { [weak self] in
            do {
                try await server.run()
            } catch {
                self?.settle(.failure(.noPort(port)), isSettled)
            }
        }
        Task.detached { [weak self] in
            try? await server.waitUntilListening()
            if case .ip4(_, let port)? = await server.listeningAddress { self?.settle(.success(port), isSettled) }
        }
        isSettled.wait()
        guard let outcome = outcome.withLock({ $0 }) else {
            preconditionFailure("A server settled without saying how.")
        }
        return try outcome.get()
    }

    private func settle(_ result: Result<UInt16, CommandFailure>, _ isSettled: DispatchSemaphore) {
        outcome.withLock { $0 = $0 ?? result }
        isSettled.signal()
    }
}

/// Turns requests into answers.
private struct PreviewHandler: HTTPHandler {
    let state: PreviewState
    let frame: PreviewFrame

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let answer = try await answer(
            method: request.method.rawValue, path: request.target.rawValue, host: request.headers[.host])
        var headers = HTTPHeaders()
        for header in answer.headers { headers[HTTPHeader(header.name)] = header.value }
        let status = HTTPStatusCode(answer.status, phrase: PreviewHandler.phrases[answer.status] ?? "")
        switch answer.body {
        case .events:
            guard request.method == .GET else { return HTTPResponse(statusCode: status, headers: headers) }
            return HTTPResponse(
                statusCode: status, headers: headers,
                body: HTTPBodySequence(from: PreviewEvents(stream: state.events())))
        case .bytes(let bytes):
            guard request.method != .HEAD else {
                headers[.contentLength] = String(bytes.count)
                return HTTPResponse(statusCode: status, headers: headers)
            }
            return HTTPResponse(
                statusCode: status, headers: headers,
                body: HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 65_536))
        }
    }

    /// Making a file may take seconds: the threads that all requests share don't wait for it.
    private func answer(method: String, path: String, host: String?) async throws -> PreviewAnswer {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { [state, frame] in
                continuation.resume(
                    with: Result {
                        try PreviewAnswer.to(method: method, path: path, host: host, showing: state, framedBy: frame)
                    })
            }
        }
    }

    private static let phrases = [
        200: "OK", 301: "Moved Permanently", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
        405: "Method Not Allowed", 503: "Service Unavailable",
    ]
}

/// Events as the server sends them: each as soon as it is there.
private struct PreviewEvents: AsyncBufferedSequence {
    typealias Element = UInt8
    let stream: AsyncStream<[UInt8]>

    struct AsyncIterator: AsyncBufferedIteratorProtocol {
        var events: AsyncStream<[UInt8]>.Iterator
        var rest: ArraySlice<UInt8> = []

        mutating func next() async throws -> UInt8? {
            if rest.isEmpty { rest = await events.next()?[...] ?? [] }
            return rest.popFirst()
        }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? { await events.next() }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(events: stream.makeAsyncIterator()) }
}

extension CommandFailure {
    /// The port can't be had.
    static func noPort(_ port: UInt16) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi: "không mở được cổng \(port) của 127.0.0.1; có thể chương trình khác đang dùng, hãy thử --port 8081",
                en: "can’t open the port \(port) of 127.0.0.1; another program may use it, try --port 8081"))
    }
}
