/// How many communes have a figure that the public can read, of those that one was due from.
///
/// A figure that is kept back was given, but nobody can read it: it is counted apart, and takes no part in medians and
/// ranks (`Comparison`). All pages count places in this way.
public struct PlacesWithFigures: Hashable, Sendable {
    /// Communes whose figure is published.
    public let known: Int
    /// Communes that gave one which is kept back.
    public let keptBack: Int
    /// Communes that one was due from: they existed, and the indicator applies to them.
    public let due: Int

    /// Counts the states of communes that existed in a period.
    public init(of states: some Sequence<Figure.State>) {
        var (known, keptBack, due) = (0, 0, 0)
        for state in states where state != .notApplicable {
            due += 1
            if state == .reported { known += 1 }
            if state == .suppressed { keptBack += 1 }
        }
        self.known = known
        self.keptBack = keptBack
        self.due = due
    }
}

extension Campaign {
    /// The states of the communes that existed in a period, for an indicator and everybody.
    public func communeStates(
        _ indicator: RegisterIndex<Indicator>, in period: RegisterIndex<Period>
    ) -> [Figure.State] {
        communes(on: periods[period].end).map { commune in
            figures[FigureKey(unit: unit(of: commune), indicator: indicator, group: nil, period: period)].state
        }
    }

    /// How many communes have a figure of an indicator in a period.
    public func places(
        with indicator: RegisterIndex<Indicator>, in period: RegisterIndex<Period>
    ) -> PlacesWithFigures {
        PlacesWithFigures(of: communeStates(indicator, in: period))
    }
}
