/// What became of communes: which follow which, and from which day on their figures tell of another territory.
public struct CommuneLineage: Sendable {
    private let following: [RegisterIndex<Commune>: [RegisterIndex<Commune>]]
    private let preceding: [RegisterIndex<Commune>: [RegisterIndex<Commune>]]
    private let days: [RegisterIndex<Commune>: [CalendarDate]]

    /// Reads it off a register; codes that aren't in it are passed over.
    public init(_ communes: Register<Commune>) {
        var following: [RegisterIndex<Commune>: [RegisterIndex<Commune>]] = [:]
        var preceding: [RegisterIndex<Commune>: [RegisterIndex<Commune>]] = [:]
        var days: [RegisterIndex<Commune>: [CalendarDate]] = [:]
        for index in communes.indices where !communes[index].predecessors.isEmpty {
            let earlier = communes[index].predecessors.compactMap(communes.index(of:)).filter { $0 != index }
            preceding[index] = earlier
            for other in earlier { following[other, default: []].append(index) }
            let ends = earlier.compactMap { communes[$0].validTo?.dayAfter }
            if !ends.isEmpty { days[index] = Set(ends).sorted() }
        }
        self.following = following
        self.preceding = preceding
        self.days = days
    }

    /// True when the territory of some commune changed.
    public var hasBreaks: Bool { !days.isEmpty }

    /// The communes that a commune became, or that it was joined to.
    public func successors(of commune: RegisterIndex<Commune>) -> [RegisterIndex<Commune>] {
        following[commune] ?? []
    }

    /// The communes that a commune was made of, or that were joined to it.
    public func predecessors(of commune: RegisterIndex<Commune>) -> [RegisterIndex<Commune>] {
        preceding[commune] ?? []
    }

    /// The first days on which a commune had another territory, in order: figures from before and after can't be
    /// compared.
    public func breaks(of commune: RegisterIndex<Commune>) -> [CalendarDate] {
        days[commune] ?? []
    }
}

extension Campaign {
    /// The communes that exist on a day, in the register's order.
    public func communes(on day: CalendarDate) -> [RegisterIndex<Commune>] {
        communes.indices.filter { communes[$0].exists(on: day) }
    }

    /// The day since the period before on which a unit's territory or the indicator itself changed; nothing when the
    /// figures of the two can be compared.
    public func seriesBreak(at key: FigureKey) -> CalendarDate? {
        guard lineage.hasBreaks || !definitionBreaks.isEmpty, let before = previousPeriod(of: key.period) else {
            return nil
        }
        return breaks(at: key).last { $0 > periods[before].end && $0 <= periods[key.period].end }
    }

    /// True when the break at a figure comes from the indicator, whose definition or direction changed, and not from the
    /// unit's territory.
    public func isDefinitionBreak(at key: FigureKey) -> Bool {
        guard let day = seriesBreak(at: key) else { return false }
        return definitionBreaks[key.indicator]?.contains(day) ?? false
    }

    /// The last day up to the end of its period from which on a figure's series can be compared.
    func lastBreak(at key: FigureKey) -> CalendarDate? {
        breaks(at: key).last { $0 <= periods[key.period].end }
    }

    private func breaks(at key: FigureKey) -> [CalendarDate] {
        let own = definitionBreaks[key.indicator] ?? []
        guard case .commune(let commune) = units[key.unit].kind else { return own }
        let territory = lineage.breaks(of: commune)
        return own.isEmpty ? territory : (own + territory).sorted()
    }
}
