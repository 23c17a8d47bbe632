import CXlsxWriter
import CampaignModel
import Glibc

/// One sheet that is being written; everything that the library says no to is thrown.
///
/// Rows and columns count from 1, as people read them.
struct FormSheet {
    let page: UnsafeMutablePointer<lxw_worksheet>

    func write(
        _ text: String, row: Int, column: Int, _ format: UnsafeMutablePointer<lxw_format>?
    ) throws(WorkbookRefusal) {
        if text.isEmpty {
            try WorkbookRefusal.require(worksheet_write_blank(page, lxw_row_t(row - 1), lxw_col_t(column - 1), format))
        } else {
            try WorkbookRefusal.require(
                worksheet_write_string(page, lxw_row_t(row - 1), lxw_col_t(column - 1), text, format))
        }
    }

    func write(
        _ number: Double?, row: Int, column: Int, _ format: UnsafeMutablePointer<lxw_format>?
    ) throws(WorkbookRefusal) {
        guard let number else { return try write("", row: row, column: column, format) }
        try WorkbookRefusal.require(
            worksheet_write_number(page, lxw_row_t(row - 1), lxw_col_t(column - 1), number, format))
    }

    func write(
        _ day: CalendarDate?, row: Int, column: Int, _ format: UnsafeMutablePointer<lxw_format>?
    ) throws(WorkbookRefusal) {
        guard let day else { return try write("", row: row, column: column, format) }
        var time = FormSheet.time(day)
        try WorkbookRefusal.require(
            worksheet_write_datetime(page, lxw_row_t(row - 1), lxw_col_t(column - 1), &time, format))
    }

    /// Writes a formula with an empty result: spreadsheets work it out when they open the file, which they don't do for
    /// a result of 0.
    func writeFormula(
        _ formula: String, row: Int, column: Int, _ format: UnsafeMutablePointer<lxw_format>?
    ) throws(WorkbookRefusal) {
        try WorkbookRefusal.require(
            worksheet_write_formula_str(page, lxw_row_t(row - 1), lxw_col_t(column - 1), formula, format, ""))
    }

    func setWidth(_ width: Double, column: Int) throws(WorkbookRefusal) {
        let index = lxw_col_t(column - 1)
        try WorkbookRefusal.require(worksheet_set_column(page, index, index, width, nil))
    }

    /// What a cell may hold.
    enum Rule {
        /// One of the cells of a range on another sheet; what isn't in it is asked about, or refused.
        case list(range: String, isOpen: Bool)
        /// A whole number from 0.
        case wholeNumber
        /// A number.
        case number
        /// A day between two.
        case day(CalendarDate, CalendarDate)
    }

    /// Lets a cell hold only what the rule says; the title and the message are shown to who types something else.
    ///
    /// Lists always are ranges: libxlsxwriter 1.1.4 counts letters where inline lists need bytes.
    func validate(
        _ rule: Rule, rows: ClosedRange<Int>, column: Int, title: String, message: String
    ) throws(WorkbookRefusal) {
        var rules = lxw_data_validation()
        rules.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
        let code = withCopies([title, message, rule.range]) { copies in
            rules.error_title = copies[0]
            rules.error_message = copies[1]
            switch rule {
            case .list(_, let isOpen):
                rules.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
                rules.value_formula = copies[2]
                if isOpen { rules.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue) }
            case .wholeNumber:
                rules.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
                rules.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
                rules.value_number = 0
            case .number:
                rules.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
                rules.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
                (rules.minimum_number, rules.maximum_number) = (-1e15, 1e15)
            case .day(let first, let last):
                rules.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
                rules.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
                (rules.minimum_datetime, rules.maximum_datetime) = (FormSheet.time(first), FormSheet.time(last))
            }
            return worksheet_data_validation_range(
                page, lxw_row_t(rows.lowerBound - 1), lxw_col_t(column - 1), lxw_row_t(rows.upperBound - 1),
                lxw_col_t(column - 1), &rules)
        }
        try WorkbookRefusal.require(code)
    }

    /// Protects all cells but the open ones; without a password, since it keeps mistakes out, not people.
    func protect() {
        var options = lxw_protection()
        options.format_columns = 1
        options.format_rows = 1
        worksheet_protect(page, nil, &options)
    }

    /// Makes room for two lines of words.
    func setTall(row: Int) throws(WorkbookRefusal) {
        try WorkbookRefusal.require(worksheet_set_row(page, lxw_row_t(row - 1), 30, nil))
    }

    /// Keeps the headings in sight, on paper too: sheets of A4 across, as wide as the page.
    func freezeHead() {
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 9)
        worksheet_fit_to_pages(page, 1, 0)
        worksheet_repeat_rows(page, 0, lxw_row_t(FormLayout.headRow - 1))
        worksheet_freeze_panes(page, lxw_row_t(FormLayout.headRow), 2)
    }

    private static func time(_ day: CalendarDate) -> lxw_datetime {
        var time = lxw_datetime()
        time.year = Int32(day.year)
        time.month = Int32(day.month)
        time.day = Int32(day.day)
        return time
    }

    private func withCopies<Result>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies)
    }
}

extension FormSheet.Rule {
    fileprivate var range: String {
        if case .list(let range, _) = self { return range }
        return ""
    }
}
