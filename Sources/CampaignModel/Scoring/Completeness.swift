/// How much of what a unit owes it has given.
public struct Completeness: Hashable, Sendable {
    /// Figures that were due from the unit, those that can't apply or are worked out by the program left out.
    public let expected: Int
    /// Figures given; suppressed ones were given.
    public let given: Int
    /// Figures given that evidence proves.
    public let proven: Int

    /// Counts the figures for everybody that were due from a unit.
    public init(
        of unit: RegisterIndex<ReportingUnit>, due entries: some Sequence<DueFigures.Entry>, figures: FigureTable
    ) {
        var (expected, given, proven) = (0, 0, 0)
        for entry in entries {
            let figure = figures[
                FigureKey(unit: unit, indicator: entry.indicator, group: nil, period: entry.period)]
            guard !figure.isComputed else { continue }
            if figure.state != .notApplicable { expected += 1 }
            guard figure.isGiven else { continue }
            given += 1
            if !figure.evidence.isEmpty { proven += 1 }
        }
        self.expected = expected
        self.given = given
        self.proven = proven
    }
}

extension Figure {
    /// True when the unit gave the figure, published or kept back.
    public var isGiven: Bool { state == .reported || state == .suppressed }
}
