import CampaignModel

/// Indicators that count what the register of devices and help lists, too: a sum of the register and such a figure are
/// two facts, so that each page says how many places its number is of, and leads to the other.
enum ResourceIndicators {
    /// Where the plan asks for devices for households (III.3.a-2).
    private static let paragraph = "III.3.a-2"

    /// Those that count things for that paragraph.
    static func all(in campaign: Campaign) -> [RegisterIndex<Indicator>] {
        campaign.indicators.indices.filter { isAny(campaign.indicators[$0]) }
    }

    private static func isAny(_ indicator: Indicator) -> Bool {
        indicator.measure == .count && indicator.paragraphs.contains(paragraph)
    }

    /// How many units a sum is of; of how many, where all of them are communes.
    static func places(of lines: [ResourceLine], in context: PageContext) -> String {
        let units = Set(lines.map(\.unit))
        let n = context.style.number(units.count)
        guard let last = lines.map({ context.campaign.periods[$0.period].end }).max(),
            units.allSatisfy({ context.campaign.units[$0].level == .commune })
        else { return n }
        let all = context.campaign.communes(on: last).count
        return context.phrases(.givenOf, ["n": n, "of": context.style.number(all)])
    }

    /// What an indicator's page says of the register's newest sum, with a link to it; nothing for other indicators, or
    /// while the register is empty.
    static func note(on indicator: RegisterIndex<Indicator>, in context: PageContext) -> LinkView? {
        guard isAny(context.campaign.indicators[indicator]) else { return nil }
        let lines = context.campaign.records.resources.filter { $0.kind == .device }
        guard let period = lines.map(\.period).max() else { return nil }
        let own = lines.filter { $0.period == period }
        let words = context.phrases(
            .indicatorResources, ["places": places(of: own, in: context), "period": context.nameWithin(period)])
        return LinkView(words, href: context.href(.single(.funding)))
    }
}
