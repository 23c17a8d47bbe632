/// No-break spaces as Word leaves them behind `#`, `-` and `1.`, where only plain ones make a heading or a list.
enum WordSpaces {
    /// The text with plain spaces there; as many bytes a line as before, so that lines start where they did.
    static func replaced(in lines: TextLines) -> ArraySlice<UInt8> {
        guard lines.hasNoBreakSpace else { return lines.bytes }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.bytes.count)
        for line in lines.indices {
            let content = lines[line]
            if let marker = markerEnd(content), content[marker...].starts(with: [0xC2, 0xA0]) {
                bytes += content[..<marker]
                bytes.append(UInt8(ascii: " "))
                bytes += content[(marker + 2)...]
                bytes.append(UInt8(ascii: " "))
            } else {
                bytes += content
            }
            if lines.end(of: line) < lines.bytes.endIndex { bytes.append(UInt8(ascii: "\n")) }
        }
        return bytes[...]
    }

    /// The byte behind the sign that a heading or an item starts with; nil for other lines.
    private static func markerEnd(_ line: ArraySlice<UInt8>) -> Int? {
        guard let start = line.firstIndex(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }) else {
            return nil
        }
        switch line[start] {
        case UInt8(ascii: "#"):
            return line[start...].firstIndex { $0 != UInt8(ascii: "#") }
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            return start + 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            guard let end = line[start...].firstIndex(where: { !(0x30...0x39).contains($0) }) else { return nil }
            return line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")") ? end + 1 : nil
        default:
            return nil
        }
    }
}
