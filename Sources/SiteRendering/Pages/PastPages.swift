import CampaignModel

/// Which pages there are of what is past: an indicator in an earlier period, a commune in all periods.
///
/// A page for an earlier period is worth having where communes gave values in it; else it would be a map of blanks. In a
/// country of thousands of communes these pages would be most of the site, each a megabyte: there the files have the past.
enum PastPages {
    /// With more communes than this there are no pages of the past.
    static let mostCommunes = 1_000

    /// The earlier periods of an indicator that have a page, in order of time.
    static func periods(of indicator: RegisterIndex<Indicator>, in site: Site) -> [RegisterIndex<Period>] {
        let campaign = site.campaign
        guard campaign.communes.count <= mostCommunes, campaign.indicators[indicator].levels.contains(.commune),
            let current = site.settings.currentPeriod, let last = campaign.lastPeriod(with: indicator, until: current)
        else { return [] }
        return campaign.periodsOfKind(of: last, until: last).filter { period in
            period != last
                && campaign.communes.indices.contains { commune in
                    let key = FigureKey(
                        unit: campaign.unit(of: commune), indicator: indicator, group: nil, period: period)
                    return campaign.figures[key].value != nil
                }
        }
    }

    /// Whether a commune has a page with all its periods.
    static func exists(of commune: RegisterIndex<Commune>, in site: Site) -> Bool {
        site.campaign.communes.count <= mostCommunes && site.settings.currentPeriod != nil
            && !site.campaign.communes[commune].hasEnded(by: site.settings.asOf)
    }
}
