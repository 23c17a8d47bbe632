import CampaignModel

/// Text right below a quotation, which becomes words of the person who is quoted.
enum LazyQuotation: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .quotation {
            let own = text.lines(of: block).dropFirst().first { line in
                let words = text.lines[line].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
                return words.first.map { $0 != UInt8(ascii: ">") } ?? false
            }
            guard let own else { continue }
            collector.add(.textInQuotation(at: text.lines.place(own, text.content(own).startIndex)))
        }
    }
}

extension Diagnostic {
    /// Text that a quotation takes in.
    static func textInQuotation(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "text-in-quotation", at: place,
            summary: Bilingual(
                vi: "Dòng chữ này thành lời của người được trích ở trên",
                en: "This text becomes words of the person quoted above"),
            explanation: Bilingual(
                vi: "Lời trích chỉ kết thúc ở một dòng trống.", en: "A quotation ends at an empty line only."),
            fix: Bilingual(
                vi: "Thêm một dòng trống sau lời trích; vẫn là lời trích thì thêm “> ” ở đầu dòng.",
                en: "Put an empty line behind the quotation; if it goes on, begin the line with “> ”."))
    }
}
