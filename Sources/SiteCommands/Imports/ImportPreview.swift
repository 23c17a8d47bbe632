import CampaignModel

/// A proposal in words: the rows that would be new or another, and the files.
struct ImportPreview {
    let proposal: ImportProposal
    let contentFolder: String
    let language: MessageLanguage

    var text: String {
        let files = proposal.files.filter { $0.bytes != $0.present }
        guard !files.isEmpty else {
            return Bilingual(vi: "Không có gì thay đổi.\n", en: "Nothing would change.\n")[language]
        }
        let lines = files.map { file in
            let word = file.present == nil ? Bilingual(vi: "mới", en: "new") : Bilingual(vi: "sửa", en: "changed")
            return "\(contentFolder)/\(file.path)  (\(word[language]), \(file.bytes.count) B)\n"
        }
        return table + lines.joined()
    }

    /// The changed rows in columns, under the table that they stand in.
    private var table: String {
        let heads = [
            Bilingual(vi: "Ô", en: "Cell"), Bilingual(vi: "Về", en: "About"), Bilingual(vi: "Hiện nay", en: "Now"),
            Bilingual(vi: "Sẽ là", en: "Would be"),
        ].map { $0[language] }
        let none = "–"
        var text = ""
        for name in Set(proposal.changes.map(\.table)).sorted() {
            let rows = proposal.changes.filter { $0.table == name }.map { change in
                [change.origin, change.subject, change.before.isEmpty ? none : change.before, change.after]
            }
            text += "\(name)\n" + ImportPreview.columns([heads] + rows) + "\n"
        }
        return text
    }

    private static func columns(_ rows: [[String]]) -> String {
        let widths = (0..<4).map { column in rows.map { width($0[column]) }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).map { cell, width in
                ShownText.line(cell) + String(repeating: " ", count: max(0, width - ImportPreview.width(cell)))
            }
            return "  " + cells.joined(separator: "  ").trimmingEnd + "\n"
        }.joined()
    }

    private static func width(_ text: String) -> Int {
        text.reduce(0) { $0 + CellWidth.of($1) }
    }
}

extension String {
    /// The text without spaces at its end.
    fileprivate var trimmingEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
