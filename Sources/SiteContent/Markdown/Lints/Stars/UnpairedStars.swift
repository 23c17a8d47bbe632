import CampaignModel

/// Stars whose partner is missing: more open than close (`**Đậm:*`), or one stands alone at an end of an item of a list
/// (`- chữ *`, `- *chữ`).
enum UnpairedStars: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for piece in text.signTexts {
            if let edge = piece.edge {
                let found = text.find(edge.source.utf8, in: piece.lines)
                let line = found?.line ?? piece.lines.lowerBound
                guard text.lines.indices.contains(line) else { continue }
                let offset = found.map { $0.offset + edge.offset } ?? text.lines.starts[line]
                collector.add(.unpairedStars(edge.marks, at: text.lines.place(line, offset)))
            } else if let (marks, line, offset) = lone(piece, text) {
                collector.add(.unpairedStars(marks, at: text.lines.place(line, offset)))
            }
        }
    }

    /// The only stars of an item, which begin or end it; those right behind a word are the mark of a note.
    private static func lone(_ piece: SignText, _ text: LintedText) -> (String, line: Int, offset: Int)? {
        guard let first = piece.text.firstIndex(of: "*") else { return nil }
        let marks = piece.text[first...].prefix { $0 == "*" }
        guard marks.count < 3, !piece.text[marks.endIndex...].contains("*"),
            let item = itemStart(piece.lines.lowerBound, text)
        else { return nil }
        let line = piece.lines.lowerBound
        let behind = piece.text[marks.endIndex...].first
        if first == piece.text.startIndex, text.lines[line][item...].starts(with: marks.utf8),
            marks.count == 1 ? behind?.isLetter == true : behind == " "
        {
            return (String(marks), line, item)
        }
        guard behind == nil, piece.text[..<first].last == " " else { return nil }
        for line in piece.lines where text.lines.indices.contains(line) {
            let words = text.lines[line].trimmingSuffix { " \t\r".utf8.contains($0) }
            if words.count > marks.count, words.suffix(marks.count + 1).elementsEqual(" \(marks)".utf8) {
                return (String(marks), line, words.endIndex - marks.count)
            }
        }
        return nil
    }

    /// Where the words of an item begin in its first line; nil for a line that begins none.
    private static func itemStart(_ line: Int, _ text: LintedText) -> Int? {
        guard text.lines.indices.contains(line) else { return nil }
        let content = text.content(line)
        guard let first = content.first else { return nil }
        var rest = content
        if "-+*".utf8.contains(first) {
            rest = rest.dropFirst()
        } else {
            rest = rest.drop { (0x30...0x39).contains($0) }
            guard rest.startIndex > content.startIndex, let sign = rest.first, ".)".utf8.contains(sign) else {
                return nil
            }
            rest = rest.dropFirst()
        }
        guard let space = rest.first, " \t".utf8.contains(space) else { return nil }
        return rest.drop { " \t".utf8.contains($0) }.startIndex
    }
}

extension ArraySlice<UInt8> {
    /// Without the bytes at its end for which something holds.
    fileprivate func trimmingSuffix(while holds: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        guard let last = lastIndex(where: { !holds($0) }) else { return prefix(0) }
        return self[...last]
    }
}

extension Diagnostic {
    /// Stars without others to go with them, which are printed.
    static func unpairedStars(_ marks: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "loose-stars", at: place,
            summary: Bilingual(
                vi: "Dấu \(marks) này không có dấu đi cùng và hiện nguyên trên trang",
                en: "This \(marks) has no partner and is printed as it stands"),
            explanation: Bilingual(
                vi: "Chữ đậm có hai dấu sao ở mỗi bên, chữ nghiêng có một; hai bên phải bằng nhau.",
                en: "Bold words have two stars on each side, words in italics one; both sides must be the same."),
            fix: Bilingual(
                vi: "Viết **chữ đậm** hay *chữ nghiêng*, hoặc xóa dấu thừa; dấu sao chú thích thì viết \\*.",
                en: "Write **bold** or *italics*, or delete the star; for the mark of a note write \\*."))
    }
}
