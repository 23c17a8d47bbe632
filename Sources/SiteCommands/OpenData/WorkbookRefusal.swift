import CXlsxWriter

/// What libxlsxwriter refused.
struct WorkbookRefusal: Error {
    let code: lxw_error

    /// Throws when a call wasn't done.
    static func require(_ code: lxw_error) throws(WorkbookRefusal) {
        guard code == LXW_NO_ERROR else { throw WorkbookRefusal(code: code) }
    }

    /// The new sheet of a workbook.
    static func sheet(
        _ name: String, of book: UnsafeMutablePointer<lxw_workbook>
    ) throws(WorkbookRefusal) -> UnsafeMutablePointer<lxw_worksheet> {
        try require(workbook_validate_sheet_name(book, name))
        guard let page = workbook_add_worksheet(book, name) else {
            throw WorkbookRefusal(code: LXW_ERROR_MEMORY_MALLOC_FAILED)
        }
        return page
    }
}
