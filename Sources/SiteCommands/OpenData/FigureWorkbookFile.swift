import CXlsxWriter
import CampaignModel
import SiteRendering

/// The workbook of a commune's or an indicator's figures as a file: a sheet to read first, and the figures.
struct FigureWorkbookFile {
    let workbook: FigureWorkbook

    func file() throws(CommandFailure) -> OutputFile {
        OutputFile(path: workbook.path, kind: .download, language: nil, bytes: try bytes())
    }

    func bytes() throws(CommandFailure) -> [UInt8] {
        try WorkbookTemporary.bytes(.small) { book throws(WorkbookRefusal) in
            WorkbookTemporary.describe(
                book, title: workbook.title.vietnamese, author: workbook.publisher, day: workbook.newest)
            let notes = try WorkbookRefusal.sheet("Đọc trước – Read me", of: book)
            let figures = try WorkbookRefusal.sheet("Số liệu – Figures", of: book)
            let looks = Looks(book)
            writeNotes(notes, looks)
            writeFigures(figures, looks)
            for page in [notes, figures] {
                WorkbookTemporary.setForPaper(page)
                worksheet_freeze_panes(page, 1, 0)
            }
        }
    }

    /// How cells look.
    private struct Looks {
        let head: UnsafeMutablePointer<lxw_format>?
        let words: UnsafeMutablePointer<lxw_format>?
        let numbers: [FigureWorkbook.Format: UnsafeMutablePointer<lxw_format>]

        init(_ book: UnsafeMutablePointer<lxw_workbook>) {
            head = workbook_add_format(book)
            format_set_bold(head)
            format_set_text_wrap(head)
            format_set_align(head, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            format_set_bottom(head, UInt8(LXW_BORDER_THIN.rawValue))
            words = workbook_add_format(book)
            format_set_text_wrap(words)
            format_set_align(words, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            var numbers: [FigureWorkbook.Format: UnsafeMutablePointer<lxw_format>] = [:]
            for format in FigureWorkbook.Format.allCases {
                guard let look = workbook_add_format(book) else { continue }
                format_set_num_format(look, Looks.pattern(format))
                format_set_align(look, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
                numbers[format] = look
            }
            self.numbers = numbers
        }

        /// Percent stand as the site writes them, 20.7 for 20.7 %: so the number is the same in every file.
        private static func pattern(_ format: FigureWorkbook.Format) -> String {
            switch format {
            case .count: "#,##0"
            case .decimal: "#,##0.0"
            case .percent: "0.0\"%\""
            case .money: "#,##0\" ₫\""
            }
        }
    }

    private func writeNotes(_ page: UnsafeMutablePointer<lxw_worksheet>, _ looks: Looks) {
        let widths = [22.0, 22, 60, 60]
        for (column, width) in widths.enumerated() {
            worksheet_set_column(page, lxw_col_t(column), lxw_col_t(column), width, nil)
        }
        for (column, text) in ["Mục", "Subject", "Tiếng Việt", "In English"].enumerated() {
            worksheet_write_string(page, 0, lxw_col_t(column), text, looks.head)
        }
        for (row, note) in workbook.notes.enumerated() {
            let texts = [note.subject.vietnamese, note.subject.english, note.words.vietnamese, note.words.english]
            WorkbookTemporary.makeRoom(page, row: row + 1, for: zip(texts, widths).map { (text: $0, width: $1) })
            for (column, text) in texts.enumerated() {
                WorkbookTemporary.write(text, to: page, lxw_row_t(row + 1), lxw_col_t(column), looks.words)
            }
        }
    }

    private func writeFigures(_ page: UnsafeMutablePointer<lxw_worksheet>, _ looks: Looks) {
        for (column, head) in workbook.heads.enumerated() {
            worksheet_set_column(page, lxw_col_t(column), lxw_col_t(column), head.width, nil)
            let english = head.words.english
            let text = english.isEmpty ? head.words.vietnamese : "\(head.words.vietnamese)\n\(english)"
            worksheet_write_string(page, 0, lxw_col_t(column), text, looks.head)
        }
        worksheet_set_row(page, 0, 45, nil)
        for (row, cells) in workbook.rows.enumerated() {
            let texts = zip(cells, workbook.heads).compactMap { cell, head -> (text: String, width: Double)? in
                if case .text(let text) = cell { (text, head.width) } else { nil }
            }
            WorkbookTemporary.makeRoom(page, row: row + 1, for: texts)
            for (column, cell) in cells.enumerated() {
                let (row, column) = (lxw_row_t(row + 1), lxw_col_t(column))
                switch cell {
                case .empty: break
                case .text(let text): WorkbookTemporary.write(text, to: page, row, column, looks.words)
                case .number(let number, let format):
                    worksheet_write_number(page, row, column, number, looks.numbers[format])
                }
            }
        }
        WorkbookTemporary.allowCodes(page, rows: workbook.rows.count)
        if !workbook.rows.isEmpty {
            worksheet_autofilter(
                page, 0, 0, lxw_row_t(workbook.rows.count), lxw_col_t(max(1, workbook.heads.count) - 1))
        }
    }
}
