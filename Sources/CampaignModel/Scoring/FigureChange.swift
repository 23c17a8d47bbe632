/// How a figure differs from an earlier one of the same indicator, unit and group.
public struct FigureChange: Hashable, Sendable {
    /// The period of the earlier figure.
    public let since: RegisterIndex<Period>
    /// The earlier value, in the indicator's measure.
    public let earlier: Double
    /// How far it went, as readers see it.
    private let seen: SeenChange

    /// Compares two figures of an indicator; nothing when either has no published value.
    public init?(from earlier: Figure, to now: Figure, measure: Indicator.Measure) {
        guard let before = earlier.value, let after = now.value else { return nil }
        since = earlier.key.period
        self.earlier = before
        seen = SeenChange(from: before, to: after, measure: measure)
    }

    /// How much higher the figure is now, in the indicator's measure; percentage points for shares, 0 when level.
    public var difference: Double { seen.difference }

    /// Where it went, as readers can see it.
    public var course: SeenChange.Course { seen.course }

    /// True when the change is for the better; nothing when readers can see none, or there is no better side.
    public func isBetter(_ direction: Indicator.Direction) -> Bool? { seen.isBetter(direction) }
}

extension Campaign {
    /// The change of a figure since the period before of the same kind; nothing when the territory changed between.
    public func change(of figure: Figure) -> FigureChange? {
        guard seriesBreak(at: figure.key) == nil else { return nil }
        return previousPeriod(of: figure.key.period).flatMap {
            FigureChange(
                from: figures[figure.key.moved(to: $0)], to: figure,
                measure: indicators[figure.key.indicator].measure)
        }
    }

    /// The figure that a figure's way began with: the first reported one of the same key, from the period on that the
    /// catalogue declares and since the territory last changed.
    public func baseline(of key: FigureKey) -> Figure? {
        let declared = indicators[key.indicator].baseline.flatMap { periods.index(of: $0.period) }
        let first = [declared.map { periods[$0].end }, lastBreak(at: key)].compactMap(\.self)
            .max()
        for period in periodsOfKind(of: key.period, until: key.period) {
            if let first, periods[period].end < first { continue }
            let figure = figures[key.moved(to: period)]
            if figure.value != nil { return figure }
        }
        return nil
    }
}

extension FigureKey {
    /// The same in another period.
    public func moved(to period: RegisterIndex<Period>) -> FigureKey {
        FigureKey(unit: unit, indicator: indicator, group: group, period: period)
    }
}
