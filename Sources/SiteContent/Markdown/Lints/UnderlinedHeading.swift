import CampaignModel

/// A line of hyphens right below words: meant as a dividing line, it makes a heading of the words above.
enum UnderlinedHeading: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for heading in text.underlinedHeadings where heading.line != text.titleLine {
            if text.secondFrontMatter.contains(where: { $0.contains(heading.line) }) { continue }
            collector.add(.underlinedHeading(heading.words, at: text.lines.place(ofLine: heading.line)))
        }
    }
}

extension Diagnostic {
    /// Words that a line of hyphens below them makes a heading.
    static func underlinedHeading(_ words: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "underlined-heading", at: place,
            summary: Bilingual(
                vi: "Dòng gạch ngang ngay bên dưới biến những chữ này thành đề mục",
                en: "The line of hyphens right below makes a heading of these words"),
            explanation: Bilingual(
                vi:
                    "Gạch ngang sát dưới một đoạn là cách viết đề mục cũ; muốn kẻ đường ngăn thì phải có dòng trống ở giữa.",
                en:
                    "Hyphens right below a paragraph are an old way to write headings; a dividing line needs an empty line above."
            ),
            fix: Bilingual(
                vi: "Để một dòng trống phía trên dòng gạch; nếu đúng là đề mục thì viết: ## \(words)",
                en: "Leave an empty line above the hyphens; if a heading is meant, write: ## \(words)"))
    }
}
