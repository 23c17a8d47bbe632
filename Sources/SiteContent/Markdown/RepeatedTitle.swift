import CampaignModel

/// The title again at the start of a text, as in documents of Word: the page shows it already.
enum RepeatedTitle: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        guard let line = text.titleLine, let title = text.title else { return }
        let isUnderlined = text.titleLevel != nil && !text.lines[line].contains(UInt8(ascii: "#"))
        collector.add(
            .repeatedTitle(
                title, level: text.titleLevel, lines: isUnderlined ? 2 : 1, at: text.lines.place(ofLine: line)))
    }

    /// The first line with words, when it says the title alone, whatever its signs and capitals.
    static func line(saying title: String, in lines: TextLines) -> Int? {
        // A line much longer than the title says more than the title.
        guard let first = lines.indices.first(where: { lines[$0].contains { $0 > 0x20 } }),
            lines[first].count < 2 * title.utf8.count + 20
        else { return nil }
        // A title that is code or part of a longer paragraph isn't the title again.
        let next = first + 1
        let isAlone =
            next >= lines.indices.upperBound || lines[next].allSatisfy { $0 <= 0x20 }
            || lines[next].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }
            || lines[first].first == UInt8(ascii: "#")
        guard isAlone, lines[first].prefix(4).contains(where: { $0 > 0x20 }) else { return nil }
        let wanted = folded(title)
        return !wanted.isEmpty && folded(String(decoding: lines[first], as: UTF8.self)) == wanted ? first : nil
    }

    private static func folded(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

extension Diagnostic {
    /// A text that begins with its title. As a heading of level 1 it is an error: a page has one.
    static func repeatedTitle(_ title: String, level: Int?, lines: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            level == 1 ? .error : .warning, "repeated-title", at: place,
            summary: Bilingual(
                vi: "Bài mở đầu bằng chính tiêu đề “\(title)”", en: "The text begins with its own title, “\(title)”"),
            explanation: Bilingual(
                vi: "Trang đã hiện tiêu đề lấy từ mục “title”; người đọc sẽ thấy và nghe nó hai lần.",
                en: "The page shows the title from “title” already; readers would see and hear it twice."),
            fix: lines == 1
                ? Bilingual(vi: "Xóa dòng này khỏi bài.", en: "Delete this line from the text.")
                : Bilingual(
                    vi: "Xóa dòng này và dòng gạch bên dưới khỏi bài.",
                    en: "Delete this line and the one of signs below it from the text."))
    }
}
