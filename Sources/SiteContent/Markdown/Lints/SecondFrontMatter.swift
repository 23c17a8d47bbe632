import CampaignModel

/// A block of `key: value` between two lines of `---` inside a text: Markdown makes a heading of it, and none of its keys
/// has an effect, `draft` and `consents` among them.
enum SecondFrontMatter: MarkdownLint {
    private static let keys = Set(StoryKind.allCases.flatMap(StoryField.all).map(\.key))

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.secondFrontMatter {
            let first = text.lines.place(ofLine: block.lowerBound)
            let last = text.lines.place(ofLine: block.upperBound)
            collector.add(.secondFrontMatter(lines: first.line...last.line, at: first))
        }
    }

    /// The lines from `---` to `---`; a block in code is an example and isn't meant.
    ///
    /// - Parameter prose: The lines of paragraphs, tables and headings.
    static func blocks(in lines: TextLines, prose: [Int]) -> [ClosedRange<Int>] {
        let fences = lines.indices.filter { isFence(lines[$0]) }
        guard fences.count > 1 else { return [] }
        let prose = Set(prose)
        var found: [ClosedRange<Int>] = []
        for line in fences {
            if let last = found.last, last.contains(line) { continue }
            let inner = (line + 1..<lines.indices.upperBound).prefix { !isFence(lines[$0]) }
            guard let first = inner.first, let end = inner.last, end + 1 < lines.indices.upperBound,
                prose.contains(first), inner.count <= 40,
                inner.contains(where: { key(of: lines[$0]).map(keys.contains) ?? false }),
                inner.allSatisfy({ isEntry(lines[$0]) })
            else { continue }
            found.append(line...end + 1)
        }
        return found
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy(isSpace)
    }

    /// True for `key: value`, an item of a list, a comment, and a line that goes on with the one above.
    private static func isEntry(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, !line.allSatisfy(isSpace) else { return false }
        return isSpace(first) || first == UInt8(ascii: "-") || first == UInt8(ascii: "#") || key(of: line) != nil
    }

    /// The word before a colon that a space or nothing follows.
    private static func key(of line: ArraySlice<UInt8>) -> String? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return nil }
        let word = line[..<colon]
        let isWord = word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
        let isFollowed = colon + 1 == line.endIndex || isSpace(line[colon + 1])
        return isWord && isFollowed ? String(decoding: word, as: UTF8.self) : nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }
}

extension Diagnostic {
    /// A second front matter, which nothing reads.
    static func secondFrontMatter(lines: ClosedRange<Int>, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "second-front-matter", at: place,
            summary: Bilingual(
                vi: "Trong bài có phần khai báo thứ hai, không mục nào của nó có tác dụng",
                en: "The text holds a second front matter, and nothing of it has an effect"),
            explanation: Bilingual(
                vi: "Chỉ phần giữa hai dòng --- đầu tiên được đọc; các dòng này sẽ hiện trên trang như đề mục.",
                en:
                    "Only what stands between the first two lines of --- is read; these lines would be shown as a heading."
            ),
            fix: Bilingual(
                vi:
                    "Chuyển các mục đúng lên phần khai báo ở đầu tệp, rồi xóa dòng \(lines.lowerBound)–\(lines.upperBound).",
                en:
                    "Move what is right into the one at the top, then delete lines \(lines.lowerBound)–\(lines.upperBound)."
            ))
    }
}
