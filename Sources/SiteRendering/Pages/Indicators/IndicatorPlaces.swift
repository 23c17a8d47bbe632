import CampaignModel

/// What an indicator's page says of its places beside the map: the two ends, and every period.
struct IndicatorPlaces {
    let indicator: RegisterIndex<Indicator>
    let context: PageContext
    /// How the communes stand in the period that is shown; nothing while there is none.
    let comparison: Comparison?

    /// Prepares what is said of the places, in the newest period unless another one is compared.
    init(indicator: RegisterIndex<Indicator>, context: PageContext, comparison: Comparison? = nil) {
        self.indicator = indicator
        self.context = context
        self.comparison = comparison ?? context.comparisons[indicator]
    }

    /// How many places each end shows.
    private static let end = 10

    /// The first and the last places of those that have a rank; nothing where all of them are seen at a glance, and none at
    /// an end where the next place has the same rank: the order of names would say who is first.
    func ends(
        of rows: [IndicatorPage.CommuneRowView]
    ) -> (best: [IndicatorPage.CommuneRowView], worst: [IndicatorPage.CommuneRowView])? {
        let ranked = rows.prefix(comparison?.participants ?? 0)
        guard ranked.count > 2 * IndicatorPlaces.end + 4 else { return nil }
        let (first, last) = (Array(ranked.prefix(IndicatorPlaces.end)), Array(ranked.suffix(IndicatorPlaces.end)))
        let afterFirst = ranked[ranked.startIndex + IndicatorPlaces.end]
        let beforeLast = ranked[ranked.endIndex - IndicatorPlaces.end - 1]
        return (
            first.last?.rank == afterFirst.rank ? [] : first, last.first?.rank == beforeLast.rank ? [] : last
        )
    }

    /// The highest and the lowest place, in a sentence; nothing for fewer than three values, or when all are the same.
    /// Of several places with the same value it is said how many they are.
    var range: [UInt8] {
        guard let spread else { return [] }
        return Markup.filled(
            context.phrases(
                .indicatorEnds, ["high_value": spread.highest, "low_value": spread.lowest]),
            ["high": context.places(spread.high), "low": context.places(spread.low)])
    }

    /// How far the two lie apart, as a heading; nothing where there is no such sentence.
    var gap: String {
        spread.map { context.phrases(.indicatorGap, ["gap": $0.gap]) } ?? ""
    }

    /// The places and what lies between them as plain text, for drawings.
    var plainRange: String {
        guard let spread else { return "" }
        let words = context.phrases(
            .indicatorRange, ["high_value": spread.highest, "low_value": spread.lowest, "gap": spread.gap])
        return words.replacing("{high}", with: context.plainPlaces(spread.high))
            .replacing("{low}", with: context.plainPlaces(spread.low))
    }

    /// The two ends of the places' values, worded but for the names.
    private struct Spread {
        let high: [RegisterIndex<Commune>]
        let low: [RegisterIndex<Commune>]
        let highest: String
        let lowest: String
        let gap: String
    }

    private var spread: Spread? {
        guard let comparison else { return nil }
        let campaign = context.campaign
        let known = campaign.communes.indices.compactMap { commune in
            comparison.values[Int(commune.position)].map { (value: $0, commune: commune) }
        }
        guard known.count > 2, let low = known.min(by: { $0.value < $1.value }),
            let high = known.max(by: { $0.value < $1.value })
        else { return nil }
        let measure = campaign.indicators[indicator].measure
        let gap = SeenChange(from: low.value, to: high.value, measure: measure)
        guard gap.course == .up else { return nil }
        return Spread(
            high: known.filter { $0.value == high.value }.map(\.commune),
            low: known.filter { $0.value == low.value }.map(\.commune), highest: context.amount(high.value, measure),
            lowest: context.amount(low.value, measure),
            gap: context.amount(gap.difference, measure == .percent ? .points : measure))
    }

    /// The names of the periods of the indicator's rhythm.
    func periods(until last: RegisterIndex<Period>) -> [IndicatorPage.PeriodNameView] {
        guard context.campaign.indicators[indicator].levels.contains(.commune) else { return [] }
        return context.periods(until: last).map { IndicatorPage.PeriodNameView(name: context.name($0)) }
    }

    /// Every commune of the last period in every period, by name.
    func rows(until last: RegisterIndex<Period>) -> [IndicatorPage.PeriodsRowView] {
        let campaign = context.campaign
        let entry = campaign.indicators[indicator]
        let periods = context.periods(until: last)
        guard entry.levels.contains(.commune), periods.count > 1 else { return [] }
        let communes = context.facts.byName(campaign.communes(on: campaign.periods[last].end))
        return communes.map { commune in
            let key = FigureKey(unit: campaign.unit(of: commune), indicator: indicator, group: nil, period: last)
            let change = context.yearChange(of: commune, indicator, in: last)
            return IndicatorPage.PeriodsRowView(
                name: context.vietnamese(campaign.communes[commune].name), href: context.href(.commune(commune)),
                figures: periods.map { period in
                    let view = context.view(campaign.figures[key.moved(to: period)], entry.measure)
                    return IndicatorPage.PeriodFigureView(
                        text: view.text, state: view.state, period: context.name(period),
                        broken: period == periods[0] ? "" : context.brokenChange(of: key.moved(to: period)) ?? "")
                },
                yearChange: context.words(change, entry.measure),
                difference: (change?.difference).map(MachineNumber.text) ?? "")
        }
    }
}

extension PageContext {
    /// The name of one place, or how many have the same value.
    func places(_ communes: [RegisterIndex<Commune>]) -> [UInt8] {
        communes.count == 1 ? vietnamese(campaign.communes[communes[0]].name) : Markup.text(plainPlaces(communes))
    }

    /// The same as plain text.
    func plainPlaces(_ communes: [RegisterIndex<Commune>]) -> String {
        communes.count == 1
            ? campaign.communes[communes[0]].name
            : phrases(.indicatorTied, ["n": style.number(communes.count)])
    }
}
