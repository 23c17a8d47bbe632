import CampaignModel

/// Headings whose signs touch the words and that stayed text: `##Nhóm`, `#Kết quả đạt được`.
enum GluedHeading: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph {
            for line in text.lines(of: block) {
                let content = text.content(line)
                let signs = content.prefix { $0 == UInt8(ascii: "#") }.count
                let words = content.dropFirst(signs)
                guard (1...6).contains(signs), let first = words.first, first != UInt8(ascii: " ") else { continue }
                let title = String(decoding: words, as: UTF8.self)
                if signs == 1, text.lines(of: block).count > 1 || !isTitle(title) { continue }
                // The page's title is the only heading of the first level.
                let heading = String(repeating: "#", count: max(2, signs)) + " " + title
                collector.add(.gluedHeading(heading, at: text.lines.place(line, content.startIndex)))
            }
        }
    }

    /// False for the marks of social networks, `#ChuyenDoiSo`, and for what goes on behind them: a title begins with a
    /// syllable in a capital, and is no sentence.
    private static func isTitle(_ words: String) -> Bool {
        let parts = words.split(separator: " ")
        guard parts.count > 1, let first = parts.first, first.first?.isUppercase == true, first.count < 8,
            first.dropFirst().allSatisfy(\.isLowercase), let last = words.last
        else { return false }
        return !words.contains("#") && !".!?…:".contains(last)
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
