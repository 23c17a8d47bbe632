/// Spaces as Word leaves them before and behind `#`, `-` and `1.`, where only plain ones make a heading or a list: no-break
/// ones, and those of a certain width.
enum WordSpaces {
    /// The text with plain spaces there; as many bytes a line as before, so that lines start where they did.
    static func replaced(in lines: TextLines) -> ArraySlice<UInt8> {
        guard lines.hasOddSpace else { return lines.bytes }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.bytes.count)
        for line in lines.indices {
            let content = lines[line]
            let plain = plain(content) ?? Array(content)
            bytes += plain
            bytes += repeatElement(UInt8(ascii: " "), count: content.count - plain.count)
            if lines.end(of: line) < lines.bytes.endIndex { bytes.append(UInt8(ascii: "\n")) }
        }
        return bytes[...]
    }

    /// How many bytes an odd space at the start of some bytes has; nil where none stands there.
    static func width(_ bytes: ArraySlice<UInt8>) -> Int? {
        if bytes.starts(with: [0xC2, 0xA0]) { return 2 }
        guard bytes.starts(with: [0xE2, 0x80]), let last = bytes.dropFirst(2).first else { return nil }
        return isLastOfWide(last) ? 3 : nil
    }

    /// The third byte of U+2002 to U+200A, and of U+202F.
    static func isLastOfWide(_ byte: UInt8) -> Bool { (0x82...0x8A).contains(byte) || byte == 0xAF }

    /// A line that begins with the sign of a heading or an item, with plain spaces around it; nil for other lines.
    private static func plain(_ line: ArraySlice<UInt8>) -> [UInt8]? {
        var plain: [UInt8] = []
        var rest = line
        while let first = rest.first {
            if first == UInt8(ascii: " ") || first == UInt8(ascii: ">") {
                plain.append(first)
                rest = rest.dropFirst()
            } else if let width = width(rest) {
                plain.append(UInt8(ascii: " "))
                rest = rest.dropFirst(width)
            } else {
                break
            }
        }
        guard let marker = markerEnd(rest) else { return nil }
        plain += rest[..<marker]
        rest = rest[marker...]
        if let width = width(rest) {
            plain.append(UInt8(ascii: " "))
            rest = rest.dropFirst(width)
        }
        return plain + rest
    }

    /// The byte behind the sign that a heading or an item starts with; nil for other lines.
    private static func markerEnd(_ line: ArraySlice<UInt8>) -> Int? {
        guard let first = line.first else { return nil }
        switch first {
        case UInt8(ascii: "#"):
            return line.firstIndex { $0 != UInt8(ascii: "#") }
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            return line.startIndex + 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            guard let end = line.firstIndex(where: { !(0x30...0x39).contains($0) }) else { return nil }
            return line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")") ? end + 1 : nil
        default:
            return nil
        }
    }
}
