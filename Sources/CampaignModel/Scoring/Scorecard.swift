/// All that can be said of how a unit does, as numbers: pages and sheets put the words around them.
public struct Scorecard: Sendable {
    /// The unit.
    public let unit: RegisterIndex<ReportingUnit>
    /// The indicators of its level, in the order of the catalogue, each in the last period of its own rhythm.
    public let entries: [ScorecardEntry]
    /// How much of what was due for those periods was given; agencies owe no list.
    public let completeness: Completeness?
    /// How its reports came.
    public let punctuality: Punctuality
    /// How many of all its figures evidence proves.
    public let evidence: EvidenceCoverage
}

/// How a unit does in one indicator.
public struct ScorecardEntry: Sendable {
    /// The indicator.
    public let indicator: RegisterIndex<Indicator>
    /// The figure for everybody in the last period.
    public let figure: Figure
    /// The change since the period before.
    public let change: FigureChange?
    /// The figure against the path to the target.
    public let path: TargetPath
    /// The commune's place among all communes.
    public let place: RankPlace?
    /// The commune's place among those of its kind.
    public let placeInKind: RankPlace?
    /// The median of all communes.
    public let median: Double?
    /// The median of the communes of its kind; nothing when it is the only one.
    public let kindMedian: Double?
    /// The priority groups beside everybody.
    public let gaps: [GroupGap]

    /// The period.
    public var period: RegisterIndex<Period> { figure.key.period }
}
