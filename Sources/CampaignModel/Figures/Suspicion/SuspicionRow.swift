/// A reported share or count, kept small: a country's are more than a million.
struct SuspicionRow {
    /// What it is about.
    let key: FigureKey
    /// The numerator of a share, or the count.
    let part: Int
    /// The denominator; nothing for counts.
    let whole: Int?
    /// Where it was written.
    let origin: RowOrigin
    /// True when somebody says why it is right.
    let isChecked: Bool

    /// Takes the row when it holds a possible share or count; money, days and scores are lumpy by nature.
    init?(_ observation: Observation, measure: Indicator.Measure) {
        guard observation.statement == .reported else { return nil }
        switch measure {
        case .percent:
            guard let part = observation.numerator, let whole = observation.denominator, part >= 0, part <= whole
            else { return nil }
            self.part = part
            self.whole = whole
        case .count:
            guard let part = observation.value.flatMap(Int.init(exactly:)), part >= 0 else { return nil }
            self.part = part
            whole = nil
        case .money, .points, .score, .days: return nil
        }
        key = observation.key
        origin = observation.origin
        isChecked = observation.isChecked
    }

    /// The share in percent.
    var percent: Double? {
        guard let whole, whole > 0 else { return nil }
        return 100 * Double(part) / Double(whole)
    }

    /// True when both are the same numbers.
    func hasSameNumbers(as other: SuspicionRow) -> Bool {
        part == other.part && whole == other.whole
    }
}
