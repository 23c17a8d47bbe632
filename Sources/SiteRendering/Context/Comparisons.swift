import CampaignModel

/// The comparisons of all communes, each in the last period of its indicator's own rhythm, made once and used by
/// every page.
struct Comparisons: Sendable {
    private let byIndicator: [Comparison?]

    init(_ site: Site) {
        byIndicator = site.campaign.indicators.indices.map { indicator in
            guard let current = site.settings.currentPeriod,
                let period = site.campaign.lastPeriod(with: indicator, until: current)
            else { return nil }
            return Comparison(of: indicator, in: period, campaign: site.campaign)
        }
    }

    /// The comparison of an indicator; nothing while there is no period for it.
    subscript(indicator: RegisterIndex<Indicator>) -> Comparison? {
        byIndicator[Int(indicator.position)]
    }
}

extension Campaign {
    /// The last period up to one that an indicator's own rhythm reports for.
    func lastPeriod(with indicator: RegisterIndex<Indicator>, until last: RegisterIndex<Period>)
        -> RegisterIndex<Period>?
    {
        let kind: Period.Kind =
            switch indicators[indicator].frequency {
            case .quarter, .event: .quarter
            case .halfYear: .halfYear
            case .year: .year
            }
        let end = periods[last].end
        return periods.indices.last { periods[$0].kind == kind && periods[$0].end <= end }
    }
}
