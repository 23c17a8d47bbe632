extension SuspicionRules {
    /// Jumps against the period just before, and numbers that don't move for periods in a row.
    func unlikelySeries(_ rows: [SuspicionRow]) -> [SuspicionCase] {
        let buckets = RowBuckets(rows, count: periods.count) { Int($0.key.period.position) }
        return Period.Kind.allCases.flatMap { kind in
            let inTime = periods.indices.filter { periods[$0].kind == kind }.sorted {
                periods[$0].start < periods[$1].start
            }
            return inTime.count > 1 ? changes(of: rows, in: buckets, periods: inTime) : []
        }
    }

    private func changes(
        of rows: [SuspicionRow], in buckets: RowBuckets, periods inTime: [RegisterIndex<Period>]
    ) -> [SuspicionCase] {
        let count = units.count * indicators.count * (groups.count + 1)
        var latest = [Int32](repeating: -1, count: count)
        var runStarts = [Int32](repeating: -1, count: count)
        var cases: [SuspicionCase] = []
        var runs: [Int32: (last: Int32, periods: Int)] = [:]
        var before: RegisterIndex<Period>?
        for period in inTime {
            for position in buckets[Int(period.position)] {
                let row = rows[Int(position)]
                let series = series(of: row.key)
                let earlier = latest[series] >= 0 ? rows[Int(latest[series])] : nil
                if let earlier, earlier.key.period == before {
                    if isJump(from: earlier, to: row) { cases.append(.jump(from: earlier, to: row)) }
                    if isStill(row, since: earlier) {
                        runs[runStarts[series], default: (position, 1)].periods += 1
                        runs[runStarts[series]]?.last = position
                    } else {
                        runStarts[series] = position
                    }
                } else {
                    runStarts[series] = position
                }
                latest[series] = position
            }
            before = period
        }
        for run in runs.values where run.periods >= SuspicionBounds.standstill {
            cases.append(.standstill(rows[Int(run.last)], periods: run.periods))
        }
        return cases
    }

    private func isJump(from earlier: SuspicionRow, to later: SuspicionRow) -> Bool {
        if let before = earlier.whole, let after = later.whole {
            guard min(before, after) >= SuspicionBounds.smallestWhole else { return false }
            return abs((later.percent ?? 0) - (earlier.percent ?? 0)) > SuspicionBounds.jumpInPoints
        }
        let smaller = max(min(earlier.part, later.part), SuspicionBounds.smallestCount)
        // Divided, since a count as large as machine numbers go can't be multiplied.
        return (max(earlier.part, later.part) - 1) / SuspicionBounds.jumpInTimes >= smaller
    }

    /// Whether a share has not moved; nobody and everybody are shares that stay by themselves.
    private func isStill(_ row: SuspicionRow, since earlier: SuspicionRow) -> Bool {
        guard let whole = row.whole, whole >= SuspicionBounds.smallestWhole else { return false }
        return row.part > 0 && row.part < whole && row.hasSameNumbers(as: earlier)
    }
}
