/// How much of what a unit owes it has given, in one period.
public struct Completeness: Hashable, Sendable {
    /// Figures that the catalogue asks of the unit in the period, those that can't apply left out.
    public let expected: Int
    /// Figures given; suppressed ones were given.
    public let given: Int
    /// Figures given that evidence proves.
    public let proven: Int

    /// Counts a unit's figures for everybody in a period; indicators are those asked of its level and rhythm.
    public init(
        of unit: RegisterIndex<ReportingUnit>, in period: RegisterIndex<Period>,
        indicators: [RegisterIndex<Indicator>], figures: FigureTable
    ) {
        let own = indicators.map {
            figures[FigureKey(unit: unit, indicator: $0, group: nil, period: period)]
        }
        expected = own.count { $0.state != .notApplicable }
        let here = own.filter { $0.state == .reported || $0.state == .suppressed }
        given = here.count
        proven = here.count { !$0.evidence.isEmpty }
    }
}
