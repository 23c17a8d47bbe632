/// Makes a ``DisclosureTable`` of a sheet: its figures, and all that readers know of how they hang together.
struct SuppressionTableBuilder {
    let sheet: SuppressionSheet
    var table = DisclosureTable()
    /// The row of each cell.
    private(set) var rows: [Int32] = []
    /// The cell at each slot, or -1.
    private(set) var cells: [Int32]
    /// The denominator that the indicators share at each slot of the first of them, or -1.
    private(set) var denominators: [Int32]
    /// For each total whose unit has figures here: its place, and those of its parts.
    let totals: [(total: Int, parts: [Int])]
    private let isTotal: [Bool]

    init(_ sheet: SuppressionSheet) {
        self.sheet = sheet
        cells = Array(repeating: -1, count: sheet.slots.count)
        denominators = Array(repeating: -1, count: sheet.slots.count / sheet.indicators.count)
        let place = { (unit: String) -> Int? in
            guard let number = sheet.index.units[unit], sheet.unitPlaces[Int(number)] >= 0 else { return nil }
            return Int(sheet.unitPlaces[Int(number)])
        }
        totals = sheet.suppression.totals.compactMap { total in
            place(total.total).map { ($0, total.parts.compactMap(place)) }
        }
        var isTotal = [Bool](repeating: false, count: sheet.unitCount)
        for total in totals { isTotal[total.total] = true }
        self.isTotal = isTotal
        addCells()
        for indicator in sheet.indicators.indices {
            addTotals(of: indicator)
            addPartitions(of: indicator)
            addInclusions(of: indicator)
            addSeries(of: indicator)
        }
        addDenominatorTotals()
        addDenominatorPartitions()
    }

    /// The row of a cell.
    func row(of cell: Int) -> Int {
        Int(rows[cell])
    }

    private mutating func addCells() {
        let perIndicator = denominators.count
        let perUnit = sheet.index.groupCount * sheet.index.periodCount
        for (slot, row) in sheet.slots.enumerated() where row >= 0 {
            let isTotal = isTotal[slot % perIndicator / perUnit]
            cells[slot] = addCell(row, at: slot % perIndicator, isTotal: isTotal)
        }
        for row in sheet.extras { addCell(row, at: nil, isTotal: false) }
    }

    @discardableResult
    private mutating func addCell(_ number: Int32, at slot: Int?, isTotal: Bool) -> Int32 {
        let row = sheet.suppression.rows[Int(number)]
        let position = sheet.index.positions[Int(number)]
        let cell = DisclosureCell(
            numerator: row.numerator, denominator: row.denominator,
            threshold: sheet.index.policies[Int(position.indicator)].threshold,
            isSensitive: SuppressionSheet.isSensitive(position, sheet.index), prior: row.prior,
            loss: SuppressionTableBuilder.loss(row, isWhole: position.group == 0, isTotal: isTotal))
        var shared: DisclosureTable.Quantity?
        if let slot, denominators[slot] >= 0, table.values[Int(denominators[slot])] == row.denominator {
            shared = DisclosureTable.Quantity(Int(denominators[slot]))
        }
        let place = table.add(cell, sharing: shared)
        if let slot, denominators[slot] < 0 { denominators[slot] = table.cells[place].denominator }
        if let rate = row.knownRate { table.relate(knownRate: rate, of: place) }
        rows.append(number)
        return Int32(place)
    }

    /// What withholding a figure loses: the number of figures counts first, then how many people they are about.
    /// Figures for everybody and for whole provinces are read most.
    private static func loss(_ row: SuppressionRow, isWhole: Bool, isTotal: Bool) -> Int {
        let people = row.denominator ?? row.numerator
        let size = Int.bitWidth - people.leadingZeroBitCount
        return (64 + size) * (isWhole ? 4 : 1) * (isTotal ? 16 : 1)
    }
}
