import CampaignModel

/// Rows of tables that are longer than the head, whose last cells are lost, and text that became a row.
enum TableRows: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for block in text.blocks where block.kind == .table {
            let lines = text.lines(of: block)
            guard let first = lines.first, lines.count > 1 else { continue }
            let columns = TableRow(text.content(first + 1)).cells.count
            // In a list the sign of its item may stand before the head.
            let head = Array(TableRow(text.content(first)).cells.suffix(columns))
            checkHead(head, first, lines, text, collector)
            for line in lines.dropFirst(2) {
                if isBroken(line, of: lines, text) {
                    collector.add(.brokenRow(at: text.lines.place(line, text.content(line).startIndex)))
                } else {
                    check(line, columns, text, collector)
                }
            }
        }
    }

    /// Columns without a heading over words: so merged cells of Word come out of converters.
    private static func checkHead(
        _ head: [ArraySlice<UInt8>], _ first: Int, _ lines: Range<Int>, _ text: LintedText,
        _ collector: DiagnosticCollector
    ) {
        // A head without any word is told as such.
        guard head.contains(where: { !TableRow.words($0).isEmpty }) else { return }
        for (column, cell) in head.enumerated() where TableRow.words(cell).isEmpty {
            let below = lines.dropFirst(2).lazy.map { TableRow(text.content($0)).cells.dropFirst(column).first }
            let words = below.compactMap { $0.map(TableRow.words) }.first { !$0.isEmpty }
            guard let words else { continue }
            collector.add(.columnWithoutHeading(column + 1, words, at: text.lines.place(first, cell.startIndex)))
            return
        }
    }

    /// True for the second part of a row that a line break inside a cell parted: the first part has no `|` at its end, this
    /// one none at its start, where the head has both.
    private static func isBroken(_ line: Int, of lines: Range<Int>, _ text: LintedText) -> Bool {
        let pipe = UInt8(ascii: "|")
        guard line > lines.lowerBound + 2, let head = lines.first.map({ ends(text.content($0)) }),
            head.first == pipe, head.last == pipe
        else { return false }
        let (above, own) = (ends(text.content(line - 1)), ends(text.content(line)))
        return above.first == pipe && above.last != pipe && own.first != pipe && own.last == pipe
    }

    private static func ends(_ line: ArraySlice<UInt8>) -> (first: UInt8?, last: UInt8?) {
        (line.first, line.last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") })
    }

    private static func check(_ line: Int, _ columns: Int, _ text: LintedText, _ collector: DiagnosticCollector) {
        let content = text.content(line)
        let row = TableRow(content)
        if row.hasNoPipe {
            guard !content.isEmpty else { return }
            collector.add(.textInTable(at: text.lines.place(line, content.startIndex)))
            return
        }
        let lost = row.cells.dropFirst(columns).filter { !TableRow.words($0).isEmpty }
        guard let first = lost.first else { return }
        let words = lost.map(TableRow.words).joined(separator: " | ")
        let start = first.firstIndex { $0 != UInt8(ascii: " ") } ?? first.startIndex
        collector.add(
            .longRow(words, cells: row.cells.count, columns: columns, at: text.lines.place(line, start)))
    }
}

extension Diagnostic {
    /// A column of words without a heading.
    static func columnWithoutHeading(_ column: Int, _ words: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "column-without-heading", at: place,
            summary: Bilingual(
                vi: "Cột \(column) của bảng không có tên, nhưng có chữ: “\(words)”",
                en: "Column \(column) of the table has no heading, but words: “\(words)”"),
            explanation: Bilingual(
                vi:
                    "Ô gộp của Word mất đi khi chuyển sang Markdown: chữ chỉ còn ở cột đầu. Người dùng máy đọc màn hình "
                    + "không biết cột này là gì.",
                en:
                    "Merged cells of Word are lost in Markdown: their words stay over the first column only. Who listens "
                    + "to the page can't know what this one is."),
            fix: Bilingual(
                vi: "Hãy ghi tên cho cột ở dòng đầu của bảng.", en: "Name the column in the table's first row."))
    }

    /// A row with more cells than the table has columns.
    static func longRow(_ lost: String, cells: Int, columns: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "long-table-row", at: place,
            summary: Bilingual(
                vi: "Dòng này có \(cells) ô, bảng có \(columns) cột: “\(lost)” bị bỏ",
                en: "The row has \(cells) cells, the table \(columns) columns: “\(lost)” is dropped"),
            explanation: Bilingual(
                vi: "Số cột là số ô của dòng đầu; ô thừa không hiện trên trang. Dấu | trong ô cũng tách ô.",
                en: "The first row sets the columns; cells beyond them aren't shown. A | inside a cell splits it too."),
            fix: Bilingual(
                vi: "Thêm cột vào hai dòng đầu, hoặc bỏ ô thừa; dấu | trong ô thì viết \\|.",
                en: "Add a column to the first two rows, or take the cell away; for a | inside a cell write \\|."))
    }

    /// The rest of a row behind a line break.
    static func brokenRow(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "broken-table-row", at: place,
            summary: Bilingual(
                vi: "Phần này của một ô thành một dòng mới của bảng",
                en: "This part of a cell becomes a row of the table"),
            explanation: Bilingual(
                vi: "Mỗi dòng của bảng phải nằm trọn trên một dòng của tệp.",
                en: "Each row of a table must stand on one line of the file."),
            fix: Bilingual(vi: "Nối dòng này vào cuối dòng trên.", en: "Join this line to the one above."))
    }

    /// Text right below a table, which becomes a row of it.
    static func textInTable(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "text-in-table", at: place,
            summary: Bilingual(
                vi: "Dòng chữ này thành một dòng của bảng ở trên", en: "This text becomes a row of the table above it"),
            explanation: Bilingual(
                vi: "Bảng chỉ kết thúc ở một dòng trống.", en: "A table ends at an empty line only."),
            fix: Bilingual(vi: "Thêm một dòng trống sau bảng.", en: "Put an empty line behind the table."))
    }
}
