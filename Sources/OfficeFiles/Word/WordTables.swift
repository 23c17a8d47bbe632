/// Reads tables: rows of cells, with cells that were merged taken apart and filled.
struct WordTables {
    let runs: WordRuns

    func table(_ node: XMLNode, _ state: inout WordState) throws(OfficeFault) -> WordDocument.Block {
        state.tableCount += 1
        let number = state.tableCount
        var rows: [[[WordDocument.Inline]]] = []
        // Rows may stand in a control for contents.
        for row in node.below("tr", not: "tbl") {
            guard row.child("trPr")?.child("del") == nil else {
                let words = (row.below("delText") + row.below("t")).map(\.allText)
                state.add(.deletion(words.joined(separator: " ")))
                continue
            }
            rows.append(try cells(of: row, above: rows.last ?? [], number, &state))
        }
        let width = rows.map(\.count).max() ?? 0
        return .table(rows.map { $0 + Array(repeating: [], count: width - $0.count) })
    }

    private func cells(
        of row: XMLNode, above: [[WordDocument.Inline]], _ number: Int, _ state: inout WordState
    ) throws(OfficeFault) -> [[WordDocument.Inline]] {
        var cells: [[WordDocument.Inline]] = []
        for cell in row.below("tc", not: "tbl") {
            let properties = cell.child("tcPr")
            let span = min(200, max(1, properties?.child("gridSpan")?["val"].flatMap { Int($0) } ?? 1))
            let merge = properties?.child("vMerge")
            let continues = merge != nil && merge?["val"] != "restart"
            if span > 1 || merge != nil { state.add(.mergedCells(table: number)) }
            var content = try content(of: cell, number, &state)
            if continues, content.isEmpty, above.indices.contains(cells.count) { content = above[cells.count] }
            for _ in 0..<span { cells.append(content) }
        }
        return cells
    }

    private func content(
        of cell: XMLNode, _ number: Int, _ state: inout WordState
    ) throws(OfficeFault) -> [WordDocument.Inline] {
        var content: [WordDocument.Inline] = []
        if cell.child("tbl") != nil { state.add(.nestedTable(table: number)) }
        for paragraph in cell.below("p") {
            var inlines = try runs.inlines(of: paragraph, &state).trimmed
            if let properties = runs.styles.numbering(of: paragraph.child("pPr")),
                let label = state.numbering.next(properties)
            {
                inlines.insert(.text(WordTables.words(label), bold: false, italic: false), at: 0)
            }
            guard !inlines.isEmpty else { continue }
            if !content.isEmpty { content.append(.text("; ", bold: false, italic: false)) }
            content += inlines
        }
        return content.map { $0 == .lineBreak ? .text(" ", bold: false, italic: false) : $0 }
    }

    private static func words(_ label: WordNumbering.Label) -> String {
        switch label {
        case .bullet: "– "
        case .number(_, let value): "\(value) "
        case .words(let words, _): words + " "
        }
    }
}

extension XMLNode {
    /// The elements of a name below this one, without those inside elements of another name.
    func below(_ name: String, not other: String) -> [XMLNode] {
        children.flatMap { child in
            child.name == other ? [] : child.name == name ? [child] : child.below(name, not: other)
        }
    }
}
