import CampaignModel

/// Rows that spreadsheets made for print have between entries, and that are none.
enum SheetRow: Hashable {
    /// A row that adds others up.
    case total
    /// The heads once more.
    case heads
    /// The heads in Vietnamese words.
    case headsInWords
    /// Columns numbered 1, 2, 3 below their heads.
    case columnNumbers
    /// A note below the table, or the place for a signature.
    case note(String)

    private static let totals: Set<String> = [
        "tong", "tong cong", "tong so", "cong", "total", "totals", "sum", "toan tinh", "cong toan tinh", "luy ke",
    ]

    /// Looks at a row of a table with named columns; nil for what may be an entry.
    init?(_ row: CSVRow) {
        let cells = row.cells
        let filled = cells.enumerated().filter { !$0.element.isEmpty }
        guard let first = filled.first else { return nil }
        if filled.prefix(2).contains(where: { $0.offset < 3 && SheetRow.isTotal($0.element) }) {
            self = .total
        } else if cells.count > 2, zip(cells, row.heads).prefix(2).allSatisfy({ $0 == $1 }) {
            self = .heads
        } else if filled.count > 2, filled.count(where: { HeadWords.isHead($0.element) }) > 2 {
            self = .headsInWords
        } else if filled.count > 3, SheetRow.areColumnNumbers(filled.map(\.element)) {
            self = .columnNumbers
        } else if cells.count > 4, cells[0].isEmpty || first.element.contains(" ") && first.offset == 0 {
            if cells[0].isEmpty, cells[1].isEmpty, filled.count > 1,
                filled.allSatisfy({ SheetRow.isNumber($0.element) })
            {
                self = .total
            } else if filled.count < 3, filled.allSatisfy({ $0.element.contains(" ") || $0.element.hasSuffix(":") }) {
                self = .note(first.element)
            } else {
                return nil
            }
        } else {
            return nil
        }
    }

    private static func isTotal(_ text: String) -> Bool {
        guard let initial = text.utf8.first, "TtCcSsLl".utf8.contains(initial) else { return false }
        return totals.contains(TextFold.fold(text))
    }

    private static func isNumber(_ text: String) -> Bool { text.allSatisfy { $0.isNumber || ".,".contains($0) } }

    /// 1, 2, 3 … or (1), (2), (3) …, also after letters: A, B, 1, 2.
    private static func areColumnNumbers(_ cells: [String]) -> Bool {
        // Nearly every row says at its first cell that it isn't one: the others aren't looked at.
        let bare = cells.lazy.map { $0.filter { !"()[]".contains($0) } }
        let numbers = bare.drop { $0.count == 1 && $0.first?.isLetter == true }
        return zip(numbers, 1...).allSatisfy { $0 == String($1) } && numbers.count > 2
    }

    /// What to say of it.
    func diagnostic(at place: SourcePlace) -> Diagnostic {
        switch self {
        case .total: .totalRow(at: place)
        case .heads: .headsAgain(at: place)
        case .headsInWords: .headsInWords(at: place)
        case .columnNumbers: .columnNumbers(at: place)
        case .note(let words): .noteRow(words, at: place)
        }
    }
}

extension CSVRow {
    /// All cells of the row, in the order of the file.
    var cells: [String] { texts(ofRecord: index + 1) }

    /// The heads of the file.
    var heads: [String] { texts(ofRecord: 0) }

    private func texts(ofRecord record: Int) -> [String] {
        (0..<(storage.stride - 1)).map { column in
            let entry = record * storage.stride + column
            let range = Int(storage.offsets[entry])..<(Int(storage.offsets[entry + 1]) - 1)
            return String(decoding: CSVField.value(storage.source.bytes, range), as: UTF8.self)
        }
    }
}

extension Diagnostic {
    /// The heads once more, in the middle of a table.
    static func headsAgain(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "heads-again", at: place,
            summary: Bilingual(vi: "Dòng này lại là tên các cột", en: "This row says the names of the columns again"),
            explanation: Bilingual(
                vi: "Có lẽ hai bảng được dán nối nhau; tên cột chỉ đứng ở dòng đầu.",
                en: "Two tables were pasted below one another; the names stand in the first line only."),
            fix: Bilingual(
                vi: "Xóa dòng này, và xem các dòng bên dưới có lặp lại các dòng bên trên không.",
                en: "Delete it, and see whether the rows below repeat those above."))
    }

    /// The heads in Vietnamese, below those of the file.
    static func headsInWords(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "heads-again", at: place,
            summary: Bilingual(
                vi: "Dòng này là tên các cột viết bằng tiếng Việt",
                en: "This row says the names of the columns in Vietnamese"),
            explanation: Bilingual(
                vi: "Tên cột chỉ đứng ở dòng đầu, bằng tiếng Anh; nghĩa của từng cột ở data/COLUMNS.md.",
                en: "The names stand in the first line only; data/COLUMNS.md tells what each means."),
            fix: Bilingual(vi: "Xóa dòng này.", en: "Delete the row."))
    }

    /// Numbers of columns below the heads.
    static func columnNumbers(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "column-numbers", at: place,
            summary: Bilingual(vi: "Dòng này chỉ đánh số các cột", en: "This row only numbers the columns"),
            explanation: Bilingual(
                vi: "Mỗi dòng là một mục; bảng để in mới cần dòng 1, 2, 3.",
                en: "Each row is an entry; only printed tables have a row of 1, 2, 3."),
            fix: Bilingual(vi: "Xóa dòng này.", en: "Delete the row."))
    }

    /// A note or a signature in a row of its own.
    static func noteRow(_ words: String, at place: SourcePlace) -> Diagnostic {
        let shown = words.count > 40 ? "\(words.prefix(40))…" : words
        return Diagnostic(
            .error, "note-row", at: place,
            summary: Bilingual(
                vi: "Dòng này giống như ghi chú hay chỗ ký tên: “\(shown)”",
                en: "This row looks like a note or a place for a signature: “\(shown)”"),
            explanation: Bilingual(
                vi: "Mỗi dòng là một mục, đủ các ô bắt buộc; chữ đứng riêng không thuộc mục nào.",
                en: "Each row is an entry with all its cells; words by themselves belong to none."),
            fix: Bilingual(
                vi: "Xóa dòng này; điều cần nói về một mục thì ghi vào cột ghi chú của mục ấy.",
                en: "Delete the row; what is to be said of an entry stands in that entry’s own cells."))
    }

    /// A row whose cells lie beside their columns.
    static func shiftedRow(_ word: String, found: String, meant: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "shifted-row", at: place,
            summary: Bilingual(
                vi: "Dòng này bị lệch ô: “\(word)” nằm ở cột “\(found)”, đáng ra ở cột “\(meant)”",
                en: "The cells of this row are shifted: “\(word)” stands in “\(found)” instead of “\(meant)”"),
            explanation: Bilingual(
                vi: "Có lẽ một ô đã bị xóa hay chèn, làm cả dòng dịch sang một bên.",
                en: "A cell was deleted or inserted, which moved the rest of the row."),
            fix: Bilingual(
                vi: "Chèn lại ô trống bị mất (hoặc bỏ ô thừa) phía trước “\(word)”, rồi so cả dòng với tên cột.",
                en:
                    "Put the lost empty cell back (or take the extra one away) before “\(word)”, and read the row again."
            ))
    }
}
