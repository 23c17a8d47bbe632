import Testing

@testable import SiteCommands

@Suite struct RequestHeadTests {
    private func read(_ text: String) -> RequestHead.Reading { RequestHead.read(Array(text.utf8)) }

    private func head(_ text: String) -> RequestHead? {
        guard case .whole(let head, _) = read(text) else { return nil }
        return head
    }

    @Test func takesWhatBrowsersSend() throws {
        let text = "GET /a%20b?c HTTP/1.1\r\nHost:  127.0.0.1:8080 \r\nAccept: a:b\r\nX:\r\n\r\n"
        guard case .whole(let head, let length) = read(text + "GET") else {
            Issue.record("not whole")
            return
        }
        #expect(length == text.utf8.count)
        #expect(head.method == "GET" && head.target == "/a%20b?c" && head.host == "127.0.0.1:8080" && !head.isLast)
    }

    @Test func takesLinesThatANewlineAloneEnds() {
        #expect(head("\r\nHEAD / HTTP/1.1\nHost: a\n\n")?.host == "a")
    }

    @Test(arguments: ["", "\r\n", "GET / HT", "GET / HTTP/1.1\r\nHost: a\r\n", "GET / HTTP/1.1\r\n\r"])
    func waitsForTheRest(text: String) {
        #expect(read(text) == .unfinished)
    }

    @Test(arguments: [
        "GET /\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", "PRI * HTTP/2.0\r\n\r\n", "GET / x HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nno colon\r\n\r\n", "GET / HTTP/1.1\r\n: a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nhost: evil.example\r\n\r\n", "\u{0}\u{FFFD}\r\n\r\n",
    ])
    func refusesWhatCanBeReadInTwoWays(text: String) {
        #expect(read(text) == .unreadable)
    }

    @Test func refusesHeadsWithoutEnd() {
        let long = String(repeating: "a", count: RequestHead.longest)
        #expect(read("GET /" + long) == .tooLong)
        #expect(read("GET / HTTP/1.1\r\nX: " + long + "\r\n\r\n") == .tooLong)
        #expect(read(String(repeating: "\r\n", count: RequestHead.longest)) == .tooLong)
    }

    @Test(arguments: ["Connection: Close", "Content-Length: 5", "Transfer-Encoding: chunked"])
    func readsNothingBehindABody(field: String) {
        #expect(head("POST / HTTP/1.1\r\n\(field)\r\n\r\n")?.isLast == true)
        #expect(head("POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n")?.isLast == false)
        #expect(head("GET / HTTP/1.0\r\n\r\n")?.isLast == true)
    }
}
