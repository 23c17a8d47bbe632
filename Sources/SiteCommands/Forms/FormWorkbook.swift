import CXlsxWriter
import CampaignModel
import Glibc

/// A form as a workbook of Excel, written by libxlsxwriter: its bytes depend on the campaign alone.
struct FormWorkbook {
    let form: UnitForm
    /// The day that the site is judged at: the file is dated by it.
    let asOf: CalendarDate

    /// The bytes of the file.
    func bytes() throws(CommandFailure) -> [UInt8] {
        try WorkbookTemporary.bytes(.small, named: form.fileName) { book throws(WorkbookRefusal) in try fill(book) }
    }

    private func fill(_ book: UnsafeMutablePointer<lxw_workbook>) throws(WorkbookRefusal) {
        describe(book)
        let formats = FormFormats(book)
        try FormGuide(form: form, formats: formats).write(to: sheet(FormLayout.guideSheet, of: book))
        try FormFigures(form: form, formats: formats).write(to: sheet(FormLayout.figureSheet, of: book))
        try FormTasks(form: form, formats: formats).write(to: sheet(FormLayout.taskSheet, of: book))
        try FormProofs(form: form, formats: formats).write(to: sheet(FormLayout.evidenceSheet, of: book))
        let lists = try sheet(FormLayout.listSheet, of: book)
        for (column, list) in FormList.allCases.enumerated() {
            for (row, word) in list.words.enumerated() {
                try lists.write(word, row: row + 1, column: column + 1, formats.code)
            }
        }
        let mark = try sheet(FormLayout.markSheet, of: book)
        for (row, entry) in marks.enumerated() {
            try mark.write(entry.name, row: row + 1, column: 1, formats.code)
            try mark.write(entry.value, row: row + 1, column: 2, formats.code)
            try WorkbookRefusal.require(workbook_set_custom_property_string(book, entry.name, entry.value))
        }
        for sheet in [lists, mark] {
            sheet.protect()
            worksheet_hide(sheet.page)
        }
    }

    private var marks: [(name: String, value: String)] {
        [
            (FormLayout.mark, FormLayout.version), ("unit", form.campaign.units[form.unit].id),
            ("period", form.campaign.periods[form.period].id),
        ]
    }

    private func sheet(
        _ name: String, of book: UnsafeMutablePointer<lxw_workbook>
    ) throws(WorkbookRefusal) -> FormSheet {
        FormSheet(page: try WorkbookRefusal.sheet(name, of: book))
    }

    private func describe(_ book: UnsafeMutablePointer<lxw_workbook>) {
        "\(form.unitName), \(form.campaign.periods[form.period].id)".withCString { title in
            var properties = lxw_doc_properties()
            properties.title = UnsafeMutablePointer(mutating: title)
            properties.created = time_t(asOf.dayNumber * 86_400)
            workbook_set_properties(book, &properties)
        }
    }
}

/// The lists of drop-downs, each a column of the hidden sheet.
enum FormList: Int, CaseIterable {
    case states, sources, stages, kinds, access

    var words: [String] {
        switch self {
        case .states:
            [Observation.Statement.reported, .notReported, .notApplicable].map(\.formWord)
        case .sources: Observation.Source.allCases.map(\.formWord)
        case .stages: TaskUpdate.Stage.allCases.map(\.formWord)
        case .kinds: Evidence.Kind.allCases.map(\.formWord)
        case .access: [Evidence.Access.held, .everybody].map(\.formWord)
        }
    }

    /// The cells as a formula names them.
    var range: String {
        let letter = ["A", "B", "C", "D", "E"][rawValue]
        return "='\(FormLayout.listSheet)'!$\(letter)$1:$\(letter)$\(words.count)"
    }
}

/// How cells look, and which are open.
struct FormFormats {
    typealias Format = UnsafeMutablePointer<lxw_format>?

    let title: Format
    let head: Format
    let code: Format
    let wrapped: Format
    let openText: Format
    let openNumber: Format
    let openDay: Format
    let warning: Format

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        title = FormFormats.plain(book) {
            format_set_bold($0)
            format_set_font_size($0, 14)
        }
        head = FormFormats.plain(book) {
            format_set_bold($0)
            format_set_text_wrap($0)
            format_set_bg_color($0, 0xDCE6F1)
            format_set_border($0, UInt8(LXW_BORDER_THIN.rawValue))
        }
        code = FormFormats.plain(book) { format_set_num_format($0, "@") }
        wrapped = FormFormats.plain(book) { format_set_text_wrap($0) }
        openText = FormFormats.plain(book) {
            FormFormats.open($0)
            format_set_num_format($0, "@")
            format_set_text_wrap($0)
        }
        openNumber = FormFormats.plain(book) {
            FormFormats.open($0)
            format_set_num_format($0, "#,##0.###")
        }
        openDay = FormFormats.plain(book) {
            FormFormats.open($0)
            format_set_num_format($0, "dd/mm/yyyy")
        }
        warning = FormFormats.plain(book) {
            format_set_bold($0)
            format_set_font_color($0, 0xA61C00)
            format_set_text_wrap($0)
        }
    }

    /// What a new form's cells share.
    private static func plain(_ book: UnsafeMutablePointer<lxw_workbook>, _ change: (Format) -> Void) -> Format {
        let format = workbook_add_format(book)
        format_set_font_name(format, "Arial")
        format_set_font_size(format, 11)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        change(format)
        return format
    }

    /// Makes a cell one that is written in.
    private static func open(_ format: Format) {
        format_set_unlocked(format)
        format_set_bg_color(format, 0xFFF8DC)
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
}
