import CXlsxWriter
import CampaignModel
import SiteRendering

/// A sheet of the spreadsheet: a row of names that stays in sight, then the rows of a table.
struct WorkbookSheet {
    let page: UnsafeMutablePointer<lxw_worksheet>
    let formats: WorkbookFile.Formats
    /// Whether its texts are broken into lines: on the sheet that is read first.
    let wraps: Bool

    /// Writes a table; rows must come in order, and each is on the disk before the next.
    func write(_ table: DataTable) {
        for (column, field) in table.fields.enumerated() {
            worksheet_set_column(page, lxw_col_t(column), lxw_col_t(column), width(of: field), nil)
            worksheet_write_string(page, 0, lxw_col_t(column), field.name, formats.head)
            explain(field, lxw_col_t(column))
        }
        worksheet_freeze_panes(page, 1, 0)
        WorkbookTemporary.setForPaper(page)
        WorkbookTemporary.allowCodes(page, rows: table.count)
        if table.count > 0 {
            worksheet_autofilter(page, 0, 0, lxw_row_t(table.count), lxw_col_t(table.fields.count - 1))
        }
        table.forEachRow { position, cells in
            if wraps {
                let texts = zip(cells, table.fields).compactMap { cell, field -> (text: String, width: Double)? in
                    if case .text(let text) = cell { (text, width(of: field)) } else { nil }
                }
                WorkbookTemporary.makeRoom(page, row: position + 1, for: texts)
            }
            for (column, cell) in cells.enumerated() {
                let isMoney = table.fields[column].name.hasSuffix("_vnd")
                write(cell, row: lxw_row_t(position + 1), column: lxw_col_t(column), isMoney: isMoney)
            }
        }
    }

    /// Says what a column means, in both languages, when its head is chosen: the heads are names for programs.
    private func explain(_ field: DataField, _ column: lxw_col_t) {
        let words = "\(field.title.vietnamese)\n\(field.title.english)"
        var message = String(words.prefix(250))
        // Both bounds are of the format: 255 signs, 32 in the title.
        while message.utf8.count > 254 { message.removeLast() }
        message.withCString { text in
            String(field.name.prefix(30)).withCString { title in
                var rule = lxw_data_validation()
                rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
                rule.input_title = UnsafeMutablePointer(mutating: title)
                rule.input_message = UnsafeMutablePointer(mutating: text)
                worksheet_data_validation_cell(page, 0, column, &rule)
            }
        }
    }

    /// Writes a cell by its type: a text is never taken for a formula.
    private func write(_ cell: DataCell, row: lxw_row_t, column: lxw_col_t, isMoney: Bool) {
        switch cell {
        case .empty: break
        case .text(let text): write(text, row, column)
        case .list(let texts): write(texts.joined(separator: ";"), row, column)
        case .integer(let number):
            worksheet_write_number(page, row, column, Double(number), isMoney ? formats.money : nil)
        case .decimal(let number): worksheet_write_number(page, row, column, number, nil)
        case .flag(let flag): worksheet_write_boolean(page, row, column, flag ? 1 : 0, nil)
        case .date(let date):
            var day = lxw_datetime()
            day.year = Int32(date.year)
            day.month = Int32(date.month)
            day.day = Int32(date.day)
            worksheet_write_datetime(page, row, column, &day, formats.day)
        }
    }

    private func write(_ text: String, _ row: lxw_row_t, _ column: lxw_col_t) {
        WorkbookTemporary.write(text, to: page, row, column, wraps ? formats.words : nil)
    }

    private func width(of field: DataField) -> Double {
        wraps && field.name.count == 2 ? 70 : WorkbookSheet.usualWidth(of: field)
    }

    private static func usualWidth(of field: DataField) -> Double {
        switch field.kind {
        case .text: field.name.contains("_vi") || field.name.contains("_en") || field.name.count == 2 ? 48 : 18
        case .list: 24
        case .integer, .decimal, .date, .flag: 12
        }
    }
}
