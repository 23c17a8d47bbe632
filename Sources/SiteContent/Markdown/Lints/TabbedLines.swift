import CampaignModel

/// Lines whose words are set apart by tabs, as tables of Word and Excel are pasted: they run together.
enum TabbedLines: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph {
            let tabbed = text.lines(of: block).filter { line in
                guard text.lines[line].contains(UInt8(ascii: "\t")) else { return false }
                let content = text.content(line)
                // A list of Word has a tab behind its sign or number, and is told as a list.
                let isItem = TypedListSigns.sign(content) != nil || ListLabel(content) != nil
                return cells(content).count > (isItem ? 2 : 1)
            }
            guard tabbed.count > 1, let first = tabbed.first else { continue }
            let content = text.content(first)
            collector.add(.tabbedLines(cells(content), at: text.lines.place(first, content.startIndex)))
        }
    }

    private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
        line.split(separator: UInt8(ascii: "\t")).map {
            TextTrimming.withoutOuterSpaces(String(decoding: $0, as: UTF8.self))
        }.filter { !$0.isEmpty }
    }
}

extension Diagnostic {
    /// A table that was pasted with tabs.
    static func tabbedLines(_ cells: [String], at place: SourcePlace) -> Diagnostic {
        let row = "| \(cells.joined(separator: " | ")) |"
        let line = "|" + String(repeating: "---|", count: cells.count)
        return Diagnostic(
            .warning, "tabbed-lines", at: place,
            summary: Bilingual(
                vi: "Bảng dán từ Word hay Excel: các ô ngăn bằng dấu Tab sẽ dính vào nhau",
                en: "A table pasted from Word or Excel: cells set apart by tabs run together"),
            explanation: Bilingual(
                vi: "Bảng trong Markdown ngăn các ô bằng dấu | và có một dòng gạch dưới hàng đầu.",
                en: "A table in Markdown has | between its cells and a line of hyphens below its first row."),
            fix: Bilingual(
                vi: "Viết dòng đầu là: \(row) – dòng thứ hai là: \(line) – và các dòng sau như dòng đầu.",
                en: "Write the first line as: \(row) – the second as: \(line) – and the others like the first."))
    }
}
