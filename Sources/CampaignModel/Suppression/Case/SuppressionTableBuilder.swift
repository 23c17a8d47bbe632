/// Makes a ``DisclosureTable`` of a sheet: its figures, and all that readers know of how they hang together.
struct SuppressionTableBuilder {
    let sheet: SuppressionSheet
    /// Whether what earlier releases told binds.
    let isBound: Bool
    var table = DisclosureTable()
    /// The row of each cell.
    private(set) var rows: [Int32] = []
    /// The cell at each slot, or -1.
    private(set) var cells: [Int32]
    /// The denominator at each slot of the first indicator, or -1, for each thing that indicators are shares of.
    private(set) var denominators: [[Int32]]
    /// For each indicator the place of its denominators.
    let denominatorPlaces: [Int]
    /// For each total whose unit has figures here: its place, and those of its parts.
    let totals: [(total: Int, parts: [Int])]
    private let isTotal: [Bool]

    init(_ sheet: SuppressionSheet, isBound: Bool) {
        self.sheet = sheet
        self.isBound = isBound
        cells = Array(repeating: -1, count: sheet.slots.count)
        denominatorPlaces = SuppressionTableBuilder.denominatorPlaces(sheet)
        let perIndicator = sheet.slots.count / sheet.indicators.count
        denominators = Array(
            repeating: Array(repeating: -1, count: perIndicator), count: (denominatorPlaces.max() ?? 0) + 1)
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
        for place in denominators.indices {
            addDenominatorTotals(at: place)
            addDenominatorPartitions(at: place)
        }
        addSameCounts()
    }

    private static func denominatorPlaces(_ sheet: SuppressionSheet) -> [Int] {
        var known: [String: Int] = [:]
        var count = 0
        return sheet.indicators.map { indicator in
            let name = sheet.index.policies[Int(indicator)].denominatorName
            if let name, let place = known[name] { return place }
            if let name { known[name] = count }
            count += 1
            return count - 1
        }
    }

    /// The row of a cell.
    func row(of cell: Int) -> Int {
        Int(rows[cell])
    }

    private mutating func addCells() {
        let perIndicator = sheet.slots.count / sheet.indicators.count
        let perUnit = sheet.index.groupCount * sheet.index.periodCount
        for (slot, row) in sheet.slots.enumerated() where row >= 0 {
            let (indicator, within) = slot.quotientAndRemainder(dividingBy: perIndicator)
            let shared = denominators[denominatorPlaces[indicator]][within]
            let cell = addCell(row, sharing: shared, isTotal: isTotal[within / perUnit])
            cells[slot] = cell
            if shared < 0 { denominators[denominatorPlaces[indicator]][within] = table.cells[Int(cell)].denominator }
        }
        for row in sheet.extras { addCell(row, sharing: -1, isTotal: false) }
    }

    @discardableResult
    private mutating func addCell(_ number: Int32, sharing denominator: Int32, isTotal: Bool) -> Int32 {
        let row = sheet.suppression.rows[Int(number)]
        let position = sheet.index.positions[Int(number)]
        let cell = DisclosureCell(
            numerator: row.numerator, denominator: row.denominator,
            threshold: sheet.index.policies[Int(position.indicator)].threshold,
            isSensitive: SuppressionSheet.isSensitive(position, sheet.index), prior: isBound ? row.prior : .none,
            loss: SuppressionTableBuilder.loss(row, isWhole: position.group == 0, isTotal: isTotal))
        let isShared = denominator >= 0 && table.values[Int(denominator)] == row.denominator
        let place = table.add(cell, sharing: isShared ? DisclosureTable.Quantity(Int(denominator)) : nil)
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
