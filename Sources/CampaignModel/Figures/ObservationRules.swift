/// The rules that observations keep before anything is published from them.
public struct ObservationRules: Sendable {
    let indicators: Register<Indicator>
    let units: Register<ReportingUnit>
    let groups: Register<PopulationGroup>
    let periods: Register<Period>
    let revised: Set<FigureKey>
    let files: [String]

    /// Takes the registers that keys point into, the reasons for changes, and the files that origins count.
    public init(
        indicators: Register<Indicator>, units: Register<ReportingUnit>, groups: Register<PopulationGroup>,
        periods: Register<Period>, revisions: [Revision], files: [String]
    ) {
        self.indicators = indicators
        self.units = units
        self.groups = groups
        self.periods = periods
        self.revised = Set(revisions.map(\.key))
        self.files = files
    }

    /// Everything that is wrong with the observations.
    public func check(_ observations: [Observation]) -> [Diagnostic] {
        []
    }
}
