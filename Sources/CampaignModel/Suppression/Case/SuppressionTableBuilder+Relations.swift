extension SuppressionTableBuilder {
    private var groups: Range<Int> { 0..<sheet.index.groupCount }
    private var periods: Range<Int> { 0..<sheet.index.periodCount }
    private var units: Range<Int> { 0..<sheet.unitCount }

    /// The cell of an indicator, unit, group and period, or -1.
    private func cell(_ indicator: Int, _ unit: Int, _ group: Int, _ period: Int) -> Int {
        Int(cells[sheet.slot(indicator, unit, group, period)])
    }

    /// Units add up to their total.
    mutating func addTotals(of indicator: Int) {
        var parts: [Int32] = []
        for total in totals {
            for group in groups {
                for period in periods {
                    let whole = cell(indicator, total.total, group, period)
                    guard whole >= 0 else { continue }
                    parts.removeAll(keepingCapacity: true)
                    for unit in total.parts {
                        let part = cell(indicator, unit, group, period)
                        if part >= 0 { parts.append(table.cells[part].numerator) }
                    }
                    relate(table.cells[whole].numerator, of: parts, .unitTotal, anchor: whole)
                }
            }
        }
    }

    /// Groups that don't overlap add up to everybody.
    mutating func addPartitions(of indicator: Int) {
        for partition in partitions {
            for unit in units {
                for period in periods {
                    let whole = cell(indicator, unit, 0, period)
                    guard whole >= 0 else { continue }
                    let parts = partition.map { cell(indicator, unit, $0, period) }.filter { $0 >= 0 }
                    relate(
                        table.cells[whole].numerator, of: parts.map { table.cells[$0].numerator }, .groupTotal,
                        anchor: whole)
                }
            }
        }
    }

    /// Those of a group who are counted are among all who are, and those who are not among all who are not.
    mutating func addInclusions(of indicator: Int) {
        for unit in units {
            for period in periods {
                let whole = cell(indicator, unit, 0, period)
                guard whole >= 0 else { continue }
                for group in groups.dropFirst() {
                    let part = cell(indicator, unit, group, period)
                    guard part >= 0 else { continue }
                    let (lesser, greater) = (table.cells[part], table.cells[whole])
                    relate(lesser.numerator, atMost: greater.numerator, .groupWithinWhole, anchor: whole)
                    relate(lesser.complement, atMost: greater.complement, .groupWithinWhole, anchor: whole)
                }
            }
        }
    }

    /// A cumulative series never falls.
    mutating func addSeries(of indicator: Int) {
        guard sheet.index.policies[Int(sheet.indicators[indicator])].isCumulative else { return }
        for unit in units {
            for group in groups {
                var earlier = -1
                for period in periods {
                    let later = cell(indicator, unit, group, period)
                    guard later >= 0 else { continue }
                    if earlier >= 0 {
                        relate(
                            table.cells[earlier].numerator, atMost: table.cells[later].numerator, .cumulative,
                            anchor: later)
                    }
                    earlier = later
                }
            }
        }
    }

    /// Units add up to their total in what the indicators are shares of.
    mutating func addDenominatorTotals(at place: Int) {
        for total in totals {
            for group in groups {
                for period in periods {
                    let whole = denominators[place][sheet.slot(0, total.total, group, period)]
                    let parts = total.parts.map { denominators[place][sheet.slot(0, $0, group, period)] }
                    relate(whole, of: parts.filter { $0 >= 0 }, .unitTotal)
                }
            }
        }
    }

    /// Groups that don't overlap add up to everybody in what the indicators are shares of.
    mutating func addDenominatorPartitions(at place: Int) {
        for partition in partitions {
            for unit in units {
                for period in periods {
                    let whole = denominators[place][sheet.slot(0, unit, 0, period)]
                    let parts = partition.map { denominators[place][sheet.slot(0, unit, $0, period)] }
                    relate(whole, of: parts.filter { $0 >= 0 }, .groupTotal)
                }
            }
        }
    }

    /// A numerator that is also counted elsewhere, as another numerator or as a denominator, is the same there.
    mutating func addSameCounts() {
        var counts: [String: [Int32]] = [:]
        for (indicator, number) in sheet.indicators.enumerated() {
            guard let name = sheet.index.policies[Int(number)].denominatorName else { continue }
            counts[name] = denominators[denominatorPlaces[indicator]]
        }
        for (indicator, number) in sheet.indicators.enumerated() {
            guard let name = sheet.index.policies[Int(number)].numeratorName else { continue }
            let perIndicator = denominators[0].count
            let own = cells[indicator * perIndicator..<(indicator + 1) * perIndicator]
            var known = counts[name] ?? Array(repeating: -1, count: perIndicator)
            for (slot, cell) in own.enumerated() where cell >= 0 {
                let numerator = table.cells[Int(cell)].numerator
                if known[slot] < 0 { known[slot] = numerator }
                guard known[slot] != numerator, table.values[Int(known[slot])] == table.values[Int(numerator)]
                else { continue }
                table.relations.append(total: known[slot], parts: [numerator], kind: .sameCount, anchor: Int(cell))
            }
            counts[name] = known
        }
    }

    /// The partitions by the places of their groups.
    private var partitions: [[Int]] {
        sheet.suppression.partitions.map { partition in
            partition.compactMap { sheet.index.groups[$0].map(Int.init) }
        }
    }

    private mutating func relate(
        _ total: Int32, of parts: [Int32], _ kind: DisclosureRelationKind, anchor: Int? = nil
    ) {
        guard total >= 0, !parts.isEmpty else { return }
        let cell = anchor ?? Int(table.owners[Int(total)])
        table.relations.append(total: total, parts: parts, kind: kind, anchor: cell)
    }

    private mutating func relate(
        _ lesser: Int32, atMost greater: Int32, _ kind: DisclosureRelationKind, anchor: Int
    ) {
        guard lesser >= 0, greater >= 0 else { return }
        let room = table.values[Int(greater)] - table.values[Int(lesser)]
        guard room >= 0 else { return }
        table.relations.append(lesser: lesser, greater: greater, room: room, kind: kind, anchor: anchor)
    }
}
