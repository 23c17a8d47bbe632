import CampaignModel

/// A proposal in words: the files that would change and a table of values, old and new.
struct ImportPreview {
    let proposal: ImportProposal
    let contentFolder: String
    let language: MessageLanguage

    /// The most changes that are listed one by one.
    static let most = 60

    var text: String {
        var lines = proposal.files.filter { $0.bytes != $0.present }.map { file in
            let word = file.present == nil ? Bilingual(vi: "mới", en: "new") : Bilingual(vi: "sửa", en: "changed")
            return "\(contentFolder)/\(file.path)  (\(word[language]), \(file.bytes.count) B)"
        }
        if lines.isEmpty {
            return Bilingual(vi: "Không có gì thay đổi.\n", en: "Nothing would change.\n")[language]
        }
        lines += table
        return lines.joined(separator: "\n") + "\n"
    }

    private var table: [String] {
        guard !proposal.changes.isEmpty else { return [] }
        let rows = proposal.changes.prefix(ImportPreview.most).map { change in
            [
                change.subject, change.field, change.old.isEmpty ? "–" : change.old, "→",
                change.new.isEmpty ? "–" : change.new,
            ]
        }
        let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
        var lines = rows.map { row in
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return ("  " + cells.joined(separator: "  ")).trimmedEnd
        }
        let rest = proposal.changes.count - rows.count
        if rest > 0 { lines.append(Bilingual(vi: "  … và \(rest) thay đổi nữa", en: "  … and \(rest) more")[language]) }
        return lines
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
