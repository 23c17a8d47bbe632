/// Makes the rows of a whole period: for each indicator the province, then the communes, then the groups.
struct FigureMaker: Sendable {
    private let units: [DemonstrationCommune]
    private let communes: CommuneFigures
    private let groups: GroupFigures
    private let agencies: AgencyFigures
    private let slow: SlowFigures

    /// Prepares the makers of figures.
    init(dice: Dice, units: [DemonstrationCommune], calendar: ReportCalendar) {
        let growth = Growth(dice: dice)
        self.units = units
        communes = CommuneFigures(dice: dice, growth: growth, calendar: calendar)
        groups = GroupFigures(dice: dice, growth: growth, figures: communes)
        agencies = AgencyFigures(dice: dice, calendar: calendar)
        slow = SlowFigures(dice: dice, growth: growth, calendar: calendar, agencies: agencies)
    }

    /// A quarter.
    func quarter(_ period: DemonstrationPeriod) -> [ObservationRow] {
        let shapes = IndicatorShape.quarterly.flatMap { shape in
            var rows = communes.rows(shape, units, period)
            if GroupFigures.brokenDown.contains(shape.id) { rows += groups.rows(rows, units, period) }
            return ProvinceTotals.rows(of: rows, in: period) + rows
        }
        let coverage = groups.coverage(units, period)
        return shapes + ProvinceTotals.rows(of: coverage, in: period) + coverage + agencies.quarterly(period)
    }

    /// A half-year.
    func halfYear(_ period: DemonstrationPeriod) -> [ObservationRow] {
        slow.halfYear(units, period)
    }

    /// The first year.
    func year(_ period: DemonstrationPeriod) -> [ObservationRow] {
        slow.year(units, period)
    }
}
