import CampaignModel

/// A line that begins with `\# `, as other programs export Markdown that was typed into them.
enum EscapedHeading: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph {
            for line in text.lines(of: block) {
                let content = text.content(line)
                let words = content.drop { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "#") }
                guard content.starts(with: "\\#".utf8), words.first == UInt8(ascii: " ") else { continue }
                collector.add(.escapedHeading(at: text.lines.place(line, content.startIndex)))
                return
            }
        }
    }
}

extension Diagnostic {
    /// A heading whose number sign is escaped.
    static func escapedHeading(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "escaped-heading", at: place,
            summary: Bilingual(
                vi: "Dấu \\ trước # làm đề mục hiện thành chữ thường",
                en: "The \\ before # prints the heading as plain text"),
            explanation: Bilingual(
                vi: "Google Docs và vài chương trình thêm dấu \\ khi xuất Markdown, cả trước - và *.",
                en: "Google Docs and other programs add \\ when they export Markdown, before - and * too."),
            fix: Bilingual(
                vi: "Xóa các dấu \\ ấy trong bài.", en: "Delete these \\ in the text."))
    }
}
