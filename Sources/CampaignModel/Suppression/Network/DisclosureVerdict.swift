/// What a cell's own counts say about it.
enum DisclosureVerdict: Hashable {
    /// It may be shown, unless others need its help.
    case large
    /// It was withheld before, its denominator too or not.
    case hiddenBefore(denominator: Bool)
    /// Its whole is from 1 to k−1.
    case smallDenominator
    /// Its count is from 1 to k−1.
    case smallCount
    /// The rest of its whole is from 1 to k−1.
    case smallComplement
}

extension DisclosureTable {
    /// Judges a cell by its own counts. A whole of 1 to k−1 always has a small count or a small complement.
    func verdict(on place: Int) -> DisclosureVerdict {
        let cell = cells[place]
        if cell.isSensitive {
            if cell.denominator >= 0, isSmall(cell.denominator) { return .smallDenominator }
            if isSmall(cell.numerator, below: cell.threshold) { return .smallCount }
            if cell.complement >= 0, isSmall(cell.complement, below: cell.threshold) { return .smallComplement }
        }
        if case .suppressed(let shown) = cell.prior {
            return .hiddenBefore(denominator: !shown && cell.denominator >= 0)
        }
        return .large
    }

    private func isSmall(_ quantity: Int32, below threshold: Int32? = nil) -> Bool {
        let value = values[Int(quantity)]
        return value > 0 && value < Int(threshold ?? thresholds[Int(quantity)])
    }
}
