/// The rules that observations keep before anything is published from them (plan III.2.b: figures must be provable).
public struct ObservationRules: Sendable {
    let indicators: Register<Indicator>
    let units: Register<ReportingUnit>
    let communes: Register<Commune>
    let groups: Register<PopulationGroup>
    let periods: Register<Period>
    let revised: Set<FigureKey>
    let files: [String]

    /// Takes the registers that keys point into, the reasons for changes, and the files that origins count.
    public init(
        indicators: Register<Indicator>, units: Register<ReportingUnit>, communes: Register<Commune>,
        groups: Register<PopulationGroup>, periods: Register<Period>, revisions: [Revision], files: [String]
    ) {
        self.indicators = indicators
        self.units = units
        self.communes = communes
        self.groups = groups
        self.periods = periods
        self.revised = Set(revisions.compactMap(\.key))
        self.files = files
    }

    /// Everything that is wrong with the observations, each row by itself and rows that belong together.
    public func check(_ observations: [Observation]) -> [Diagnostic] {
        judge(observations).diagnostics
    }

    /// Everything that is wrong, what many rows of a file have in common told once, and the figures whose own row is
    /// wrong: nothing else is said of those.
    public func judge(_ observations: [Observation]) -> (diagnostics: [Diagnostic], unsound: Set<FigureKey>) {
        let swapped = swappedFiles(observations)
        var diagnostics: [Diagnostic] = swapped.values.map { .swappedColumns(at: place(of: $0)) }
        var unsound: Set<FigureKey> = []
        for observation in observations {
            if swapped[observation.origin.file] != nil {
                unsound.insert(observation.key)
                continue
            }
            let count = diagnostics.count
            checkKey(observation, into: &diagnostics)
            checkValues(observation, into: &diagnostics)
            if diagnostics.count > count { unsound.insert(observation.key) }
        }
        // Of two rows with one key nobody knows which holds: only that is told.
        unsound.formUnion(
            checkSeries(
                unsound.isEmpty ? observations : observations.filter { !unsound.contains($0.key) }, into: &diagnostics))
        checkComputed(observations, into: &diagnostics)
        return (diagnostics.foldingRepetitions(), unsound)
    }

    /// A key as files write it, `BD03@22918@2026-Q3` or with a fourth part for a group.
    func name(of key: FigureKey) -> String {
        let name = "\(indicators[key.indicator].id)@\(units[key.unit].id)@\(periods[key.period].id)"
        return key.group.map { "\(name)@\(groups[$0].id)" } ?? name
    }

    /// The row that an observation was read from.
    func place(of observation: Observation) -> SourcePlace {
        SourcePlace(file: files[Int(observation.origin.file)], line: Int(observation.origin.line))
    }
}
