import CampaignModel

/// Figures as cells, in the order of `FigureFields`.
struct FigureCells: Sendable {
    private let context: DataContext
    private let unitNames: [String]

    init(_ context: DataContext) {
        self.context = context
        unitNames = context.campaign.units.items.map(context.name(of:))
    }

    func cells(of figure: Figure) -> [DataCell] {
        let campaign = context.campaign
        let key = figure.key
        let unit = campaign.units[key.unit]
        // What is kept back must not come out of here, whatever else goes wrong.
        let isReported = figure.state == .reported
        return [
            .text(campaign.name(of: key)), .text(campaign.indicators[key.indicator].id), .text(unit.id),
            .text(unit.level.rawValue), .text(unitNames[Int(key.unit.position)]),
            DataCell(key.group.map { campaign.groups[$0].id }), .text(campaign.periods[key.period].id),
            .text(figure.state.rawValue), DataCell(isReported ? figure.value : nil),
            DataCell(isReported ? figure.numerator : nil), DataCell(figure.denominator),
            .text(campaign.indicators[key.indicator].measure.rawValue), DataCell(figure.sourceCode),
            DataCell(context.codes(figure.evidence)), DataCell(figure.reportedOn), .flag(figure.isWithdrawn),
            DataCell(campaign.seriesBreak(at: key)),
        ] + context.languages.map { DataCell(figure.note?.wordings[$0]) } + [
            DataCell(figure.basis?.rows ?? []), .text(context.unitKey(unit.id)),
        ]
    }
}
