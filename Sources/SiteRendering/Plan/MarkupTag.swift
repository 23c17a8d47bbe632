/// A tag's name and attributes.
struct MarkupTag {
    let name: String
    private(set) var attributes: [(name: String, value: String, offset: Int)] = []

    /// Reads a tag from its `<` to behind its `>`.
    init(_ html: [UInt8], _ range: Range<Int>) {
        func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "/") }
        let ends = Set(" \n\t\r/>=".utf8)
        func word(from start: Int) -> Int {
            html[start..<range.upperBound].firstIndex { ends.contains($0) } ?? range.upperBound
        }
        func text(_ part: Range<Int>) -> String { String(decoding: html[part], as: UTF8.self) }
        var index = word(from: range.lowerBound + 1)
        name = text(range.lowerBound + 1..<index).lowercased()
        while index < range.upperBound, html[index] != UInt8(ascii: ">") {
            guard !isSpace(html[index]), html[index] != UInt8(ascii: "=") else {
                index += 1
                continue
            }
            let start = index
            index = word(from: start)
            let own = text(start..<index).lowercased()
            guard index < range.upperBound, html[index] == UInt8(ascii: "=") else {
                attributes.append((own, "", start))
                continue
            }
            index += 1
            guard index < range.upperBound else { break }
            let quote = html[index]
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                let end = html[(index + 1)..<range.upperBound].firstIndex(of: quote) ?? range.upperBound
                attributes.append((own, text(index + 1..<end), start))
                index = min(end + 1, range.upperBound)
            } else {
                let end =
                    html[index..<range.upperBound].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
                    ?? range.upperBound
                attributes.append((own, text(index..<end), start))
                index = max(end, index + 1)
            }
        }
    }

    /// An attribute's value, if the tag has the attribute.
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// Whether browsers fetch what the tag names: of links those of style sheets, icons and files to load ahead.
    var fetches: Bool {
        guard name == "link" else { return true }
        let words = (value("rel") ?? "").lowercased()
        return ["stylesheet", "icon", "preload", "modulepreload", "manifest"].contains { words.contains($0) }
    }
}
