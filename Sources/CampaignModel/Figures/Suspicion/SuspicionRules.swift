/// Patterns in figures that are possible but unlikely: said to editors as warnings, never judged and never an error.
///
/// Figures that are copied, guessed or carried forward look like this; so do, now and then, honest ones.
public struct SuspicionRules: Sendable {
    let indicators: Register<Indicator>
    let units: Register<ReportingUnit>
    let communes: Register<Commune>
    let groups: Register<PopulationGroup>
    let periods: Register<Period>
    let files: [String]

    /// Takes the registers that keys point into, and the files that origins count.
    public init(
        indicators: Register<Indicator>, units: Register<ReportingUnit>, communes: Register<Commune>,
        groups: Register<PopulationGroup>, periods: Register<Period>, files: [String]
    ) {
        self.indicators = indicators
        self.units = units
        self.communes = communes
        self.groups = groups
        self.periods = periods
        self.files = files
    }

    /// At most one warning for each pattern, indicator and period, so that editors aren't flooded.
    public func check(_ observations: [Observation]) -> [Diagnostic] {
        let rows = observations.compactMap { SuspicionRow($0, measure: indicators[$0.key.indicator].measure) }
        let reports = identicalReports(observations)
        var cases = identicalRows(rows.filter { !$0.isChecked }, beside: reports)
        cases += unlikelySeries(rows)
        cases += strayShares(rows)
        return reports.map(warning) + warnings(cases.filter { !$0.row.isChecked }) + roundFigures(rows)
    }

    /// A number for each indicator, period and group, from 0.
    func cell(of key: FigureKey) -> Int {
        (Int(key.indicator.position) * periods.count + Int(key.period.position)) * (groups.count + 1)
            + slot(of: key.group)
    }

    /// A number for each unit, indicator and group, from 0.
    func series(of key: FigureKey) -> Int {
        (Int(key.unit.position) * indicators.count + Int(key.indicator.position)) * (groups.count + 1)
            + slot(of: key.group)
    }

    /// True when the unit is a commune.
    func isCommune(_ unit: RegisterIndex<ReportingUnit>) -> Bool {
        units[unit].level == .commune
    }

    private func slot(of group: RegisterIndex<PopulationGroup>?) -> Int {
        group.map { Int($0.position) + 1 } ?? 0
    }
}
