import CampaignModel

/// Paragraphs that begin with a day or a year and a full stop, and became a list: `30. 8 …`, `2026. Năm …`.
enum NumberedParagraph: MarkdownLint {
    /// A list that goes on behind other text seldom gets this far.
    private static let lastLikelyNumber = 12

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks {
            guard case .singleItem(let number) = block.kind else { continue }
            let line = block.lines.lowerBound
            guard text.lines.indices.contains(line) else { continue }
            let content = text.content(line)
            let digits = content.prefix { (0x30...0x39).contains($0) }
            guard let sign = content[digits.endIndex...].first else { continue }
            // `5. 9 là ngày khai giảng`: a day, or a number with a point between thousands and a space.
            let words = content[digits.endIndex...].dropFirst().drop { $0 == UInt8(ascii: " ") }
            let isDay = number > 1 && words.first.map { (0x30...0x39).contains($0) } ?? false
            guard number > lastLikelyNumber || isDay else { continue }
            let written = String(decoding: digits, as: UTF8.self)
            let mark = String(decoding: [sign], as: UTF8.self)
            collector.add(
                .numberedParagraph(written, mark, at: text.lines.place(line, content.startIndex)))
        }
    }
}

extension Diagnostic {
    /// A paragraph that became a list.
    static func numberedParagraph(_ number: String, _ sign: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "numbered-paragraph", at: place,
            summary: Bilingual(
                vi: "“\(number)\(sign)” ở đầu đoạn thành danh sách đánh số từ \(number)",
                en: "“\(number)\(sign)” at its start makes this paragraph a list from \(number)"),
            explanation: Bilingual(
                vi: "Số, dấu \(sign) và dấu cách ở đầu đoạn là cách viết danh sách.",
                en: "A number with \(sign) and a space at the start of a paragraph is how a list is written."),
            fix: Bilingual(
                vi: "Không phải danh sách thì viết \(number)\\\(sign)", en: "If it is no list, write \(number)\\\(sign)"
            ))
    }
}
