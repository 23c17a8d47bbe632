/// How a group does beside everybody, in one unit, indicator and period; priority groups, where nothing else is said
/// (plan II.2-2, V.5-3).
public struct GroupGap: Sendable {
    /// The group.
    public let group: RegisterIndex<PopulationGroup>
    /// The group's figure.
    public let figure: Figure
    /// Everybody's figure.
    public let whole: Figure
    /// How much higher the group's value is, in percentage points for shares; nothing unless both values are
    /// published, and for counts: a group always counts fewer than everybody.
    public let difference: Double?

    init(group: RegisterIndex<PopulationGroup>, figure: Figure, whole: Figure, measure: Indicator.Measure) {
        self.group = group
        self.figure = figure
        self.whole = whole
        switch measure {
        case .percent, .points, .score, .days:
            difference = FigureChange(from: whole, to: figure, measure: measure)?.difference
        case .count, .money: difference = nil
        }
    }

    /// How far the group is behind everybody; 0 when it isn't, nothing when that can't be told.
    public func shortfall(_ direction: Indicator.Direction) -> Double? {
        guard let difference else { return nil }
        switch direction {
        case .higher: return max(0, -difference)
        case .lower: return max(0, difference)
        case .context: return nil
        }
    }
}

extension Campaign {
    /// The groups of a kind in a unit beside everybody, in the register's order; none when the indicator isn't broken
    /// down so, or the unit gave no breakdown for the period.
    public func gaps(
        of unit: RegisterIndex<ReportingUnit>, in indicator: RegisterIndex<Indicator>, _ period: RegisterIndex<Period>,
        among kind: PopulationGroup.Kind = .priority
    ) -> [GroupGap] {
        let entry = indicators[indicator]
        // What is itself a gap stands in the table of the indicator that it is the gap of.
        guard entry.groupKinds.contains(kind), entry.computed?.rule != .groupGap else { return [] }
        let key = FigureKey(unit: unit, indicator: indicator, group: nil, period: period)
        let whole = figures[key]
        let gaps = groups.indices.filter { groups[$0].kind == kind }.map { group in
            GroupGap(
                group: group,
                figure: figures[FigureKey(unit: unit, indicator: indicator, group: group, period: period)],
                whole: whole, measure: entry.measure)
        }
        return gaps.contains { $0.figure.isGiven } ? gaps : []
    }
}
