import CampaignModel

/// Lines of bold words used as headings.
enum BoldHeading: MarkdownLint {
    private static let longest = 100

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .boldLine && block.lines.count == 1 {
            let line = block.lines.lowerBound
            guard text.lines.indices.contains(line), line != text.titleLine else { continue }
            let content = text.content(line)
            let words = String(decoding: content, as: UTF8.self).trimmingStars
            guard words.count <= longest, let last = words.last, !".:!?…,;".contains(last) else { continue }
            collector.add(.boldHeading(words, at: text.lines.place(line, content.startIndex)))
        }
    }
}

extension String {
    /// The words without spaces, stars and low lines around them.
    fileprivate var trimmingStars: String {
        let isMark = { (character: Character) in "*_ ".contains(character) }
        let start = drop(while: isMark)
        guard let end = start.lastIndex(where: { !isMark($0) }) else { return "" }
        return String(start[...end])
    }
}

extension Diagnostic {
    /// Bold words in place of a heading.
    static func boldHeading(_ words: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "bold-heading", at: place,
            summary: Bilingual(
                vi: "Dòng chữ đậm “\(words)” được dùng như đề mục", en: "The bold line “\(words)” is used as a heading"),
            explanation: Bilingual(
                vi: "Phần mềm đọc màn hình và mục lục chỉ nhận ra đề mục viết bằng dấu thăng.",
                en: "Screen readers and outlines know headings by their number signs only."),
            fix: Bilingual(vi: "Viết: ## \(words)", en: "Write: ## \(words)"))
    }
}
