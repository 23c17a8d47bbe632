import CXlsxWriter
import CampaignModel
import Glibc

/// A workbook's bytes: libxlsxwriter writes to named files only, so there is one for a moment in the folder for
/// temporary files.
enum WorkbookTemporary {
    /// How much a workbook holds.
    enum Size {
        /// Sure to have room in memory.
        case small
        /// Perhaps a country's figures: rows go to the disk one by one, so that memory doesn't grow with them.
        case large
    }

    /// The bytes of a workbook.
    ///
    /// - Parameters:
    ///   - name: What messages call it; its path without one.
    ///   - fill: Writes into the workbook.
    static func bytes(
        _ size: Size, named name: String? = nil,
        _ fill: (UnsafeMutablePointer<lxw_workbook>) throws(WorkbookRefusal) -> Void
    ) throws(CommandFailure) -> [UInt8] {
        let folder = folder(size)
        var template = Array("\(folder)/minhbach-workbook-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .uncreatable(folder, .last) }
        close(descriptor)
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        do throws(WorkbookRefusal) {
            let book = try book(at: path, meanwhile: folder, size)
            do throws(WorkbookRefusal) {
                try fill(book)
            } catch {
                lxw_workbook_free(book)
                throw error
            }
            try WorkbookRefusal.require(workbook_close(book))
        } catch {
            throw .unwritableWorkbook(name ?? path, String(cString: lxw_strerror(error.code)))
        }
        return try ByteReading.file(path)
    }

    private static func book(
        at path: String, meanwhile folder: String, _ size: Size
    ) throws(WorkbookRefusal) -> UnsafeMutablePointer<lxw_workbook> {
        let book = folder.withCString { folder in
            var options = lxw_workbook_options()
            options.constant_memory = size == .large ? 1 : 0
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            return workbook_new_opt(path, &options)
        }
        guard let book else { throw WorkbookRefusal(code: LXW_ERROR_MEMORY_MALLOC_FAILED) }
        return book
    }

    /// The folder for temporary files. libxlsxwriter makes a dozen of them for each workbook: for the two hundred small ones
    /// of a province it is one in memory, which takes 5 % off a build. A container may have little room there (64 MB with
    /// Docker), so that large ones go to the disk.
    private static func folder(_ size: Size) -> String {
        if let chosen = getenv("TMPDIR") { return String(cString: chosen) }
        return size == .small && access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : "/tmp"
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

    /// Writes a text; one that is longer than a cell may be ends in “…”.
    static func write(
        _ text: String, to page: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t, _ column: lxw_col_t,
        _ format: UnsafeMutablePointer<lxw_format>?
    ) {
        worksheet_write_string(page, row, column, fitting(text), format)
    }

    /// A text as a cell has room for it: 32,767 units of UTF-16 (“Excel specifications and limits”), and never half a letter.
    static func fitting(_ text: String) -> String {
        // A text has no more such units than bytes, so that most need no counting.
        guard text.utf8.count > 32_767, text.utf16.count > 32_767 else { return text }
        var room = 32_766
        return text.prefix {
            room -= $0.utf16.count
            return room >= 0
        } + "…"
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
