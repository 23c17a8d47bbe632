import CampaignModel

/// What a frame shows of an indicator.
enum FrameSubject: String, Hashable, Sendable, CaseIterable {
    /// The province over the periods.
    case trend
    /// All communes in the last period.
    case map

    /// Whether there is enough to draw: two values over time, or five places on a map where every place has a point.
    func isDrawn(_ indicator: RegisterIndex<Indicator>, in site: Site) -> Bool {
        let campaign = site.campaign
        guard let current = site.settings.currentPeriod,
            let period = campaign.lastPeriod(with: indicator, until: current)
        else { return false }
        func values(_ unit: RegisterIndex<ReportingUnit>, _ period: RegisterIndex<Period>) -> Double? {
            campaign.figures[FigureKey(unit: unit, indicator: indicator, group: nil, period: period)].value
        }
        switch self {
        case .trend:
            let kind = campaign.periods[period].kind
            return campaign.periods.indices.count {
                $0 <= period && campaign.periods[$0].kind == kind && values(campaign.provinceUnit, $0) != nil
            } > 1
        case .map:
            guard campaign.indicators[indicator].levels.contains(.commune),
                !campaign.shapes.isEmpty
                    || campaign.communes(on: site.settings.asOf).allSatisfy({ campaign.communes[$0].point != nil })
            else { return false }
            return campaign.communes(on: site.settings.asOf).count { values(campaign.unit(of: $0), period) != nil } > 4
        }
    }
}
