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

    /// The day since the period before on which a unit's territory changed; nothing when the figures of the two can be
    /// compared.
    public func seriesBreak(
        of unit: RegisterIndex<ReportingUnit>, in period: RegisterIndex<Period>
    ) -> CalendarDate? {
        guard lineage.hasBreaks, let breaks = breaks(of: unit), let before = previousPeriod(of: period) else {
            return nil
        }
        return breaks.last { $0 > periods[before].end && $0 <= periods[period].end }
    }

    /// The last day up to the end of a period on which a unit's territory changed.
    func lastBreak(of unit: RegisterIndex<ReportingUnit>, until period: RegisterIndex<Period>) -> CalendarDate? {
        breaks(of: unit)?.last { $0 <= periods[period].end }
    }

    private func breaks(of unit: RegisterIndex<ReportingUnit>) -> [CalendarDate]? {
        guard case .commune(let commune) = units[unit].kind else { return nil }
        let breaks = lineage.breaks(of: commune)
        return breaks.isEmpty ? nil : breaks
    }
}
