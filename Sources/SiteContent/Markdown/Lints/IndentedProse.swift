import CampaignModel

/// Paragraphs that became code because spaces stand before their first word, as offices indent.
enum IndentedProse: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .indentedCode {
            let lines = text.lines(of: block)
            guard let line = lines.first(where: { isProse(text.content($0)) }) else { continue }
            collector.add(.indentedProse(at: text.lines.place(line, text.content(line).startIndex)))
        }
    }

    /// True for a line of two words and more, or of a list.
    private static func isProse(_ line: ArraySlice<UInt8>) -> Bool {
        if isItem(line) { return true }
        let words = String(decoding: line, as: UTF8.self).split(separator: " ")
        return words.count { word in word.contains(where: \.isLetter) && !word.contains { "{}=;<>".contains($0) } } > 1
    }

    /// `1. Một`, `- Một`.
    private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
        let digits = line.prefix { (0x30...0x39).contains($0) }
        let rest = digits.isEmpty ? line : line[digits.endIndex...]
        guard let sign = rest.first, (digits.isEmpty ? "-+*" : ".)").utf8.contains(sign) else { return false }
        let words = rest.dropFirst()
        return words.first == UInt8(ascii: " ")
            && words.drop { $0 == UInt8(ascii: " ") }.first.map(GluedListSigns.isLetter) ?? false
    }
}

extension Diagnostic {
    /// Prose that is shown as code.
    static func indentedProse(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "indented-prose", at: place,
            summary: Bilingual(
                vi: "Đoạn thụt đầu dòng này hiện thành mã lệnh", en: "This indented paragraph is shown as program code"),
            explanation: Bilingual(
                vi:
                    "Bốn dấu cách hay một dấu Tab ở đầu đoạn là cách viết mã lệnh: chữ không xuống dòng, không có liên kết.",
                en: "Four spaces or a tab at its start mean code: its lines don't wrap and have no links."),
            fix: Bilingual(
                vi: "Xóa dấu cách trước chữ đầu; mã lệnh thật thì đặt giữa hai dòng ```.",
                en: "Take away the spaces before the first word; put real code between two lines of ```."))
    }
}
