import CampaignModel
import OfficeFiles
import SiteRendering

/// The workbook of all registers: each sheet says what its table says.
struct WorkbookTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    func differences() throws(CommandFailure) -> [Diagnostic] {
        try registers() + FigureSheetTwins(twins).differences()
    }

    private func registers() throws(CommandFailure) -> [Diagnostic] {
        let path = DataWorkbook.path
        guard let bytes = try twins.bytes(path) else { return [] }
        guard let book = WorkbookTwins.book(bytes) else { return twins.told(["XLSX"], in: path, than: "data/") }
        var found: [Diagnostic] = []
        for sheet in book.sheets {
            if sheet.name == "figures" {
                found += try twins.told(figures(sheet), in: path, than: "data/figures.csv")
            } else if let table = try twins.table(sheet.name) {
                found += twins.told(wrong(sheet, table), in: path, than: "data/\(sheet.name).csv")
            }
        }
        let names = Set(book.sheets.map(\.name))
        return found + twins.told(twins.tables.filter { !names.contains($0) }, in: path, than: "data/")
    }

    /// A workbook within the bounds of what is opened.
    static func book(_ bytes: [UInt8]) -> Spreadsheet? {
        guard let package = try? OfficePackage(bytes) else { return nil }
        return try? Spreadsheet(package)
    }

    private func wrong(_ sheet: Spreadsheet.Sheet, _ table: PlainTable) -> [String] {
        let grid = sheet.grid
        let heads = WorkbookTwins.heads(grid)
        var wrong = max(0, sheet.lastRow - 1) == table.rows.count ? [] : [sheet.name]
        for (place, row) in table.rows.enumerated() {
            for (column, head) in heads
            where !WorkbookTwins.isSame(table.cell(row, head), grid[place + 2]?[column]) {
                wrong.append("\(row.first ?? ""), \(head)")
            }
        }
        let left: Set<String> = ["demonstration", "licence"]
        return wrong + table.heads.filter { head in !left.contains(head) && !heads.contains { $0.name == head } }
    }

    /// The sheet of figures has those of the newest period of each rhythm.
    private func figures(_ sheet: Spreadsheet.Sheet) throws(CommandFailure) -> [String] {
        let grid = sheet.grid
        let heads = WorkbookTwins.heads(grid)
        guard let ends = try PeriodEnds(twins) else { return [] }
        let newest = ends.newest(of: Set(twins.figures.rows.map { $0["period"] }))
        let rows = twins.figures.rows.filter { newest.contains($0["period"]) }
        var wrong = max(0, sheet.lastRow - 1) == rows.count ? [] : [sheet.name]
        for (place, row) in rows.enumerated() {
            for (column, head) in heads where !WorkbookTwins.isSame(row[head], grid[place + 2]?[column]) {
                wrong.append("\(row["key"]), \(head)")
            }
        }
        return wrong
    }

    /// The names in the first row with their columns, in order.
    private static func heads(_ grid: [Int: [Int: SheetCell]]) -> [(column: Int, name: String)] {
        (grid[1] ?? [:]).sorted { $0.key < $1.key }.compactMap { column, cell in
            if case .text(let text) = cell.value { (column, text) } else { nil }
        }
    }

    private static func isSame(_ cell: String, _ told: SheetCell?) -> Bool {
        switch told?.value {
        case nil: return cell.isEmpty
        case .text(let text): return ToldText.areEqual(cell, text) || cell.utf8.count > 32_000
        case .flag(let flag): return cell == (flag ? "true" : "false")
        case .number(let number):
            if told?.style == .day, let day = CalendarDate(iso: cell) {
                // Spreadsheets count days from the end of 1899.
                return Double(day.dayNumber + 25_569) == number
            }
            return Double(cell) == number
        default: return false
        }
    }
}
