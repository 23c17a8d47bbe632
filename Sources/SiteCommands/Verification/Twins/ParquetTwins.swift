import CampaignModel
import Parquet

/// The Parquet files: each says what its table says.
struct ParquetTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    /// Columns that Parquet has once for all.
    private static let left: Set<String> = ["demonstration", "licence"]

    func differences() throws(CommandFailure) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for name in twins.tables {
            let path = "data/\(name).parquet"
            guard let table = try twins.table(name), let bytes = try twins.bytes(path) else { continue }
            found += twins.told(wrong(bytes, table), in: path, than: "data/\(name).csv")
        }
        let path = "data/figures.parquet"
        guard let bytes = try twins.bytes(path) else { return found }
        return found + twins.told(wrongFigures(bytes), in: path, than: "data/figures.csv")
    }

    private func wrong(_ bytes: [UInt8], _ table: PlainTable) -> [String] {
        guard let file = ParquetTwins.read(bytes, for: table.rows.count) else { return ["Parquet"] }
        guard file.count == table.rows.count else { return ["\(file.count) ≠ \(table.rows.count)"] }
        let names = Set(file.columns.map(\.name))
        var wrong = table.heads.filter { !names.contains($0) && !ParquetTwins.left.contains($0) }
        for (head, cells) in file.columns {
            guard table.column(head) != nil else {
                wrong.append(head)
                continue
            }
            for (row, told) in zip(table.rows, cells) where !ParquetTwins.says(told, table.cell(row, head)) {
                wrong.append("\(row.first ?? ""), \(head)")
            }
        }
        return wrong
    }

    private func wrongFigures(_ bytes: [UInt8]) -> [String] {
        let rows = twins.figures.rows
        guard let file = ParquetTwins.read(bytes, for: rows.count) else { return ["Parquet"] }
        guard file.count == rows.count else { return ["\(file.count) ≠ \(rows.count)"] }
        var wrong: [String] = []
        for (head, cells) in file.columns {
            for (row, told) in zip(rows, cells) where !ParquetTwins.says(told, row[head]) {
                wrong.append("\(row["key"]), \(head)")
            }
        }
        let names = Set(file.columns.map(\.name))
        return wrong + ["key", "state", "value", "numerator", "denominator"].filter { !names.contains($0) }
    }

    /// A file that is to have so many rows; one with a few others is read, so that it can be told what it has.
    static func read(_ bytes: [UInt8], for rows: Int) -> ReadParquet? { ReadParquet(bytes, atMost: max(65_536, rows)) }

    /// Whether a cell says what the cell of a table says.
    static func says(_ told: ReadParquet.Cell, _ cell: String) -> Bool {
        switch told {
        case .nothing: cell.isEmpty
        case .text(let text): ToldText.areEqual(cell, text)
        case .integer(let number): Int(cell) == number
        case .decimal(let number): Double(cell) == number
        case .day(let day): CalendarDate(iso: cell)?.dayNumber == day
        case .flag(let flag): cell == (flag ? "true" : "false")
        }
    }
}
