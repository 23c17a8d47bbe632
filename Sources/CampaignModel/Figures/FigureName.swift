extension Campaign {
    /// The public name of a figure, the same in every file and every year: `BD03@22918@2026-Q3`, and
    /// `BD03@22918@2026-Q3@elderly` for a group.
    public func name(of key: FigureKey) -> String {
        let name = "\(indicators[key.indicator].id)@\(units[key.unit].id)@\(periods[key.period].id)"
        return key.group.map { "\(name)@\(groups[$0].id)" } ?? name
    }

    /// The key of a figure by its public name; nothing when a part of it is in no register.
    public func key(named name: some StringProtocol) -> FigureKey? {
        let parts = name.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 3 || parts.count == 4, let indicator = indicators.index(of: String(parts[0])),
            let unit = units.index(of: String(parts[1])), let period = periods.index(of: String(parts[2]))
        else { return nil }
        guard parts.count == 4 else {
            return FigureKey(unit: unit, indicator: indicator, group: nil, period: period)
        }
        return groups.index(of: String(parts[3])).map {
            FigureKey(unit: unit, indicator: indicator, group: $0, period: period)
        }
    }
}
