import CampaignModel

/// The comparisons of all communes in the current period, made once and used by every page.
struct Comparisons: Sendable {
    private let byIndicator: [Comparison]

    init(_ site: Site) {
        guard let period = site.settings.currentPeriod else {
            byIndicator = []
            return
        }
        byIndicator = site.campaign.indicators.indices.map {
            Comparison(of: $0, in: period, campaign: site.campaign)
        }
    }

    /// The comparison of an indicator; nothing while there is no current period.
    subscript(indicator: RegisterIndex<Indicator>) -> Comparison? {
        byIndicator.isEmpty ? nil : byIndicator[Int(indicator.position)]
    }
}
