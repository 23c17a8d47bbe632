import CampaignModel

/// The sheets of the workbook that explain the others.
struct WorkbookGuide {
    let data: OpenData
    let tables: [DataTable]
    let hasFigures: Bool

    private struct Line {
        let subject: String
        let words: Bilingual
    }

    /// What to know before using the numbers.
    var readMe: DataTable {
        var columns = DataColumns<Line>([])
        columns.text("subject", vi: "Mục", en: "Subject") { $0.subject }
        columns.text("vi", vi: "Tiếng Việt", en: "In Vietnamese") { $0.words.vietnamese }
        columns.text("en", vi: "Tiếng Anh", en: "In English") { $0.words.english }
        return DataTable(
            "read-me", title: Bilingual(vi: "Đọc trước", en: "Read me"), about: Bilingual(vi: "", en: ""),
            columns: columns, rows: head + states + sheets)
    }

    /// What each column of each sheet means.
    var columns: DataTable {
        struct Column {
            let table: String
            let field: DataField
        }
        var columns = DataColumns<Column>([])
        columns.text("sheet", vi: "Trang tính", en: "Sheet") { $0.table }
        columns.text("column", vi: "Cột", en: "Column") { $0.field.name }
        columns.text("vi", vi: "Tiếng Việt", en: "In Vietnamese") { $0.field.title.vietnamese }
        columns.text("en", vi: "Tiếng Anh", en: "In English") { $0.field.title.english }
        let rows = tables.flatMap { table in table.fields.map { Column(table: table.name, field: $0) } }
        return DataTable(
            "columns", title: Bilingual(vi: "Các cột", en: "Columns"), about: Bilingual(vi: "", en: ""),
            columns: columns, rows: rows)
    }

    private var head: [Line] {
        let terms = data.terms
        let day = terms.newest.description
        let mark = terms.isDemonstration ? [Line(subject: "demonstration", words: WorkbookGuide.demonstration)] : []
        let citation = terms.citation(of: Bilingual(vi: "Dữ liệu mở", en: "Open data"), at: DataWorkbook.path)
        return [Line(subject: "title", words: terms.siteTitle)] + mark + [
            Line(subject: "publisher", words: terms.publisher),
            Line(subject: "newest", words: Bilingual(vi: "Số liệu mới nhất ngày \(day)", en: "Newest data of \(day)")),
            Line(
                subject: "licence",
                words: Bilingual(
                    vi: "\(terms.licence.id), \(terms.licence.url)", en: "\(terms.licence.id), \(terms.licence.url)")),
            Line(subject: "citation", words: citation),
            Line(subject: "figures", words: hasFigures ? WorkbookGuide.newest : WorkbookGuide.tooMany),
        ]
    }

    private var states: [Line] {
        [
            Line(
                subject: "state: reported",
                words: Bilingual(vi: "Đã báo cáo; số 0 cũng là số liệu.", en: "Reported; 0 is a figure too.")),
            Line(
                subject: "state: not_reported",
                words: Bilingual(vi: "Chưa có đơn vị nào báo cáo.", en: "Nobody has reported it.")),
            Line(
                subject: "state: not_applicable",
                words: Bilingual(vi: "Không áp dụng cho đơn vị này.", en: "It doesn’t apply to this unit.")),
            Line(
                subject: "state: suppressed",
                words: Bilingual(
                    vi: "Không công bố, vì số quá nhỏ có thể làm lộ thông tin của từng người.",
                    en: "Not published, since so small a number could tell about single people.")),
        ]
    }

    private var sheets: [Line] {
        tables.map { table in
            Line(
                subject: "sheet: \(table.name)",
                words: Bilingual(
                    vi: "\(table.title.vietnamese). \(table.about.vietnamese)",
                    en: "\(table.title.english). \(table.about.english)"))
        }
    }

    private static let demonstration = Bilingual(
        vi: "DỮ LIỆU MINH HỌA, KHÔNG CÓ THẬT. Không dùng để đánh giá bất kỳ đơn vị nào.",
        en: "DEMONSTRATION DATA, NOT REAL. Not to be used to judge any unit.")

    private static let newest = Bilingual(
        vi: "Trang tính figures có số liệu của quý, sáu tháng và năm mới nhất. Các kỳ trước có trong figures.csv.",
        en: "The sheet figures holds the newest quarter, half-year and year. Earlier periods are in figures.csv.")

    private static let tooMany = Bilingual(
        vi: "Số liệu quá nhiều cho một bảng tính: xem các tệp CSV theo kỳ.",
        en: "The figures are too many for a spreadsheet: see the CSV files by period.")
}
