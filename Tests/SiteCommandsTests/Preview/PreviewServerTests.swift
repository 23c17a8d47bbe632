import Glibc
import Testing

@testable import SiteCommands

/// The server of the preview with clients that behave badly: whoever asks properly is answered all the same.
@Suite struct PreviewServerTests {
    private let state = PreviewState()
    private let asking = "GET /.preview/preview.js HTTP/1.1\r\nHost: localhost\r\n"

    private func serving(most: Int = 500, _ use: (PreviewServer) throws -> Void) throws {
        let server = try PreviewServer(
            port: 0, state: state, frame: PreviewFrame(language: .english, contentFolder: "content"), most: most)
        defer { server.end() }
        try use(server)
    }

    @Test func answersOneRequestAfterAnotherOnAConnection() throws {
        try serving { server in
            let client = try Client(server)
            client.send(asking + "\r\n" + asking + "Connection: close\r\n\r\n")
            let answers = client.rest()
            #expect(answers.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/javascript"))
            #expect(answers.split(separator: "HTTP/1.1 200 OK").count == 2)
        }
    }

    @Test func tellsHeadsTheirLengthAlone() throws {
        try serving { server in
            let client = try Client(server)
            client.send("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            let head = client.rest()
            #expect(head.hasPrefix("HTTP/1.1 503 Service Unavailable\r\n") && head.hasSuffix("\r\n\r\n"))
            #expect(head.contains("Content-Length: ") && !head.contains("Content-Length: 0"))
        }
    }

    @Test func refusesWhatItCannotRead() throws {
        try serving { server in
            let long = try Client(server)
            long.send("GET /" + String(repeating: "a", count: 200_000))
            #expect(long.rest().hasPrefix("HTTP/1.1 431 Request Header Fields Too Large\r\n"))
            let odd = try Client(server)
            odd.send("\u{16}\u{3}\u{1}\r\n\r\n")
            #expect(odd.rest().hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
        }
    }

    @Test func answersBeforeABodyThatNobodyReads() throws {
        try serving { server in
            let client = try Client(server)
            client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n")
            client.send(String(repeating: "x", count: 100_000))
            #expect(client.rest().hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n"))
        }
    }

    @Test func answersBesideClientsThatHang() throws {
        try serving { server in
            var hanging: [Client] = []
            for _ in 0..<100 {
                hanging.append(try Client(server))
                hanging.last?.send("GET / HT")
                hanging.append(try Client(server))
                hanging.last?.send("GET /.preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            }
            #expect(try answer(of: server).hasPrefix("HTTP/1.1 200 OK\r\n"))
        }
    }

    @Test func letsGoWhoWasSilentLongestWhenManyCome() throws {
        try serving(most: 3) { server in
            var hanging: [Client] = []
            for _ in 0..<5 {
                hanging.append(try Client(server))
                // Taken in one after the other.
                #expect(try answer(of: server).hasPrefix("HTTP/1.1 200 OK\r\n"))
            }
            #expect(hanging[0].rest() == "")
            hanging[4].send(asking + "Connection: close\r\n\r\n")
            #expect(hanging[4].rest().hasPrefix("HTTP/1.1 200 OK\r\n"))
        }
    }

    @Test func goesOnAfterClientsThatLeaveAtOnce() throws {
        try serving { server in
            for round in 0..<50 {
                let client = try Client(server)
                if round % 2 == 0 { client.send(asking + "\r\n") }
            }
            #expect(try answer(of: server).hasPrefix("HTTP/1.1 200 OK\r\n"))
        }
    }

    @Test func tellsListenersHowThingsStandAndWhatHappens() throws {
        try serving { server in
            let client = try Client(server)
            client.send("GET /.preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(client.read(until: "\n\n").hasSuffix("data: {\"site\":0,\"messages\":[]}\n\n"))
            state.show(nil, messages: Array("[1]".utf8))
            #expect(client.read(until: "\n\n") == "data: {\"site\":0,\"messages\":[1]}\n\n")
        }
    }

    @Test func saysThatThePortIsTaken() throws {
        try serving { server in
            let failure = #expect(throws: CommandFailure.self) {
                _ = try PreviewServer(
                    port: server.port, state: state, frame: PreviewFrame(language: .english, contentFolder: "content"))
            }
            #expect(failure?.message == CommandFailure.noPort(server.port).message)
        }
    }

    private func answer(of server: PreviewServer) throws -> String {
        let client = try Client(server)
        client.send(asking + "Connection: close\r\n\r\n")
        return client.rest()
    }

    /// A client that waits at most a minute; it leaves with the value.
    private final class Client {
        private let descriptor: Int32

        init(_ server: PreviewServer) throws {
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var patience = timeval(tv_sec: 60, tv_usec: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = server.port.bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            let result = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            guard result == 0 else { throw SystemError.last }
        }

        deinit { close(descriptor) }

        func send(_ text: String) {
            let bytes = Array(text.utf8)
            _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        }

        func rest() -> String { read(until: nil) }

        func read(until end: String?) -> String {
            var bytes: [UInt8] = []
            var byte: UInt8 = 0
            while recv(descriptor, &byte, 1, 0) == 1 {
                bytes.append(byte)
                if let end, bytes.suffix(end.utf8.count).elementsEqual(end.utf8) { break }
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
