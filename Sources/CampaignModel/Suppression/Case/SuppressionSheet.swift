/// The figures of one indicator, or of several with a common denominator, laid out by unit, group and period.
struct SuppressionSheet {
    let suppression: SuppressionCase
    let index: SuppressionIndex
    /// The indicators' numbers, in order.
    let indicators: [Int32]
    /// For each unit of the case its place in this sheet, or -1.
    let unitPlaces: [Int32]
    let unitCount: Int
    /// The row at each slot, or -1.
    private(set) var slots: [Int32]
    /// Rows whose key another row has already; they stand alone.
    private(set) var extras: [Int32] = []

    /// Lays the rows out; nothing when none of them needs suppression.
    init?(_ suppression: SuppressionCase, _ index: SuppressionIndex, rows: [Int32]) {
        self.suppression = suppression
        self.index = index
        var isUsed = [Bool](repeating: false, count: index.unitCount)
        var isPresent = [Bool](repeating: false, count: index.indicators.count)
        var isNeeded = false
        for row in rows {
            let position = index.positions[Int(row)]
            isUsed[Int(position.unit)] = true
            isPresent[Int(position.indicator)] = true
            isNeeded = isNeeded || SuppressionSheet.needsProtection(suppression.rows[Int(row)], position, index)
        }
        guard isNeeded else { return nil }
        indicators = isPresent.indices.filter { isPresent[$0] }.map(Int32.init)
        var unitCount: Int32 = 0
        unitPlaces = isUsed.map { used in
            guard used else { return -1 }
            unitCount += 1
            return unitCount - 1
        }
        self.unitCount = Int(unitCount)
        let slotCount = indicators.count * self.unitCount * index.groupCount * index.periodCount
        slots = Array(repeating: -1, count: slotCount)
        var indicatorPlaces = [Int](repeating: 0, count: index.indicators.count)
        for (place, indicator) in indicators.enumerated() { indicatorPlaces[Int(indicator)] = place }
        for row in rows {
            let position = index.positions[Int(row)]
            let slot = slot(
                indicatorPlaces[Int(position.indicator)], Int(unitPlaces[Int(position.unit)]), Int(position.group),
                Int(position.period))
            if slots[slot] < 0 { slots[slot] = row } else { extras.append(row) }
        }
    }

    /// The slot of an indicator, a unit and a group by their places in the sheet, and a period.
    func slot(_ indicator: Int, _ unit: Int, _ group: Int, _ period: Int) -> Int {
        ((indicator * unitCount + unit) * index.groupCount + group) * index.periodCount + period
    }

    /// Whether small counts of a figure are to be hidden: all figures but those of a root unit for everybody.
    static func isSensitive(_ position: SuppressionIndex.Position, _ index: SuppressionIndex) -> Bool {
        position.group > 0 || !index.roots.contains(position.unit)
    }

    private static func needsProtection(
        _ row: SuppressionRow, _ position: SuppressionIndex.Position, _ index: SuppressionIndex
    ) -> Bool {
        if case .suppressed = row.prior { return true }
        let small = 1..<max(1, index.policies[Int(position.indicator)].threshold)
        guard isSensitive(position, index) else { return false }
        if small.contains(row.numerator) { return true }
        guard let denominator = row.denominator else { return false }
        return small.contains(denominator - row.numerator) || small.contains(denominator)
    }
}
