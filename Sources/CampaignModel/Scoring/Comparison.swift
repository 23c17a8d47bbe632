/// How the communes stand to one another in one indicator and period: only like is compared with like.
///
/// Values come from the same indicator, period and everybody; suppressed, missing and inapplicable ones take no part,
/// nor do communes that don't exist in the period. Activity counts get no ranks (plan III.4-1), and equal values share
/// a rank.
public struct Comparison: Sendable {
    /// The indicator.
    public let indicator: RegisterIndex<Indicator>
    /// The period.
    public let period: RegisterIndex<Period>
    /// How many communes take part.
    public let participants: Int
    /// How many communes exist in the period and could have a value, so that readers see how many are missing.
    public let communes: Int
    /// The median of all that take part.
    public let median: Double?
    /// The median of those of each kind.
    public let medianByKind: [Commune.Kind: Double]
    /// The lowest and highest value.
    public let range: ClosedRange<Double>?
    /// The values of the communes in the register's order; nothing where one takes no part.
    public let values: [Double?]
    private let places: RankTable
    private let placesInKind: [Commune.Kind: RankTable]

    /// Compares the communes of a campaign.
    public init(
        of indicator: RegisterIndex<Indicator>, in period: RegisterIndex<Period>, campaign: Campaign
    ) {
        let day = campaign.periods[period].end
        let figures = campaign.communes.indices.map { commune -> Figure? in
            guard campaign.communes[commune].exists(on: day) else { return nil }
            return campaign.figures[
                FigureKey(unit: campaign.unit(of: commune), indicator: indicator, group: nil, period: period)]
        }
        let values = figures.map { $0?.value }
        let known = values.compactMap(\.self).sorted()
        self.indicator = indicator
        self.period = period
        self.values = values
        participants = known.count
        communes = figures.count { $0.map { $0.state != .notApplicable } ?? false }
        median = Comparison.median(ofSorted: known)
        range = known.first.flatMap { low in known.last.map { low...$0 } }
        let direction = campaign.indicators[indicator].direction
        let kinds = campaign.communes.indices.map { campaign.communes[$0].kind }
        var medians: [Commune.Kind: Double] = [:]
        var ranks: [Commune.Kind: RankTable] = [:]
        for kind in Commune.Kind.allCases {
            let own = zip(kinds, values).map { $0 == kind ? $1 : nil }
            medians[kind] = Comparison.median(ofSorted: own.compactMap(\.self).sorted())
            ranks[kind] = RankTable(own, direction: direction)
        }
        medianByKind = medians
        placesInKind = ranks
        places = RankTable(values, direction: direction)
    }

    /// The place of a commune among all; nothing when it takes no part or the indicator isn't ranked.
    public func place(of commune: RegisterIndex<Commune>) -> RankPlace? {
        places[Int(commune.position)]
    }

    /// The place of a commune among those of its kind; nothing when it is the only one with a value.
    public func place(of commune: RegisterIndex<Commune>, among kind: Commune.Kind) -> RankPlace? {
        placesInKind[kind]?[Int(commune.position)].flatMap { $0.participants > 1 ? $0 : nil }
    }

    /// The rank of a commune, from 1; nothing when it takes no part or the indicator isn't ranked.
    public func rank(of commune: RegisterIndex<Commune>) -> Int? {
        place(of: commune)?.rank
    }

    /// The middle value, or the mean of the two in the middle.
    static func median(ofSorted values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let middle = values.count / 2
        return values.count.isMultiple(of: 2) ? (values[middle - 1] + values[middle]) / 2 : values[middle]
    }
}
