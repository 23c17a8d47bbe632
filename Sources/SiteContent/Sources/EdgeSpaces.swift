/// No-break spaces, thin ones and wide ones where only plain spaces part keys from values and cells from each other.
///
/// Nobody sees the difference, so they are taken as spaces there; within words they stay, as typographers want them.
struct EdgeSpaces {
    private enum Kind {
        case table, settings, story
    }

    private let kind: Kind
    private static let space = UInt8(ascii: " ")

    /// Knows a file by its name; nothing for files without such places.
    init?(file: String) {
        if file.hasSuffix(".csv") {
            kind = .table
        } else if file.hasSuffix(".yaml") {
            kind = .settings
        } else if file.hasSuffix(".md") {
            kind = .story
        } else {
            return nil
        }
    }

    /// The text with plain spaces there.
    func replaced(in bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var isFrontMatter = kind != .story
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            if number > 0 { result.append(UInt8(ascii: "\n")) }
            if kind == .story, line.starts(with: "---".utf8) { isFrontMatter = number == 0 }
            result += isFrontMatter ? plain(line) : Array(line)
        }
        return result
    }

    private func plain(_ line: ArraySlice<UInt8>) -> [UInt8] {
        guard line.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 }) else { return Array(line) }
        var result: [UInt8] = []
        var rest = line
        while !rest.isEmpty {
            var run = 0
            var length = 0
            while let width = EdgeSpaces.width(rest.dropFirst(length)) {
                length += width
                run += 1
            }
            if run > 0, isEdge(before: result, after: rest.dropFirst(length)) {
                result += Array(repeating: EdgeSpaces.space, count: run)
            } else {
                result += rest.prefix(length)
            }
            rest = rest.dropFirst(length)
            if let byte = rest.popFirst() { result.append(byte) }
        }
        return result
    }

    /// The bytes of a space of any kind that a text begins with.
    private static func width(_ bytes: ArraySlice<UInt8>) -> Int? {
        let start = Array(bytes.prefix(3))
        guard let first = start.first else { return nil }
        if first == space { return 1 }
        if start.starts(with: [0xC2, 0xA0]) { return 2 }
        let wide: [[UInt8]] = [[0xE2, 0x80, 0x87], [0xE2, 0x80, 0x89], [0xE2, 0x80, 0xAF], [0xE3, 0x80, 0x80]]
        return wide.contains(start) ? 3 : nil
    }

    private func isEdge(before: [UInt8], after: ArraySlice<UInt8>) -> Bool {
        guard let last = before.last, let next = after.first else { return true }
        switch kind {
        case .table: return ",;\t\"".utf8.contains(last) || ",;\t\"".utf8.contains(next)
        case .settings, .story: return next == UInt8(ascii: "#") || EdgeSpaces.endsKey(before)
        }
    }

    /// True for `- `, and for a key with its colon, the first in the line.
    private static func endsKey(_ line: [UInt8]) -> Bool {
        let words = line.drop { $0 == space || $0 == UInt8(ascii: "-") }
        if words.isEmpty { return true }
        return words.last == UInt8(ascii: ":") && words.dropLast().allSatisfy { isKeyByte($0) }
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte == UInt8(ascii: "_")
    }
}
