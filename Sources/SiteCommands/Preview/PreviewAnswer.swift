/// What a preview answers to a request, without a thought of sockets.
struct PreviewAnswer: Sendable {
    /// What is sent back.
    enum Body: Sendable {
        case bytes([UInt8])
        /// Events, until the browser goes away.
        case events
    }

    var status: Int
    var headers: [(name: String, value: String)] = []
    var body: Body = .bytes([])

    /// Answers a request.
    ///
    /// - Parameters:
    ///   - path: The path as it came, with its escapes.
    ///   - host: The header of that name: a name that isn't this machine's own may be another site's, led here by a
    ///     name server in order to read what isn't published yet.
    static func to(
        method: String, path: String, host: String?, showing state: PreviewState, framedBy frame: PreviewFrame
    ) throws(CommandFailure) -> PreviewAnswer {
        guard isLoopback(host) else { return plain(403, "403 – only http://127.0.0.1 and http://localhost\n") }
        guard method == "GET" || method == "HEAD" else {
            var answer = plain(405, "405 – GET, HEAD\n")
            answer.headers.append(("Allow", "GET, HEAD"))
            return answer
        }
        guard let name = siteName(of: path) else { return plain(400, "400\n") }
        if name == ".preview/events" {
            return PreviewAnswer(
                status: 200, headers: [("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")],
                body: .events)
        }
        if let bytes = PreviewAssets.bytes(name) { return file(200, name, bytes) }
        return try page(name, state.moment, frame)
    }

    private static func page(
        _ name: String, _ moment: PreviewState.Moment, _ frame: PreviewFrame
    ) throws(CommandFailure) -> PreviewAnswer {
        guard let site = moment.site else { return file(503, "index.html", frame.emptyPage(number: moment.number)) }
        let wanted = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
        if site.isPage(wanted + "/index.html") {
            var answer = plain(301, "")
            answer.headers.append(("Location", "/" + URLText.escapedPath(wanted) + "/"))
            return answer
        }
        if let found = try site.file(wanted) { return shown(200, wanted, found, moment, frame) }
        guard let missing = try site.file("404.html") else { return plain(404, "404\n") }
        return shown(404, "404.html", missing, moment, frame)
    }

    private static func shown(
        _ status: Int, _ name: String, _ found: PreviewSite.File, _ moment: PreviewState.Moment, _ frame: PreviewFrame
    ) -> PreviewAnswer {
        file(status, name, name.hasSuffix(".html") ? frame.framed(found, number: moment.number) : found.bytes)
    }

    private static func file(_ status: Int, _ name: String, _ bytes: [UInt8]) -> PreviewAnswer {
        PreviewAnswer(
            status: status,
            headers: [
                ("Content-Type", MediaType.of(name)), ("Cache-Control", "no-store"),
                ("X-Content-Type-Options", "nosniff"),
                // What the published site must hold to holds here too.
                ("Content-Security-Policy", "default-src 'self'"),
            ], body: .bytes(bytes))
    }

    /// A status and words of its own.
    static func plain(_ status: Int, _ words: String) -> PreviewAnswer {
        PreviewAnswer(
            status: status, headers: [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store")],
            body: .bytes(Array(words.utf8)))
    }

    /// Whether a host is this machine, under a name that no other machine can take.
    static func isLoopback(_ host: String?) -> Bool {
        guard var name = host?.lowercased() else { return false }
        if let colon = name.lastIndex(of: ":"), name[name.index(after: colon)...].allSatisfy(\.isNumber) {
            name = String(name[..<colon])
        }
        return ["127.0.0.1", "localhost", "[::1]"].contains(name)
    }

    /// The name of a file from the site's root; nothing for a path that tries to leave it or can't be read.
    static func siteName(of path: String) -> String? {
        guard path.hasPrefix("/") else { return nil }
        var bytes: [UInt8] = []
        var rest = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)[0].utf8.dropFirst()
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let escaped = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(escaped)
            rest = rest.dropFirst(2)
        }
        guard let name = String(validating: bytes, as: UTF8.self) else { return nil }
        let isHarmless =
            !name.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") }
            && name.split(separator: "/").allSatisfy { $0 != ".." && $0 != "." }
        return isHarmless ? name : nil
    }
}
