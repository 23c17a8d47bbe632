extension SuspicionRules {
    /// Shares of communes that moved otherwise than all others did in the period, and stand away from the nearest communes.
    ///
    /// Both distances are Hampel’s: from the median, in median absolute deviations times 1.4826. Mean and standard
    /// deviation would be drawn to the very figures that are looked for (Hampel 1974, “The influence curve and its role
    /// in robust estimation”). One distance alone isn't enough: a commune may always have been ahead of its neighbours,
    /// and all may leap together. What is a jump already is told as that.
    func strayShares(_ rows: [SuspicionRow]) -> [SuspicionCase] {
        let cells = RowBuckets(rows, count: indicators.count * periods.count * (groups.count + 1)) { row in
            row.whole == nil || !isCommune(row.key.unit) ? nil : cell(of: row.key)
        }
        var cases: [SuspicionCase] = []
        for bucket in 0..<cells.count where cells[bucket].count >= SuspicionBounds.fewestUnits {
            let later = cells[bucket].map { rows[Int($0)] }
            guard let first = later.first, let before = periodBefore(first.key.period) else { continue }
            let earlier = cells[cell(of: first.key.moved(to: before))].map { rows[Int($0)] }
            cases += strays(from: earlier, to: later)
        }
        return cases
    }

    private func strays(
        from earlier: [SuspicionRow], to later: [SuspicionRow]
    ) -> [SuspicionCase] {
        let before = Dictionary(earlier.map { ($0.key.unit, $0) }, uniquingKeysWith: { first, _ in first })
        let shares = Dictionary(
            later.compactMap { row in row.percent.map { (row.key.unit, $0) } }, uniquingKeysWith: { first, _ in first })
        let changes = later.compactMap { row -> (from: SuspicionRow, to: SuspicionRow, change: Double)? in
            guard let old = before[row.key.unit], let start = old.percent, let end = row.percent,
                min(old.whole ?? 0, row.whole ?? 0) >= SuspicionBounds.smallestWhole
            else { return nil }
            return (old, row, end - start)
        }
        guard changes.count >= SuspicionBounds.fewestUnits, let usual = RobustSpread(changes.map(\.change)) else {
            return []
        }
        return changes.compactMap { entry in
            guard usual.isFar(entry.change), abs(entry.change) <= SuspicionBounds.jumpInPoints,
                let share = entry.to.percent, let unit = commune(entry.to.key.unit)
            else { return nil }
            let near = nearest(to: unit).compactMap { shares[RegisterIndex(Int($0.position) + 1)] }
            guard let around = RobustSpread(near), around.isFar(share) else { return nil }
            return .stray(from: entry.from, to: entry.to, neighbours: (around.median * 10).rounded() / 10)
        }
    }

    private func commune(_ unit: RegisterIndex<ReportingUnit>) -> RegisterIndex<Commune>? {
        guard case .commune(let index) = units[unit].kind else { return nil }
        return index
    }

    /// The communes nearest to one, as the crow flies on a small map; none where points are missing.
    private func nearest(to commune: RegisterIndex<Commune>) -> [RegisterIndex<Commune>] {
        guard let point = communes[commune].point else { return [] }
        let distances = communes.indices.compactMap { other -> (Double, RegisterIndex<Commune>)? in
            guard other != commune, let place = communes[other].point else { return nil }
            let (north, east) = (place.latitude - point.latitude, place.longitude - point.longitude)
            return (north * north + east * east, other)
        }
        return distances.sorted { $0 < $1 }.prefix(SuspicionBounds.neighbours).map(\.1)
    }

    private func periodBefore(_ period: RegisterIndex<Period>) -> RegisterIndex<Period>? {
        let own = periods[period]
        return periods.indices.filter { periods[$0].kind == own.kind && periods[$0].end < own.start }
            .max { periods[$0].end < periods[$1].end }
    }
}

/// The middle of some numbers and how far they usually lie from it.
struct RobustSpread {
    let median: Double
    private let deviation: Double

    /// Nothing for fewer than three numbers.
    init?(_ numbers: [Double]) {
        guard numbers.count > 2 else { return nil }
        let median = RobustSpread.median(numbers)
        self.median = median
        deviation = SuspicionBounds.deviationOfMedian * RobustSpread.median(numbers.map { abs($0 - median) })
    }

    /// True for a number that chance hardly puts there.
    func isFar(_ number: Double) -> Bool {
        let distance = abs(number - median)
        return distance >= SuspicionBounds.strayInPoints && distance > SuspicionBounds.strayDeviations * deviation
    }

    private static func median(_ numbers: [Double]) -> Double {
        let sorted = numbers.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}
