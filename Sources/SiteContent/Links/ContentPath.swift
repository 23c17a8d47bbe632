/// Paths inside the content folder, with `/` between their parts.
enum ContentPath {
    /// The path that a relative one leads to from a folder; nothing when it leaves the content folder.
    static func resolve(_ relative: String, from folder: String) -> String? {
        var parts = folder.split(separator: "/")
        for part in relative.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    /// How a path is written from a folder.
    static func relative(_ path: String, from folder: String) -> String {
        var target = path.split(separator: "/")[...]
        var source = folder.split(separator: "/")[...]
        while let first = target.first, first == source.first, target.count > 1 {
            target.removeFirst()
            source.removeFirst()
        }
        return (source.map { _ in ".." } + target).joined(separator: "/")
    }

    /// The text with `%20` and the like turned into the characters they stand for.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest.removeFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
