import CampaignModel

/// Lines that were meant as a table and stayed text with pipes.
enum LoosePipes: MarkdownLint {
    /// What keeps the lines from being a table.
    enum Cause: Hashable {
        /// Word made `–` of `---`.
        case dash(String)
        /// The line of hyphens has another number of cells than the head.
        case cells(Int, head: Int)
        case noLine
    }

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph {
            let rows = text.lines(of: block).filter { isRow(text.content($0)) }
            guard let first = rows.first, rows.count > 1 else { continue }
            let (cause, line) = cause(first, rows[1], text)
            collector.add(.loosePipes(cause, at: text.lines.place(line, text.content(line).startIndex)))
        }
    }

    private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: "|") && line.count { $0 == UInt8(ascii: "|") } > 1
    }

    private static func cause(_ head: Int, _ second: Int, _ text: LintedText) -> (Cause, line: Int) {
        let words = String(decoding: text.content(second), as: UTF8.self)
        guard words.allSatisfy({ "|-–—−: \t".contains($0) }) else { return (.noLine, head) }
        if let dash = words.first(where: { "–—−".contains($0) }) { return (.dash(String(dash)), second) }
        let cells = TableRow(text.content(second)).cells.count
        return (.cells(cells, head: TableRow(text.content(head)).cells.count), second)
    }
}

extension Diagnostic {
    /// Rows of a table that make no table.
    static func loosePipes(_ cause: LoosePipes.Cause, at place: SourcePlace) -> Diagnostic {
        let summary: Bilingual
        let fix: Bilingual
        switch cause {
        case .dash(let dash):
            summary = Bilingual(
                vi: "Dòng này có dấu “\(dash)” thay cho “-” nên bảng không thành bảng",
                en: "This line has “\(dash)” in place of “-”, so the table is none")
            fix = Bilingual(
                vi: "Gõ lại dòng này bằng dấu trừ: |---|---|", en: "Type the line again with hyphens: |---|---|")
        case .cells(let cells, let head):
            summary = Bilingual(
                vi: "Dòng gạch có \(cells) ô, dòng đầu có \(head) ô nên bảng không thành bảng",
                en:
                    "The line of hyphens has another number of cells (\(cells)) than the first row (\(head)), so the table is none"
            )
            let line = "|" + String(repeating: "---|", count: head)
            fix = Bilingual(vi: "Viết dòng gạch: \(line)", en: "Write the line of hyphens: \(line)")
        case .noLine:
            summary = Bilingual(
                vi: "Các dòng này trông như bảng nhưng hiện thành chữ với dấu |",
                en: "These lines look like a table but are printed as text with pipes")
            fix = Bilingual(
                vi: "Thêm dòng gạch sau dòng đầu: |---|---|", en: "Add a line behind the first row: |---|---|")
        }
        return Diagnostic(
            .warning, "loose-pipes", at: place, summary: summary,
            explanation: Bilingual(
                vi: "Dưới dòng đầu của bảng phải có một dòng dấu trừ, mỗi cột một ô.",
                en: "Below the first row a table needs a line of hyphens, a cell for each column."), fix: fix)
    }
}
