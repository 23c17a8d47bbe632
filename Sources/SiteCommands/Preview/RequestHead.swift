/// The head of a request, as far as a preview needs it (RFC 9112, sections 2 to 7).
struct RequestHead: Equatable {
    let method: String
    let target: String
    /// What `Host` says; nothing where it is missing.
    let host: String?
    /// Whether nothing else is read from the connection: its client says so, speaks HTTP/1.0, or sends a body, which
    /// nobody here asks for.
    let isLast: Bool

    /// How much a head may hold: browsers send a few kilobytes. Without a bound a page of somebody else could let an
    /// address without end be read here.
    static let longest = 32_768

    /// What came of reading.
    enum Reading: Equatable {
        /// More must come.
        case unfinished
        case tooLong
        case unreadable
        /// A head, and how many bytes it took.
        case whole(RequestHead, length: Int)
    }

    /// Reads the head that bytes begin with.
    static func read(_ bytes: [UInt8]) -> Reading {
        // Older clients send an empty line behind a request (section 2.2).
        let start = bytes.firstIndex { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") } ?? bytes.count
        guard let end = end(of: bytes[start...].prefix(longest)) else {
            return bytes.count < longest ? .unfinished : .tooLong
        }
        guard let head = RequestHead(bytes[start..<end]) else { return .unreadable }
        return .whole(head, length: end)
    }

    /// Where the empty line ends that ends a head.
    private static func end(of bytes: ArraySlice<UInt8>) -> Int? {
        var isEmpty = false
        for (place, byte) in zip(bytes.indices, bytes) {
            switch byte {
            case UInt8(ascii: "\n"):
                if isEmpty { return place + 1 }
                isEmpty = true
            case UInt8(ascii: "\r"): continue
            default: isEmpty = false
            }
        }
        return nil
    }

    private init?(_ bytes: ArraySlice<UInt8>) {
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map { $0.filter { $0 != UInt8(ascii: "\r") }[...] }
        guard let first = lines.first else { return nil }
        let words = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map(Self.text)
        guard words.count == 3, words[2].hasPrefix("HTTP/1."), !words[0].isEmpty, !words[1].isEmpty else { return nil }
        var fields: [String: [String]] = [:]
        for line in lines.dropFirst() where !line.isEmpty {
            let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let name = parts.first, !name.isEmpty else { return nil }
            fields[Self.text(name).lowercased(), default: []].append(Self.text(Self.trimmed(parts[1])))
        }
        let hosts = fields["host", default: []]
        // Two of them are two readings (section 3.2).
        guard hosts.count <= 1 else { return nil }
        method = words[0]
        target = words[1]
        host = hosts.first
        let hasBody = fields["transfer-encoding"] != nil || fields["content-length", default: []].contains { $0 != "0" }
        let isClosing = fields["connection", default: []].contains { $0.lowercased().contains("close") }
        isLast = hasBody || isClosing || words[2] == "HTTP/1.0"
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        var rest = bytes.drop(while: isBlank)
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return rest
    }
}
