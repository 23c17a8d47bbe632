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
            diagnostics.append(.unevenTable(TableEdit.firstOddLine(of: source.bytes), file: file))
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

    /// A table of another system whose rows can't be told apart.
    ///
    /// - Parameter odd: The first line with another number of cells than the headings; nil for a file that is empty or has a
    ///   quotation mark that never closes.
    static func unevenTable(_ odd: TableEdit.OddLine?, file: String) -> Diagnostic {
        Diagnostic(
            .error, "map-uneven-table", at: SourcePlace(file: file, line: odd?.line ?? 1),
            summary: odd.map { odd in
                Bilingual(
                    vi: "Dòng này có \(odd.cells) ô, dòng tiêu đề có \(odd.wanted)",
                    en: "This line has \(odd.cells) cells, the headings have \(odd.wanted)")
            }
                ?? Bilingual(
                    vi: "Tệp trống, hoặc có dấu ngoặc kép không đóng",
                    en: "The file is empty, or a quotation mark in it never closes"),
            explanation: Bilingual(
                vi: "Khi các dòng không đều nhau thì không biết ô nào thuộc cột nào.",
                en: "Where lines are uneven nobody knows which cell belongs to which column."),
            fix: Bilingual(
                vi: "Hãy xuất lại từ hệ thống kia, hoặc sửa dòng ấy; ô có dấu phẩy phải nằm trong ngoặc kép.",
                en: "Export it again from the other system, or mend the line; cells with commas stand in "
                    + "quotation marks."))
    }

    /// A file of another system that has headings and nothing below them.
    static func mapOnlyHeads(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "map-only-heads", at: place,
            summary: Bilingual(
                vi: "Tệp chỉ có dòng tiêu đề, không có dòng số liệu nào",
                en: "The file has headings and no line of figures below them"),
            explanation: Bilingual(
                vi: "Không có số liệu không có nghĩa là bằng 0; thường là do bộ lọc hay kỳ được chọn khi xuất.",
                en: "No figures doesn’t mean 0; a filter or the period chosen for the export is the usual cause."),
            fix: Bilingual(
                vi: "Hãy xuất lại từ hệ thống kia với đúng kỳ và mọi đơn vị.",
                en: "Export it again from the other system, with the right period and all units."))
    }

    /// The day that the command names can't be one of the period's export.
    static func mapDayOutside(
        _ day: CalendarDate, of period: String, from first: CalendarDate, to last: CalendarDate, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "map-day-outside", at: place,
            summary: Bilingual(
                vi: "Ngày \(day) không thể là ngày xuất số liệu của kỳ \(period)",
                en: "\(day) can’t be the day of an export of \(period)"),
            explanation: Bilingual(
                vi: "Ngày phải từ \(first) đến \(last).",
                en: "It must be from \(first) to \(last)."),
            fix: Bilingual(vi: "Hãy sửa --on hoặc kỳ trong tệp.", en: "Correct --on, or the period in the file."))
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
