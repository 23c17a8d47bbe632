import CampaignModel
import OfficeFiles

/// The lines of one sheet below its headings: cells are found by the words of the headings, wherever columns stand.
struct SheetLines<Column: RawRepresentable<String> & CaseIterable & Hashable> {
    let values: SheetValues
    private let grid: [Int: [Int: SheetCell]]
    private let columns: [Column: Int]
    /// The row of the headings.
    let headRow: Int

    /// Finds the headings among the first twenty rows; nothing, and what is missing, when they aren't there.
    init?(_ values: SheetValues, missing: (String) -> Void) {
        self.values = values
        grid = values.sheet.grid
        var best: (row: Int, columns: [Column: Int]) = (0, [:])
        for row in 1...20 {
            var found: [Column: Int] = [:]
            for (column, cell) in grid[row] ?? [:] {
                guard case .text(let text) = cell.value else { continue }
                let word = TextFold.slug(text)
                if let known = Column.allCases.first(where: { TextFold.slug($0.rawValue) == word }) {
                    found[known] = column
                }
            }
            if found.count > best.columns.count { best = (row, found) }
        }
        (headRow, columns) = best
        let lost = Column.allCases.filter { best.columns[$0] == nil }
        guard lost.isEmpty else {
            lost.forEach { missing($0.rawValue) }
            return nil
        }
    }

    /// The rows with something in them, in order.
    var rows: [Int] { grid.keys.filter { $0 > headRow }.sorted() }

    func cell(_ column: Column, _ row: Int) -> SheetCell? {
        columns[column].flatMap { grid[row]?[$0] }
    }

    /// A cell that names a place also where nothing stands.
    func anyCell(_ column: Column, _ row: Int) -> SheetCell {
        cell(column, row) ?? SheetCell(row: row, column: columns[column] ?? 1, value: .text(""))
    }
}

/// The keys of the lines that were read, so that none is told twice.
struct LineKeys {
    private var first: [String: SheetCell] = [:]

    /// False, and the mistake is told, when an earlier line has the key too.
    mutating func take(_ key: String, at cell: SheetCell, _ values: SheetValues) -> Bool {
        if let first = first[key] {
            values.report(.lineTwice(key, first: values.name(first)), cell)
            return false
        }
        first[key] = cell
        return true
    }
}
