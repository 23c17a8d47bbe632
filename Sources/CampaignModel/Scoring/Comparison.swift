/// How the communes stand to one another in one indicator and period: only like is compared with like.
///
/// Values come from the same indicator, period and everybody; suppressed, missing and inapplicable ones take no part.
/// Activity counts get no ranks (plan III.4-1), and equal values share a rank.
public struct Comparison: Sendable {
    /// The indicator.
    public let indicator: RegisterIndex<Indicator>
    /// The period.
    public let period: RegisterIndex<Period>
    /// How many communes take part.
    public let participants: Int
    /// How many communes exist in the period, so that readers see how many are missing.
    public let communes: Int
    /// The median of all that take part.
    public let median: Double?
    /// The median of those of each kind.
    public let medianByKind: [Commune.Kind: Double]
    /// The lowest and highest value.
    public let range: ClosedRange<Double>?
    private let ranks: [Int32]

    /// Compares the communes of a campaign.
    public init(
        of indicator: RegisterIndex<Indicator>, in period: RegisterIndex<Period>, campaign: Campaign
    ) {
        let figures = campaign.communes.indices.map { commune in
            campaign.figures[
                FigureKey(unit: campaign.unit(of: commune), indicator: indicator, group: nil, period: period)]
        }
        let values = figures.map(\.value)
        let known = values.compactMap(\.self).sorted()
        self.indicator = indicator
        self.period = period
        participants = known.count
        communes = figures.count { $0.state != .notApplicable }
        median = Comparison.median(ofSorted: known)
        range = known.first.flatMap { low in known.last.map { low...$0 } }
        var byKind: [Commune.Kind: [Double]] = [:]
        for (commune, value) in zip(campaign.communes.items, values) {
            if let value { byKind[commune.kind, default: []].append(value) }
        }
        medianByKind = byKind.compactMapValues { Comparison.median(ofSorted: $0.sorted()) }
        ranks = Comparison.ranks(of: values, direction: campaign.indicators[indicator].direction)
    }

    /// The rank of a commune, from 1; nothing when it takes no part or the indicator isn't ranked.
    public func rank(of commune: RegisterIndex<Commune>) -> Int? {
        let rank = Int(ranks[Int(commune.position)])
        return rank == 0 ? nil : rank
    }

    /// The middle value, or the mean of the two in the middle.
    static func median(ofSorted values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let middle = values.count / 2
        return values.count.isMultiple(of: 2) ? (values[middle - 1] + values[middle]) / 2 : values[middle]
    }

    /// Ranks from 1, ties shared, as in 1, 2, 2, 4; 0 where there is none.
    static func ranks(of values: [Double?], direction: Indicator.Direction) -> [Int32] {
        var ranks = [Int32](repeating: 0, count: values.count)
        guard direction != .context else { return ranks }
        let known = values.enumerated().compactMap { entry in entry.element.map { (entry.offset, $0) } }
        let ordered = known.sorted { left, right in
            if left.1 != right.1 { return direction == .higher ? left.1 > right.1 : left.1 < right.1 }
            return left.0 < right.0
        }
        for (position, entry) in ordered.enumerated() {
            let isTied = position > 0 && ordered[position - 1].1 == entry.1
            ranks[entry.0] = isTied ? ranks[ordered[position - 1].0] : Int32(position + 1)
        }
        return ranks
    }
}
