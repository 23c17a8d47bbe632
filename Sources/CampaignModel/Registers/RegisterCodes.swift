/// The registers whose codes rows refer to, to turn positions into codes again.
public struct RegisterCodes: Sendable {
    /// Everything that a figure can be about.
    public let units: Register<ReportingUnit>
    /// The agencies.
    public let agencies: Register<Agency>
    /// The periods.
    public let periods: Register<Period>
    /// The evidence.
    public let evidence: Register<Evidence>
    /// The tasks.
    public let tasks: Register<CampaignTask>
    /// The indicators.
    public let indicators: Register<Indicator>
    /// The groups of people.
    public let groups: Register<PopulationGroup>

    /// Takes the registers.
    public init(
        units: Register<ReportingUnit>, agencies: Register<Agency>, periods: Register<Period>,
        evidence: Register<Evidence>, tasks: Register<CampaignTask>, indicators: Register<Indicator>,
        groups: Register<PopulationGroup>
    ) {
        self.units = units
        self.agencies = agencies
        self.periods = periods
        self.evidence = evidence
        self.tasks = tasks
        self.indicators = indicators
        self.groups = groups
    }

    /// The code of a commune, for the few that settings name.
    func code(of commune: RegisterIndex<Commune>) -> String {
        units.items.first { $0.kind == .commune(commune) }?.id ?? ""
    }

    /// The public name of a figure, as in `BD03@22918@2026-Q3@elderly`.
    public func name(of key: FigureKey) -> String {
        let name = "\(indicators[key.indicator].id)@\(units[key.unit].id)@\(periods[key.period].id)"
        return key.group.map { "\(name)@\(groups[$0].id)" } ?? name
    }
}

extension Campaign {
    /// The registers whose codes rows refer to.
    public var codes: RegisterCodes {
        RegisterCodes(
            units: units, agencies: agencies, periods: periods, evidence: evidence, tasks: tasks,
            indicators: indicators, groups: groups)
    }
}

/// A register that a column refers to.
public struct CodeTarget<Item: Registered>: Sendable {
    /// Which one it is.
    public let register: CodeRegister
    /// Where it is found.
    public let path: KeyPath<RegisterCodes, Register<Item>> & Sendable
}

extension CodeTarget<ReportingUnit> {
    static let unit = CodeTarget(register: .unit, path: \.units)
}

extension CodeTarget<Agency> {
    static let agency = CodeTarget(register: .agency, path: \.agencies)
}

extension CodeTarget<Period> {
    static let period = CodeTarget(register: .period, path: \.periods)
}

extension CodeTarget<Evidence> {
    static let evidence = CodeTarget(register: .evidence, path: \.evidence)
}

extension CodeTarget<CampaignTask> {
    static let task = CodeTarget(register: .task, path: \.tasks)
}
