/// The campaign as the public sees it: registers linked, tasks judged, figures in their four states.
///
/// Made once and shared: whoever holds it holds one reference.
public final class Campaign: Sendable {
    /// The commune-level units.
    public let communes: Register<Commune>
    /// What became of communes.
    public let lineage: CommuneLineage
    /// The days on which indicators became others, in order: their definition or direction changed.
    public let definitionBreaks: [RegisterIndex<Indicator>: [CalendarDate]]
    /// The actors of the plan.
    public let agencies: Register<Agency>
    /// Everything that a figure can be about: the province first, then communes, then agencies.
    public let units: Register<ReportingUnit>
    /// The groups of people.
    public let groups: Register<PopulationGroup>
    /// The themes of the catalogue.
    public let themes: Register<Theme>
    /// The catalogue.
    public let indicators: Register<Indicator>
    /// The periods, in order of time.
    public let periods: Register<Period>
    /// The evidence.
    public let evidence: Register<Evidence>
    /// The tasks of the plan.
    public let tasks: Register<CampaignTask>
    /// What was reported about tasks, in order of time.
    public let taskUpdates: [TaskUpdate]
    /// The state of each task on the as-of date, in the register's order.
    public let taskStates: [TaskState]
    /// The published figures.
    public let figures: FigureTable
    /// The registers of promises kept and not kept: reports, inspections, money, teams and the rest.
    public let records: CampaignRecords
    /// The composite scores that the content declares; usually none.
    public let composites: Register<Composite>
    /// The true outlines of all communes, in the register's order; none where maps show equal cells.
    public let shapes: [CommuneShape]

    /// Makes a campaign from its linked parts.
    public init(
        communes: Register<Commune>, agencies: Register<Agency>, units: Register<ReportingUnit>,
        groups: Register<PopulationGroup>, themes: Register<Theme>, indicators: Register<Indicator>,
        periods: Register<Period>, evidence: Register<Evidence>, tasks: Register<CampaignTask>,
        taskUpdates: [TaskUpdate], taskStates: [TaskState], figures: FigureTable, records: CampaignRecords,
        composites: Register<Composite> = Register(), shapes: [CommuneShape] = []
    ) {
        self.communes = communes
        lineage = CommuneLineage(communes)
        self.agencies = agencies
        self.units = units
        self.groups = groups
        self.themes = themes
        self.indicators = indicators
        self.periods = periods
        self.evidence = evidence
        self.tasks = tasks
        self.taskUpdates = taskUpdates
        self.taskStates = taskStates
        self.figures = figures
        self.records = records
        definitionBreaks = Revision.definitionBreaks(records.revisions, indicators)
        self.composites = composites
        self.shapes = shapes
    }

    /// The same campaign without figures, for what tells of registers alone: what it isn't given it can't depend on.
    public var withoutFigures: Campaign { with(figures: FigureTable([])) }

    /// The same campaign with other figures.
    func with(figures: FigureTable) -> Campaign {
        Campaign(
            communes: communes, agencies: agencies, units: units, groups: groups, themes: themes,
            indicators: indicators, periods: periods, evidence: evidence, tasks: tasks, taskUpdates: taskUpdates,
            taskStates: taskStates, figures: figures, records: records, composites: composites, shapes: shapes)
    }

    /// The unit of a commune.
    public func unit(of commune: RegisterIndex<Commune>) -> RegisterIndex<ReportingUnit> {
        RegisterIndex(1 + Int(commune.position))
    }

    /// The unit of an agency.
    public func unit(of agency: RegisterIndex<Agency>) -> RegisterIndex<ReportingUnit> {
        RegisterIndex(1 + communes.count + Int(agency.position))
    }

    /// The unit of the whole province.
    public var provinceUnit: RegisterIndex<ReportingUnit> { RegisterIndex(0) }
}
