import CampaignModel

/// The codes and names of a site's registers as bytes of a format, made once, since figures repeat them by the million.
struct FigureCodes: Sendable {
    /// The codes of indicators, units, groups, periods and evidence, without what the format puts around them.
    let indicators: [[UInt8]]
    let units: [[UInt8]]
    let groups: [[UInt8]]
    let periods: [[UInt8]]
    let evidence: [[UInt8]]
    /// Each unit's code, level and name, with what the format puts around and between; empty where it wants none.
    let unitCells: [[UInt8]]
    /// The measure of each indicator.
    let measures: [[UInt8]]

    init(
        _ context: DataContext, code: (String) -> [UInt8],
        unitCells: (_ code: String, _ level: String, _ name: String) -> [UInt8]
    ) {
        let campaign = context.campaign
        indicators = campaign.indicators.ids.map(code)
        units = campaign.units.ids.map(code)
        groups = campaign.groups.ids.map(code)
        periods = campaign.periods.ids.map(code)
        evidence = campaign.evidence.ids.map(code)
        measures = campaign.indicators.items.map { code($0.measure.rawValue) }
        self.unitCells = campaign.units.items.map { unitCells($0.id, $0.level.rawValue, context.name(of: $0)) }
    }

    /// Appends the public name of a figure, as `Campaign.name(of:)` gives it.
    func appendName(of key: FigureKey, to bytes: inout [UInt8]) {
        bytes += indicators[Int(key.indicator.position)]
        bytes.append(UInt8(ascii: "@"))
        bytes += units[Int(key.unit.position)]
        bytes.append(UInt8(ascii: "@"))
        bytes += periods[Int(key.period.position)]
        guard let group = key.group else { return }
        bytes.append(UInt8(ascii: "@"))
        bytes += groups[Int(group.position)]
    }
}
