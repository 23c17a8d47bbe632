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
        /// Empty lines stand between the rows.
        case emptyLines
        /// The lines of the table are drawn, by `+---+` or by signs that look like lines.
        case drawn
    }

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .paragraph {
            if let drawn = text.lines(of: block).first(where: { isDrawn(text.content($0)) }) {
                collector.add(.loosePipes(.drawn, at: text.lines.place(drawn, text.content(drawn).startIndex)))
                continue
            }
            let rows = text.lines(of: block).filter { isRow(text.content($0)) }
            guard let first = rows.first, rows.count > 1 else { continue }
            let (cause, line) = cause(first, rows[1], text)
            collector.add(.loosePipes(cause, at: text.lines.place(line, text.content(line).startIndex)))
        }
        checkParted(text, collector)
    }

    /// Rows that are a paragraph each, since empty lines part them from each other or from the table above.
    private static func checkParted(_ text: LintedText, _ collector: DiagnosticCollector) {
        let blocks = text.blocks.filter { $0.kind == .table || $0.kind == .paragraph }
        var told: Int?
        for (block, next) in zip(blocks, blocks.dropFirst()) {
            guard isLoneRow(next, text), block.kind == .table || isLoneRow(block, text),
                isEmpty(block.lines.upperBound + 1, next.lines.lowerBound, text)
            else { continue }
            let line = block.kind == .table ? next.lines.lowerBound : block.lines.lowerBound
            // The rows of one table are told once, at the first of them.
            if told != line {
                collector.add(.loosePipes(.emptyLines, at: text.lines.place(line, text.content(line).startIndex)))
            }
            told = next.lines.lowerBound
        }
    }

    private static func isLoneRow(_ block: TextBlock, _ text: LintedText) -> Bool {
        let lines = text.lines(of: block)
        return block.kind == .paragraph && lines.count == 1 && isRow(text.content(lines.lowerBound))
    }

    private static func isEmpty(_ first: Int, _ end: Int, _ text: LintedText) -> Bool {
        first < end && (first..<end).allSatisfy { !text.lines.indices.contains($0) || text.content($0).isEmpty }
    }

    private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: "|") && line.count { $0 == UInt8(ascii: "|") } > 1
    }

    /// True for `+---+---+`, `+===+`, `┌──┬──┐`.
    private static func isDrawn(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        if first == UInt8(ascii: "+") {
            let words = line.filter { !" \r".utf8.contains($0) }
            return words.count > 4 && words.last == first && words[1] != first
                && words.allSatisfy { "+-=:".utf8.contains($0) } && words.count { $0 == first } < words.count / 2
        }
        guard first == 0xE2 else { return false }
        return ["┌─", "┌━", "├─", "╔═", "╭─", "┏━", "╠═"].contains { line.starts(with: $0.utf8) }
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
        Diagnostic(
            .warning, "loose-pipes", at: place, summary: cause.summary,
            explanation: Bilingual(
                vi: "Dưới dòng đầu của bảng phải có một dòng dấu trừ, mỗi cột một ô.",
                en: "Below the first row a table needs a line of hyphens, a cell for each column."), fix: cause.fix)
    }
}

extension LoosePipes.Cause {
    /// What is wrong.
    var summary: Bilingual {
        switch self {
        case .dash(let dash):
            Bilingual(
                vi: "Dòng này có dấu “\(dash)” thay cho “-” nên bảng không thành bảng",
                en: "This line has “\(dash)” in place of “-”, so the table is none")
        case .cells(let cells, let head):
            Bilingual(
                vi: "Dòng gạch có \(cells) ô, dòng đầu có \(head) ô nên bảng không thành bảng",
                en:
                    "The line of hyphens has another number of cells (\(cells)) than the first row (\(head)), so the table is none"
            )
        case .emptyLines:
            Bilingual(
                vi: "Dòng trống giữa các dòng làm bảng không thành bảng: các dấu | hiện nguyên trên trang",
                en: "Empty lines between its rows keep the table from being one: its | are printed as they stand")
        case .drawn:
            Bilingual(
                vi: "Bảng kẻ bằng các dấu không thành bảng: các dấu hiện nguyên trên trang",
                en: "A table that is drawn with signs makes no table: the signs are printed as they stand")
        case .noLine:
            Bilingual(
                vi: "Các dòng này trông như bảng nhưng hiện thành chữ với dấu |",
                en: "These lines look like a table but are printed as text with pipes")
        }
    }

    /// What to do about it.
    var fix: Bilingual {
        switch self {
        case .dash:
            Bilingual(vi: "Gõ lại dòng này bằng dấu trừ: |---|---|", en: "Type the line again with hyphens: |---|---|")
        case .cells(_, let head):
            Bilingual(
                vi: "Viết dòng gạch: \(LoosePipes.Cause.hyphens(head))",
                en: "Write the line of hyphens: \(LoosePipes.Cause.hyphens(head))")
        case .emptyLines:
            Bilingual(
                vi: "Xóa các dòng trống giữa các dòng của bảng; dưới dòng đầu là dòng gạch: |---|---|",
                en: "Delete the empty lines between the rows; below the first one stands the line of hyphens: |---|---|"
            )
        case .drawn:
            Bilingual(
                vi: "Xóa các dòng kẻ; mỗi dòng của bảng viết | ô | ô |, và dưới dòng đầu là dòng |---|---|",
                en: "Delete the drawn lines; write each row as | cell | cell |, with the line |---|---| below the first"
            )
        case .noLine:
            Bilingual(
                vi: "Thêm dòng gạch sau dòng đầu: |---|---|", en: "Add a line behind the first row: |---|---|")
        }
    }

    private static func hyphens(_ cells: Int) -> String { "|" + String(repeating: "---|", count: cells) }
}
