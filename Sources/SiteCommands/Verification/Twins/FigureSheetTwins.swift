import CampaignModel
import OfficeFiles
import SiteRendering

/// The workbooks beside pages: each number as `data/figures.csv` tells it, none left out.
struct FigureSheetTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    func differences() throws(CommandFailure) -> [Diagnostic] {
        guard let periods = try PeriodEnds(twins)?.codes else { return [] }
        let groups = try groupNames()
        var found: [Diagnostic] = []
        for path in twins.paths({ $0.hasSuffix("/figures.xlsx") }) {
            let beside = String(path.dropLast("xlsx".count)) + "csv"
            guard let bytes = try twins.bytes(path), let csv = try twins.bytes(beside) else { continue }
            let table = PlainTable(csv)
            guard let sheet = WorkbookTwins.book(bytes)?.sheets.first(where: FigureSheetTwins.hasFigures) else {
                found += twins.told(["XLSX"], in: path, than: "data/figures.csv")
                continue
            }
            found += twins.told(wrong(sheet, table, periods, groups), in: path, than: "data/figures.csv")
        }
        return found
    }

    private static func hasFigures(_ sheet: Spreadsheet.Sheet) -> Bool {
        guard case .text(let text) = sheet.cells.first?.value else { return false }
        return text.hasPrefix("Mã\n")
    }

    /// The codes of groups by their names in Vietnamese.
    private func groupNames() throws(CommandFailure) -> [String: String] {
        var names = ["Tất cả": ""]
        if let table = try twins.table("groups") {
            for row in table.rows { names[table.cell(row, "name_vi")] = table.cell(row, "id") }
        }
        return names
    }

    private func wrong(
        _ sheet: Spreadsheet.Sheet, _ table: PlainTable, _ periods: Set<String>, _ groups: [String: String]
    ) -> [String] {
        let grid = sheet.grid
        let heads = (grid[1] ?? [:]).mapValues { FigureSheetTwins.text($0) }
        let columns = heads.filter { periods.contains($0.value) }
        let isOfCommune = heads.values.contains { $0.hasPrefix("Chỉ số") }
        guard let group = heads.first(where: { $0.value.hasPrefix("Nhóm\n") })?.key else { return ["Nhóm"] }
        let one = table.rows.first.map { table.cell($0, isOfCommune ? "unit" : "indicator") } ?? ""
        let all = (isOfCommune ? twins.figures.byUnit : twins.figures.byIndicator)[one]?.count ?? 0
        var (wrong, count): ([String], Int) = ([], 0)
        for row in stride(from: 2, through: max(1, sheet.lastRow), by: 1) {
            let code = FigureSheetTwins.text(grid[row]?[1])
            guard let suffix = groups[FigureSheetTwins.text(grid[row]?[group])] else {
                wrong.append(code)
                continue
            }
            for (column, period) in columns {
                let (indicator, unit) = isOfCommune ? (code, one) : (one, code)
                let figure = twins.figures.figure(indicator, unit, period, suffix)
                if figure != nil { count += 1 }
                let (state, value) = (figure?["state"] ?? "", figure?["value"] ?? "")
                if !FigureSheetTwins.says(grid[row]?[column]?.value, state, value) {
                    wrong.append("\(indicator)@\(unit)@\(period)" + (suffix.isEmpty ? "" : "@\(suffix)"))
                }
            }
        }
        return (count == all ? wrong : wrong + [one]).sorted()
    }

    private static func says(_ cell: SheetCell.Value?, _ state: String, _ value: String) -> Bool {
        switch state {
        case "not_reported": cell == .text(FigureWorkbookNotes.notReported.vietnamese)
        case "not_applicable": cell == .text(FigureWorkbookNotes.notApplicable.vietnamese)
        case "suppressed": cell == .text(FigureWorkbookNotes.suppressed.vietnamese)
        default: value.isEmpty ? cell == nil : Double(value).map { cell == .number($0) } ?? false
        }
    }

    private static func text(_ cell: SheetCell?) -> String {
        guard case .text(let text) = cell?.value else { return "" }
        return text
    }
}
