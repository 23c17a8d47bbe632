import CXlsxWriter
import CampaignModel
import Glibc

/// A workbook's bytes: libxlsxwriter writes to named files only, so there is one for a moment in the folder for
/// temporary files.
enum WorkbookTemporary {
    /// The bytes of what is written to a path.
    ///
    /// - Parameter write: Writes the workbook to a path; the second argument is the folder for what it needs meanwhile.
    static func bytes(_ write: (String, String) -> lxw_error) throws(CommandFailure) -> [UInt8] {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/minhbach-workbook-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .uncreatable(folder, .last) }
        close(descriptor)
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        let error = write(path, folder)
        guard error == LXW_NO_ERROR else { throw .unwritableWorkbook(path, String(cString: lxw_strerror(error))) }
        return try ByteReading.file(path)
    }

    /// Says what the file is called, who wrote it and of which day it is.
    static func describe(
        _ book: UnsafeMutablePointer<lxw_workbook>, title: String, author: String, day: CalendarDate
    ) {
        title.withCString { title in
            author.withCString { author in
                var properties = lxw_doc_properties()
                properties.title = UnsafeMutablePointer(mutating: title)
                properties.author = UnsafeMutablePointer(mutating: author)
                properties.company = UnsafeMutablePointer(mutating: author)
                properties.created = time_t(day.dayNumber * 86_400)
                workbook_set_properties(book, &properties)
            }
        }
    }

    /// Sets a sheet up for paper: A4 across, as wide as the sheet, the first row on each page, pages numbered.
    static func setForPaper(_ page: UnsafeMutablePointer<lxw_worksheet>) {
        worksheet_set_paper(page, 9)
        worksheet_set_landscape(page)
        worksheet_fit_to_pages(page, 1, 0)
        worksheet_repeat_rows(page, 0, 0)
        worksheet_set_footer(page, "&R&P / &N")
    }

    /// Makes a row as high as its texts need when they are broken into lines: LibreOffice doesn't do it by itself.
    static func makeRoom(
        _ page: UnsafeMutablePointer<lxw_worksheet>, row: Int, for texts: [(text: String, width: Double)]
    ) {
        guard let most = texts.map({ lines(of: $0.text, width: $0.width) }).max(), most > 1 else { return }
        worksheet_set_row(page, lxw_row_t(row), Double(min(most, 25)) * 15, nil)
    }

    private static func lines(of text: String, width: Double) -> Int {
        // A text has no more letters than bytes, so that most need no counting.
        if Double(text.utf8.count) <= width, !text.utf8.contains(UInt8(ascii: "\n")) { return 1 }
        return text.split(separator: "\n").reduce(0) { lines, line in
            lines + max(1, Int((Double(line.count) / width).rounded(.up)))
        }
    }

    /// Lets codes of digits be texts without a warning in every cell.
    static func allowCodes(_ page: UnsafeMutablePointer<lxw_worksheet>, rows: Int) {
        worksheet_ignore_errors(page, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD\(max(1, rows + 1))")
    }
}

extension CommandFailure {
    /// The spreadsheet can't be written.
    static func unwritableWorkbook(_ path: String, _ reason: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "không ghi được bảng tính \(path): \(reason)", en: "can’t write the spreadsheet \(path): \(reason)")
        )
    }
}
