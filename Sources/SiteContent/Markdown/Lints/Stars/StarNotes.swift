import CampaignModel

/// Notes marked `(*)`, of which two in a paragraph put the words between them in italics and lose their stars.
enum StarNotes: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .emphasisedBracket {
            let lines = block.lines.lowerBound...max(block.lines.lowerBound, block.lines.upperBound)
            guard let found = text.find("(*)".utf8, in: lines) else { continue }
            collector.add(.starNote(at: text.lines.place(found.line, found.offset)))
        }
    }
}

extension Diagnostic {
    /// Words between two `(*)`.
    static func starNote(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "star-note", at: place,
            summary: Bilingual(
                vi: "Hai dấu (*) mất dấu sao, chữ ở giữa thành chữ nghiêng",
                en: "The stars of the two (*) are lost, and the words between them are in italics"),
            explanation: Bilingual(
                vi: "Hai dấu sao trong một đoạn đánh dấu chữ nghiêng.",
                en: "Two stars in a paragraph mark words in italics."),
            fix: Bilingual(
                vi: "Viết (\\*), hoặc dùng chú thích: [^1]", en: "Write (\\*), or use a footnote: [^1]"))
    }
}
