/// An answer as it is sent (RFC 9112, section 4).
extension PreviewAnswer {
    /// The whole answer.
    ///
    /// - Parameters:
    ///   - isLast: Whether the connection is closed behind it.
    ///   - isHead: Whether only the head is asked for.
    func bytes(isLast: Bool, isHead: Bool = false) -> [UInt8] {
        guard case .bytes(let body) = body else { return headBytes(isLast: isLast, length: 0) }
        let head = headBytes(isLast: isLast, length: body.count)
        return isHead ? head : head + body
    }

    /// The head alone; without a length what follows lasts until the connection is closed.
    func headBytes(isLast: Bool, length: Int? = nil) -> [UInt8] {
        var head = "HTTP/1.1 \(status) \(Self.phrases[status] ?? "")\r\n"
        for header in headers { head += "\(header.name): \(header.value)\r\n" }
        if let length { head += "Content-Length: \(length)\r\n" }
        if isLast { head += "Connection: close\r\n" }
        return Array((head + "\r\n").utf8)
    }

    private static let phrases = [
        200: "OK", 301: "Moved Permanently", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
        405: "Method Not Allowed", 431: "Request Header Fields Too Large", 500: "Internal Server Error",
        503: "Service Unavailable",
    ]
}
