import CampaignModel

/// What keeps the first line of a table from being its heads: told alone, since all else follows from it.
struct HeadMistake {
    let diagnostic: Diagnostic

    private static let signs = Set(",;\t|".utf8)

    /// Looks at the first lines of a table with known columns; nil when its first line is what it should be.
    init?(_ source: SourceText, _ scanner: CSVScanner, _ known: [String], isWhole: Bool) {
        guard isWhole, known.count > 1, !source.bytes.isEmpty else { return nil }
        let place = source.whole.place
        let lines = source.bytes.prefix(20_000).split(
            separator: UInt8(ascii: "\n"), maxSplits: 14, omittingEmptySubsequences: false)
        let first = String(decoding: lines[0], as: UTF8.self)
        if first.lowercased().drop(while: { $0 == "\"" }).hasPrefix("sep=") {
            diagnostic = .separatorLine(first, at: place)
            return
        }
        let enough = 2
        if scanner.fieldCount == 1, HeadMistake.heads(lines[0], known) >= enough {
            diagnostic = .cellsInOne(isQuoted: lines[0].first == UInt8(ascii: "\""), at: place)
            return
        }
        guard HeadMistake.heads(lines[0], known) == 0,
            let below = lines.dropFirst().firstIndex(where: { HeadMistake.heads($0, known) >= enough })
        else { return nil }
        diagnostic = .headsBelow(below + 1, at: place)
    }

    /// How many known heads a line has, whatever sign parts its cells.
    private static func heads(_ line: ArraySlice<UInt8>, _ known: [String]) -> Int {
        let cells = line.split(whereSeparator: signs.contains).map { cell in
            String(decoding: cell, as: UTF8.self).filter { $0 != "\"" && $0 != " " }
        }
        return cells.count(where: known.contains)
    }
}

extension Diagnostic {
    /// The line that tells Excel which sign parts the cells.
    static func separatorLine(_ line: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "separator-line", at: place,
            summary: Bilingual(
                vi: "Dòng đầu “\(line)” chỉ dành cho Excel", en: "The first line “\(line)” is meant for Excel only"),
            explanation: Bilingual(
                vi: "Dòng đầu của tệp CSV phải ghi tên các cột.", en: "The first line of a CSV file names its columns."),
            fix: Bilingual(vi: "Hãy xóa dòng 1.", en: "Delete line 1."))
    }

    /// A table whose rows lie in one cell each.
    static func cellsInOne(isQuoted: Bool, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "cells-in-one", at: place,
            summary: Bilingual(
                vi: "Mỗi dòng của bảng nằm trọn trong một ô", en: "Each row of the table lies in one cell"),
            explanation: isQuoted
                ? Bilingual(
                    vi: "Cả dòng nằm trong một cặp dấu ngoặc kép: bảng đã được dán vào cột A rồi lưu lại.",
                    en: "Whole rows stand in quotation marks: the table was pasted into column A and saved.")
                : Bilingual(
                    vi: "Các ô được ngăn bằng dấu |, không phải dấu phẩy.",
                    en: "The cells are parted by |, not by commas."),
            fix: Bilingual(
                vi: "Trong Excel: Data, Text to Columns để tách ô, rồi lưu dạng “CSV UTF-8 (Comma delimited)”.",
                en: "In Excel: Data, Text to Columns, then save it as “CSV UTF-8 (Comma delimited)”."))
    }
}
