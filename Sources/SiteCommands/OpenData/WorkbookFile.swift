import CXlsxWriter
import CampaignModel
import Glibc
import SiteRendering

/// The spreadsheet as a file (Office Open XML), written by libxlsxwriter.
///
/// Rows go to the disk one by one, so that memory doesn't grow with them; the file is dated by its newest data, so that
/// its bytes depend on the data alone.
struct WorkbookFile {
    let workbook: DataWorkbook

    /// The file of the site.
    func file() throws(CommandFailure) -> OutputFile {
        OutputFile(path: DataWorkbook.path, kind: .download, language: nil, bytes: try bytes())
    }

    /// The bytes of the file.
    ///
    /// The library writes to named files only, so there is one for a moment in the folder for temporary files.
    func bytes() throws(CommandFailure) -> [UInt8] {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/minhbach-workbook-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .uncreatable(folder, .last) }
        close(descriptor)
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        try write(to: path, temporaryFolder: folder)
        return try ByteReading.file(path)
    }

    private func write(to path: String, temporaryFolder: String) throws(CommandFailure) {
        let error = temporaryFolder.withCString { folder in
            var options = lxw_workbook_options()
            options.constant_memory = 1
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            guard let book = workbook_new_opt(path, &options) else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
            describe(book)
            let formats = Formats(book)
            for sheet in workbook.sheets {
                let problem = workbook_validate_sheet_name(book, sheet.name)
                guard problem == LXW_NO_ERROR, let page = workbook_add_worksheet(book, sheet.name) else {
                    lxw_workbook_free(book)
                    return problem
                }
                WorkbookSheet(page: page, formats: formats).write(sheet.table)
            }
            return workbook_close(book)
        }
        guard error == LXW_NO_ERROR else { throw .unwritableWorkbook(path, String(cString: lxw_strerror(error))) }
    }

    private func describe(_ book: UnsafeMutablePointer<lxw_workbook>) {
        workbook.title.withCString { title in
            workbook.publisher.withCString { publisher in
                var properties = lxw_doc_properties()
                properties.title = UnsafeMutablePointer(mutating: title)
                properties.company = UnsafeMutablePointer(mutating: publisher)
                properties.created = time_t(workbook.newest.dayNumber * 86_400)
                workbook_set_properties(book, &properties)
            }
        }
    }

    /// How cells look.
    struct Formats {
        let head: UnsafeMutablePointer<lxw_format>?
        let day: UnsafeMutablePointer<lxw_format>?

        init(_ book: UnsafeMutablePointer<lxw_workbook>) {
            head = workbook_add_format(book)
            format_set_bold(head)
            day = workbook_add_format(book)
            format_set_num_format(day, "yyyy\\-mm\\-dd")
        }
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
