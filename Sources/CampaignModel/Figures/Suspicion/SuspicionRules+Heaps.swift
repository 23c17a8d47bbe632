extension SuspicionRules {
    /// Indicators and periods in which too many figures of everybody end in 0 or 5.
    ///
    /// Of numbers that are counted, one in five does (each last digit is as likely), so among n of them the count is
    /// binomial with the mean 0.2 n and the variance 0.16 n. Four standard deviations above, by the normal
    /// approximation of de Moivre and Laplace, chance gets there about three times in 100,000.
    func roundFigures(_ rows: [SuspicionRow]) -> [Diagnostic] {
        var tallies = [RoundTally](repeating: RoundTally(), count: indicators.count * periods.count)
        for row in rows where row.key.group == nil && row.part >= SuspicionBounds.smallestCount {
            tallies[Int(row.key.indicator.position) * periods.count + Int(row.key.period.position)].add(row)
        }
        return tallies.enumerated().compactMap { number, tally in
            guard tally.isHeaped, let origin = tally.firstRound else { return nil }
            return .roundFigures(
                indicators.items[number / periods.count], periods.items[number % periods.count], round: tally.round,
                of: tally.figures, at: place(origin))
        }
    }
}

/// How many figures there are, and how many of them are round.
private struct RoundTally {
    var figures = 0
    var round = 0
    var firstRound: RowOrigin?

    mutating func add(_ row: SuspicionRow) {
        figures += 1
        guard row.part.isMultiple(of: 5) else { return }
        round += 1
        firstRound = firstRound.map { min($0, row.origin) } ?? row.origin
    }

    var isHeaped: Bool {
        let excess = Double(round) - 0.2 * Double(figures)
        return figures >= SuspicionBounds.fewestUnits
            && excess > SuspicionBounds.roundDeviations * (0.16 * Double(figures)).squareRoot()
    }
}
