import CampaignModel
import OfficeFiles
import SiteContent

/// A file of another system as one sheet of cells: a workbook's, or a table of CSV.
struct SystemTable {
    let book: Spreadsheet
    let sheet: Spreadsheet.Sheet

    /// The sheet that the map names, or the first one that people see.
    static func sheet(of book: Spreadsheet, for map: SystemMap) -> Spreadsheet.Sheet? {
        guard let name = map.sheet else { return book.sheets.first { !$0.isHidden } ?? book.sheets.first }
        return book.sheets.first { TextFold.slug($0.name) == TextFold.slug(name) }
    }

    /// A table of CSV as a sheet: its cells are texts.
    static func book(csv bytes: [UInt8], file: String, into diagnostics: inout [Diagnostic]) -> Spreadsheet? {
        let collector = DiagnosticCollector()
        let source = SourceText(file: file, bytes: bytes, into: collector)
        diagnostics += collector.diagnostics
        guard source.isReadable else { return nil }
        guard let table = TableEdit(source.bytes) else {
            diagnostics.append(.tableToMend(SourcePlace(file: file)))
            return nil
        }
        let rows = [table.head] + table.records
        guard rows.count <= Spreadsheet.mostRows else {
            diagnostics.append(OfficeFault.tooManyRows.diagnostic(at: SourcePlace(file: file)))
            return nil
        }
        let cells = rows.enumerated().flatMap { row, texts in
            texts.enumerated().filter { !$0.element.isEmpty }.map { column, text in
                SheetCell(row: row + 1, column: column + 1, value: .text(text))
            }
        }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return Spreadsheet(sheets: [Spreadsheet.Sheet(name: name, cells: cells)])
    }
}

extension Diagnostic {
    /// The sheet that a map names isn't in the file.
    static func mapMissingSheet(_ name: String, known: [String], at place: SourcePlace) -> Diagnostic {
        let list = known.map { "“\($0)”" }.joined(separator: ", ")
        return Diagnostic(
            .error, "map-missing-sheet", at: place,
            summary: Bilingual(vi: "Tệp không có trang “\(name)”", en: "The file has no sheet “\(name)”"),
            explanation: Bilingual(vi: "Các trang có: \(list).", en: "Its sheets are: \(list)."),
            fix: Bilingual(
                vi: "Hãy sửa “sheet” trong bảng đối chiếu.", en: "Mend “sheet” in the mapping."))
    }

    /// Neither the map nor the command tells what figures are of.
    static func mapNeeds(_ option: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "map-needs", at: place,
            summary: Bilingual(vi: "Chưa biết \(option) của số liệu", en: "Nothing tells \(option) of the figures"),
            explanation: Bilingual(
                vi: "Bảng đối chiếu không có cột này, lệnh cũng không nói.",
                en: "The mapping has no such column, and the command doesn't say it."),
            fix: Bilingual(
                vi: "Hãy thêm \(option) vào lệnh, ví dụ: --period 2026-Q4 --on 2026-12-31.",
                en: "Add \(option) to the command, as in: --period 2026-Q4 --on 2026-12-31."))
    }
}
