import CampaignModel
import Parallel

/// How communes stand in each indicator that they report, in each period that has a page.
struct IndicatorPeriods: Sendable {
    private let places: [PeriodPlaces?]
    private let periods: Int

    init(of site: Site, _ comparisons: Comparisons, jobs: Int) {
        let campaign = site.campaign
        let count = campaign.periods.count
        periods = count
        let wanted = campaign.indicators.indices.flatMap { IndicatorPeriods.shown($0, in: site) }
        let made = ParallelMap.map(count: wanted.count, jobs: jobs) { number in
            let (indicator, period) = wanted[number]
            return PeriodPlaces(
                of: indicator, in: period, campaign: campaign,
                comparison: comparisons[indicator].flatMap { $0.period == period ? $0 : nil })
        }
        var places = [PeriodPlaces?](repeating: nil, count: campaign.indicators.count * count)
        for (pair, own) in zip(wanted, made) {
            places[Int(pair.0.position) * count + Int(pair.1.position)] = own
        }
        self.places = places
    }

    /// The newest period of an indicator of communes, and those of its past that have a page.
    private static func shown(
        _ indicator: RegisterIndex<Indicator>, in site: Site
    ) -> [(RegisterIndex<Indicator>, RegisterIndex<Period>)] {
        guard site.campaign.indicators[indicator].levels.contains(.commune), let current = site.settings.currentPeriod,
            let last = site.campaign.lastPeriod(with: indicator, until: current)
        else { return [] }
        return (PastPages.periods(of: indicator, in: site) + [last]).map { (indicator, $0) }
    }

    /// How communes stand in an indicator in a period; nothing where no page shows that.
    subscript(indicator: RegisterIndex<Indicator>, period: RegisterIndex<Period>) -> PeriodPlaces? {
        _read { yield places[Int(indicator.position) * periods + Int(period.position)] }
    }
}

extension PageContext {
    /// The change of a commune's figure since the same period of the year before; nothing where that can't be said.
    func yearChange(
        of commune: RegisterIndex<Commune>, _ indicator: RegisterIndex<Indicator>, in period: RegisterIndex<Period>
    ) -> FigureChange? {
        if let known = facts.periods[indicator, period] { return known.yearChanges[Int(commune.position)] }
        return campaign.yearChange(
            of: FigureKey(unit: campaign.unit(of: commune), indicator: indicator, group: nil, period: period))
    }
}
