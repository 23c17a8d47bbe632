import CampaignModel

/// The spreadsheet of the open data: what it says, before it is written as a file.
public struct DataWorkbook: Sendable {
    /// A sheet and its rows.
    public struct Sheet: Sendable {
        /// The name on its tab.
        public let name: String
        /// What stands on it.
        public let table: DataTable
    }

    /// Where it goes, from the site's root.
    public static let path = "data/minh-bach.xlsx"

    /// A longer list of figures is left to CSV: a workbook of that size opens too slowly to be of use.
    static let figureRows = 100_000

    /// What it is called.
    public let title: String
    /// Who publishes it.
    public let publisher: String
    /// The newest day that the data tell of; the file is dated by it.
    public let newest: CalendarDate
    /// The sheets, in order.
    public let sheets: [Sheet]
}

extension OpenData {
    /// The spreadsheet: what to know first, what the columns mean, the newest figures, and all registers.
    public var workbook: DataWorkbook {
        let newest = newestFigures
        let tables = (newest.map { [$0] } ?? []) + self.tables
        let guide = WorkbookGuide(data: self, tables: tables, hasFigures: newest != nil)
        let sheets =
            [
                DataWorkbook.Sheet(name: "Đọc trước – Read me", table: guide.readMe),
                DataWorkbook.Sheet(name: "columns", table: guide.columns),
            ] + tables.map { DataWorkbook.Sheet(name: $0.name, table: $0) }
        return DataWorkbook(
            title: terms.siteTitle.vietnamese, publisher: terms.publisher.vietnamese, newest: terms.newest,
            sheets: sheets)
    }

    /// The figures of the newest period of each rhythm, as a table; nothing when they are too many for a sheet.
    private var newestFigures: DataTable? {
        let campaign = context.campaign
        let newest = Set(
            Period.Kind.allCases.compactMap { kind in
                figures.periods.filter { campaign.periods[$0].kind == kind }
                    .max { campaign.periods[$0].end < campaign.periods[$1].end }
            })
        let count = newest.reduce(0) { $0 + (figures.counts[$1] ?? 0) }
        guard count <= DataWorkbook.figureRows else { return nil }
        let cells = FigureCells(context)
        let set = figureSet(.figures)
        return DataTable(
            "figures", title: Bilingual(vi: "Số liệu kỳ mới nhất", en: "Figures of the newest periods"),
            about: set.about, fields: FigureFields.all(context.languages), count: count
        ) { [figures] body in
            var position = 0
            figures.forEach { figure in
                guard newest.contains(figure.key.period) else { return }
                body(position, cells.cells(of: figure))
                position += 1
            }
        }
    }
}
