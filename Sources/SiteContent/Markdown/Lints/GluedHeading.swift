import CampaignModel

/// Headings whose signs touch the words and that stayed text: `##Nhóm`.
enum GluedHeading: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph {
            for line in text.lines(of: block) {
                let content = text.content(line)
                let signs = content.prefix { $0 == UInt8(ascii: "#") }.count
                let words = content.dropFirst(signs)
                guard (2...6).contains(signs), let first = words.first, first != UInt8(ascii: " ") else { continue }
                let heading = String(repeating: "#", count: signs) + " " + String(decoding: words, as: UTF8.self)
                collector.add(.gluedHeading(heading, at: text.lines.place(line, content.startIndex)))
            }
        }
    }
}

extension Diagnostic {
    /// A heading without its space.
    static func gluedHeading(_ heading: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "glued-heading", at: place,
            summary: Bilingual(
                vi: "Dòng này không thành đề mục vì thiếu dấu cách sau dấu thăng",
                en: "This line makes no heading: a space is missing behind the number signs"),
            explanation: Bilingual(
                vi: "Dấu thăng dính vào chữ thì hiện nguyên trên trang.",
                en: "Number signs that touch the words are printed as they stand."),
            fix: Bilingual(vi: "Viết: \(heading)", en: "Write: \(heading)"))
    }
}
