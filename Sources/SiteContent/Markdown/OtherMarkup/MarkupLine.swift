/// A line of prose without code and escaped signs, in which signs of other ways to write are looked for: byte by byte, since
/// searching texts sign by sign took half of the time of reading ten thousand stories.
struct MarkupLine {
    /// As it stands.
    let raw: [UInt8]
    /// With spaces in place of code, addresses in `<…>` and escaped signs; as many bytes.
    let text: [UInt8]
    /// Where the first word begins.
    private let start: Int

    /// Takes the bytes of a line whose first word begins at a byte.
    init(_ bytes: ArraySlice<UInt8>, indent: Int) {
        raw = Array(bytes)
        text = MarkupLine.masked(raw)
        start = min(indent, raw.count)
    }

    private static func masked(_ bytes: [UInt8]) -> [UInt8] {
        var masked = bytes
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count, isPunctuation(bytes[index + 1]) {
                masked[index] = UInt8(ascii: " ")
                masked[index + 1] = UInt8(ascii: " ")
                index += 2
            } else if bytes[index] == UInt8(ascii: "`"), let end = bytes[(index + 1)...].firstIndex(of: bytes[index]) {
                for place in index...end { masked[place] = UInt8(ascii: " ") }
                index = end + 1
            } else {
                index += 1
            }
        }
        return masked
    }

    /// True for what a backslash takes the meaning from; two backslashes and LaTeX's brackets are looked at as they are.
    private static func isPunctuation(_ byte: UInt8) -> Bool { "*_[]<>{}$^~'=:#`!|".utf8.contains(byte) }

    /// The marks that are made of such signs.
    func marks(of signs: MarkupSigns) -> [OtherMarkup.Mark] {
        (signs.contains(.start) ? starts : []) + pairs(of: signs) + commands(of: signs)
    }

    /// A mark at a byte.
    func mark(
        _ kind: OtherMarkup.Kind, at offset: Int, _ shown: String, better: String? = nil
    ) -> OtherMarkup.Mark {
        let short = shown.count > 40 ? "\(shown.prefix(40))…" : shown
        return OtherMarkup.Mark(kind: kind, offset: offset, shown: short, better: better)
    }

    /// The words at some bytes.
    func words(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    /// Where signs stand first behind a byte and before another.
    func first(_ signs: String, from start: Int = 0, to end: Int? = nil) -> Range<Int>? {
        ByteSearch.first(Array(signs.utf8), in: text[start..<(end ?? text.count)])
    }

    /// The bytes between two signs, of which there are some.
    func between(_ open: String, _ close: String) -> Range<Int>? {
        guard let first = first(open), let last = self.first(close, from: first.upperBound),
            first.upperBound < last.lowerBound
        else { return nil }
        return first.upperBound..<last.lowerBound
    }

    // MARK: What a line begins with

    /// Headings and blocks of other ways to write.
    private var starts: [OtherMarkup.Mark] {
        let line = words(start..<text.count)[...]
        guard let first = line.first, "=*:.h[".contains(first) else { return [] }
        let signs = line.prefix { $0 == first }
        let words = String(line.dropFirst(signs.count).drop { $0 == " " })
        switch first {
        case "=" where signs.count > 2 && raw[start...].allSatisfy({ "= ".utf8.contains($0) }):
            return [mark(.equalsLine, at: start, String(line))]
        case "=": return equalsHeading(line, signs.count)
        case "[" where TextTrimming.withoutOuterSpaces(String(line)).lowercased() == "[toc]":
            return [mark(.contents, at: start, String(line.prefix(5)))]
        case "*" where signs.count > 1 && line.dropFirst(signs.count).first == " " && !words.contains("**"):
            let hashes = String(repeating: "#", count: max(2, signs.count))
            return words.isEmpty ? [] : [mark(.starHeading, at: start, String(line), better: "\(hashes) \(words)")]
        case ":" where signs.count > 2: return [mark(.fence, at: start, String(line))]
        case "." where signs.count == 2 && words.contains("::"):
            return [mark(.restructured, at: start, String(line))]
        case "h"
        where line.dropFirst().first.map { "123456".contains($0) } == true && line.dropFirst(2).hasPrefix(". "):
            return [mark(.textileHeading, at: start, String(line), better: "## \(line.dropFirst(4))")]
        case "[" where line.dropFirst().first == "!":
            let name = line.dropFirst(2).prefix { $0.isUppercase }
            guard !name.isEmpty, line.dropFirst(2 + name.count).first == "]" else { return [] }
            return [mark(.callout, at: start, "[!\(name)]", better: "> **Lưu ý:** …")]
        default: return []
        }
    }

    private func equalsHeading(_ line: Substring, _ level: Int) -> [OtherMarkup.Mark] {
        var words = line.dropFirst(level)
        while let last = words.last, last == "=" || last == " " { words.removeLast() }
        words = words.drop { $0 == " " }
        guard level < 7, words.first?.isLetter == true || words.first?.isNumber == true, !words.contains("==") else {
            return []
        }
        let hashes = String(repeating: "#", count: max(2, level))
        return [mark(.equalsHeading, at: start, String(line), better: "\(hashes) \(words)")]
    }

    /// `[1] Source`, as a line that begins with the mark of a note.
    var typedNote: OtherMarkup.Mark? {
        guard start < text.count, text[start] == UInt8(ascii: "[") else { return nil }
        let line = words(start..<text.count)
        let digits = line.dropFirst().prefix(while: \.isNumber)
        guard (1...3).contains(digits.count), line[digits.endIndex...].hasPrefix("] ") else { return nil }
        let words = line[digits.endIndex...].dropFirst(2)
        return mark(.typedFootnote, at: start, "[\(digits)]", better: "[^\(digits)]: \(words)")
    }
}
