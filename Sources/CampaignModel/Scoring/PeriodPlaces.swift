/// How the communes stand in an indicator in one period: made once for every page, chart and language that tells it.
public struct PeriodPlaces: Sendable {
    /// How they stand to one another.
    public let comparison: Comparison
    /// How many have a figure.
    public let places: PlacesWithFigures
    /// How each changed over a year, in the register's order; nothing where that can't be said.
    public let yearChanges: [FigureChange?]

    /// Looks at the communes of a campaign.
    ///
    /// - Parameter comparison: The comparison of the indicator in the period, where it is known.
    public init(
        of indicator: RegisterIndex<Indicator>, in period: RegisterIndex<Period>, campaign: Campaign,
        comparison: Comparison? = nil
    ) {
        self.comparison = comparison ?? Comparison(of: indicator, in: period, campaign: campaign)
        places = campaign.places(with: indicator, in: period)
        let year = YearSpan(upTo: period, in: campaign)
        yearChanges = campaign.communes.indices.map { commune in
            let key = FigureKey(unit: campaign.unit(of: commune), indicator: indicator, group: nil, period: period)
            return year.flatMap { campaign.change(of: key, over: $0) }
        }
    }
}
