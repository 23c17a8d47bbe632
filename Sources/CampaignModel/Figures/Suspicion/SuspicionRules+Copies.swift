extension SuspicionRules {
    /// Communes with the same numerator and denominator where chance hardly makes them equal.
    ///
    /// Communes whose whole reports are identical are told of once, not again for each row.
    func identicalRows(_ rows: [SuspicionRow], beside reports: [IdenticalReports]) -> [SuspicionCase] {
        let copied = copies(reports)
        let cells = RowBuckets(rows, count: indicators.count * periods.count * (groups.count + 1)) { row in
            guard let whole = row.whole, whole >= SuspicionBounds.smallestWhole, isCommune(row.key.unit) else {
                return nil
            }
            return cell(of: row.key)
        }
        var cases: [SuspicionCase] = []
        for bucket in 0..<cells.count where cells[bucket].count > 1 {
            let cell = cells[bucket].map { rows[Int($0)] }.sorted { left, right in
                let (leftWhole, rightWhole) = (left.whole ?? 0, right.whole ?? 0)
                if leftWhole != rightWhole { return leftWhole < rightWhole }
                return left.part != right.part ? left.part < right.part : left.origin < right.origin
            }
            for run in runs(of: cell) where isSuspicious(run, in: cell) {
                let authors = Set(cell[run].map { copied[ReportName($0.key)] ?? -1 - Int($0.key.unit.position) })
                if authors.count > 1 { cases.append(.copies(Array(cell[run]))) }
            }
        }
        return cases
    }

    private func copies(_ reports: [IdenticalReports]) -> [ReportName: Int] {
        var copies: [ReportName: Int] = [:]
        for (number, report) in reports.enumerated() {
            for unit in report.units { copies[ReportName(unit: unit, period: report.period)] = number }
        }
        return copies
    }

    /// The runs of at least two rows with the same numbers.
    private func runs(of cell: [SuspicionRow]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for position in 1...cell.count
        where position == cell.count || !cell[position].hasSameNumbers(as: cell[start]) {
            if position - start > 1 { runs.append(start..<position) }
            start = position
        }
        return runs
    }

    /// Whether chance makes such a coincidence less often than once in a hundred cells like this one.
    ///
    /// Numbers close to these are taken as equally likely, so the neighbours of the run, spread over all pairs of numbers
    /// of the neighbourhood, tell how many rows to expect at exactly this pair. Small numbers coincide all the time
    /// (as birthdays do), large ones don't.
    private func isSuspicious(_ run: Range<Int>, in cell: [SuspicionRow]) -> Bool {
        let (part, whole) = (cell[run.lowerBound].part, cell[run.lowerBound].whole ?? 0)
        let wholeReach = Int(SuspicionBounds.neighbourhood * Double(whole))
        let partReach = Int(SuspicionBounds.neighbourhood * Double(min(part, whole - part)))
        let pairs = Double(2 * wholeReach + 1) * Double(2 * partReach + 1)
        func isUnlikely(neighbours: Int) -> Bool {
            var chance = Double(cell.count)
            for copy in 1..<run.count { chance *= Double(neighbours + 1) / pairs / Double(copy) }
            return chance < SuspicionBounds.chance
        }
        guard isUnlikely(neighbours: 0) else { return false }
        let isNear = { (row: SuspicionRow) in abs((row.whole ?? 0) - whole) <= wholeReach }
        let before = cell[..<run.lowerBound].reversed().prefix(while: isNear)
        let after = cell[run.upperBound...].prefix(while: isNear)
        let neighbours =
            before.count { abs($0.part - part) <= partReach } + after.count { abs($0.part - part) <= partReach }
        return isUnlikely(neighbours: neighbours)
    }
}
