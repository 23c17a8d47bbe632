/// The comparisons of all communes, each in the last period of its indicator's own rhythm, made once and used by
/// every page.
public struct Comparisons: Sendable {
    private let byIndicator: [Comparison?]

    /// Compares the communes in every indicator, in the last period up to the current one.
    public init(of campaign: Campaign, current: RegisterIndex<Period>?) {
        byIndicator = campaign.indicators.indices.map { indicator in
            guard let current, let period = campaign.lastPeriod(with: indicator, until: current) else { return nil }
            return Comparison(of: indicator, in: period, campaign: campaign)
        }
    }

    /// The comparison of an indicator; nothing while there is no period for it.
    public subscript(indicator: RegisterIndex<Indicator>) -> Comparison? {
        byIndicator[Int(indicator.position)]
    }
}
