import CXlsxWriter
import CampaignModel
import SiteRendering

/// The spreadsheet as a file (Office Open XML), written by libxlsxwriter.
///
/// The file is dated by its newest data, so that its bytes depend on the data alone.
struct WorkbookFile {
    let workbook: DataWorkbook

    /// The file of the site.
    func file() throws(CommandFailure) -> OutputFile {
        OutputFile(path: DataWorkbook.path, kind: .download, language: nil, bytes: try bytes())
    }

    /// The bytes of the file.
    func bytes() throws(CommandFailure) -> [UInt8] {
        try WorkbookTemporary.bytes(.large) { book throws(WorkbookRefusal) in
            WorkbookTemporary.describe(book, title: workbook.title, author: workbook.publisher, day: workbook.newest)
            let formats = Formats(book)
            for (position, sheet) in workbook.sheets.enumerated() {
                let page = try WorkbookRefusal.sheet(sheet.name, of: book)
                WorkbookSheet(page: page, formats: formats, wraps: position == 0).write(sheet.table)
            }
        }
    }

    /// How cells look.
    struct Formats {
        let head: UnsafeMutablePointer<lxw_format>?
        let day: UnsafeMutablePointer<lxw_format>?
        let words: UnsafeMutablePointer<lxw_format>?
        let money: UnsafeMutablePointer<lxw_format>?

        init(_ book: UnsafeMutablePointer<lxw_workbook>) {
            head = workbook_add_format(book)
            format_set_bold(head)
            day = workbook_add_format(book)
            format_set_num_format(day, "yyyy\\-mm\\-dd")
            words = workbook_add_format(book)
            format_set_text_wrap(words)
            format_set_align(words, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            money = workbook_add_format(book)
            format_set_num_format(money, "#,##0")
        }
    }
}
