/// What a figure is about: an indicator, a unit, a period, and a group or everybody.
///
/// The parts are positions in the campaign's registers: a country's figures are millions.
public struct FigureKey: Hashable, Sendable, Comparable {
    /// The unit.
    public let unit: RegisterIndex<ReportingUnit>
    /// The indicator.
    public let indicator: RegisterIndex<Indicator>
    /// The group, or nothing for everybody.
    public let group: RegisterIndex<PopulationGroup>?
    /// The period.
    public let period: RegisterIndex<Period>

    /// Makes a key.
    public init(
        unit: RegisterIndex<ReportingUnit>, indicator: RegisterIndex<Indicator>,
        group: RegisterIndex<PopulationGroup>?, period: RegisterIndex<Period>
    ) {
        self.unit = unit
        self.indicator = indicator
        self.group = group
        self.period = period
    }

    /// True when the two are of one period and differ in the unit alone, the indicator alone or the group alone: what one
    /// mistyped code makes of a row.
    func isOneCode(from other: FigureKey) -> Bool {
        guard period == other.period else { return false }
        return [unit != other.unit, indicator != other.indicator, group != other.group].count(where: { $0 }) == 1
    }

    /// Orders by unit, indicator, everybody before groups, period: a unit's figures stand together.
    public static func < (left: FigureKey, right: FigureKey) -> Bool {
        if left.unit != right.unit { return left.unit < right.unit }
        if left.indicator != right.indicator { return left.indicator < right.indicator }
        let (leftGroup, rightGroup) = (left.group?.position ?? -1, right.group?.position ?? -1)
        if leftGroup != rightGroup { return leftGroup < rightGroup }
        return left.period < right.period
    }
}
