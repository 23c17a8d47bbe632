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
    /// The code that was looked up last in a register.
    private struct Known<Item: Registered> {
        private var code: [UInt8] = []
        private var index: RegisterIndex<Item>?

        mutating func find(
            _ code: Slice<UnsafeBufferPointer<UInt8>>, in register: Register<Item>
        ) -> RegisterIndex<Item>? {
            if !self.code.elementsEqual(code) {
                self.code = Array(code)
                index = register.index(of: String(decoding: code, as: UTF8.self))
            }
            return index
        }
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
        var name = String(name)
        return name.withUTF8 { key($0) }
    }

    private mutating func key(_ name: UnsafeBufferPointer<UInt8>) -> FigureKey? {
        var rest = name[...]
        /// The bytes up to the next sign between two codes, which goes with them; nothing where there is none.
        func next() -> Slice<UnsafeBufferPointer<UInt8>>? {
            guard let end = rest.firstIndex(of: UInt8(ascii: "@")) else { return nil }
            defer { rest = rest[(end + 1)...] }
            return rest[..<end]
        }
        guard let indicator = next().flatMap({ indicator.find($0, in: indicators) }),
            let unit = next().flatMap({ unit.find($0, in: units) })
        else { return nil }
        let part = next()
        guard let period = period.find(part ?? rest, in: periods) else { return nil }
        guard part != nil else { return FigureKey(unit: unit, indicator: indicator, group: nil, period: period) }
        return group.find(rest, in: groups).map {
            FigureKey(unit: unit, indicator: indicator, group: $0, period: period)
        }
    }
}
