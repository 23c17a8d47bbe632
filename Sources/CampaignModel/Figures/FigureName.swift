extension Campaign {
    /// The public name of a figure, the same in every file and every year: `BD03@22918@2026-Q3`, and
    /// `BD03@22918@2026-Q3@elderly` for a group.
    public func name(of key: FigureKey) -> String {
        let name = "\(indicators[key.indicator].id)@\(units[key.unit].id)@\(periods[key.period].id)"
        return key.group.map { "\(name)@\(groups[$0].id)" } ?? name
    }

    /// The key of a figure by its public name; nothing when a part of it is in no register.
    public func key(named name: some StringProtocol) -> FigureKey? {
        var names = FigureNames(self)
        return names.key(named: name)
    }
}

/// Finds figures by their public names. Names in the order of the ledger mostly share their first parts with the one
/// before, which are looked up once.
struct FigureNames {
    private struct Known<Item> {
        var name: Substring = ""
        var index: RegisterIndex<Item>?
    }

    private let indicators: Register<Indicator>
    private let units: Register<ReportingUnit>
    private let periods: Register<Period>
    private let groups: Register<PopulationGroup>
    private var indicator = Known<Indicator>()
    private var unit = Known<ReportingUnit>()
    private var period = Known<Period>()
    private var group = Known<PopulationGroup>()

    init(_ campaign: Campaign) {
        (indicators, units) = (campaign.indicators, campaign.units)
        (periods, groups) = (campaign.periods, campaign.groups)
    }

    init(_ rules: PublicationRules) {
        (indicators, units, periods, groups) = (rules.indicators, rules.units, rules.periods, rules.groups)
    }

    /// The key of a figure; nothing when a part of its name is in no register.
    mutating func key(named name: some StringProtocol) -> FigureKey? {
        let parts = Substring(name).utf8.split(
            separator: UInt8(ascii: "@"), maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 3 || parts.count == 4,
            let indicator = FigureNames.find(Substring(parts[0]), &indicator, { indicators.index(of: $0) }),
            let unit = FigureNames.find(Substring(parts[1]), &unit, { units.index(of: $0) }),
            let period = FigureNames.find(Substring(parts[2]), &period, { periods.index(of: $0) })
        else { return nil }
        guard parts.count == 4 else {
            return FigureKey(unit: unit, indicator: indicator, group: nil, period: period)
        }
        return FigureNames.find(Substring(parts[3]), &group, { groups.index(of: $0) }).map {
            FigureKey(unit: unit, indicator: indicator, group: $0, period: period)
        }
    }

    private static func find<Item>(
        _ name: Substring, _ known: inout Known<Item>, _ look: (String) -> RegisterIndex<Item>?
    ) -> RegisterIndex<Item>? {
        if known.name != name { known = Known(name: name, index: look(String(name))) }
        return known.index
    }
}
