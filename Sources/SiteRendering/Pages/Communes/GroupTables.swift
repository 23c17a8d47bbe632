import CampaignModel

/// An indicator by priority groups, with the gap to everybody (plan II.2-2, V.5-3).
struct GroupTableView: TemplateView {
    let name: [UInt8]
    let href: String
    let everybody: FigureView
    let rows: [GroupRowView]

    static let fields = Fields<GroupTableView>([
        .html("name") { $0.name },
        .text("href") { $0.href },
        .record("everybody") { $0.everybody },
        .list("rows") { $0.rows },
    ])
}

/// A group in such a table.
struct GroupRowView: TemplateView {
    let group: [UInt8]
    let figure: FigureView
    let gap: String

    static let fields = Fields<GroupRowView>([
        .html("group") { $0.group },
        .record("figure") { $0.figure },
        .text("gap") { $0.gap },
    ])
}

/// The breakdowns of a unit in the current period.
struct GroupTables {
    let unit: RegisterIndex<ReportingUnit>
    let context: PageContext

    var views: [GroupTableView] {
        guard let period = context.settings.currentPeriod else { return [] }
        let broken = Set(
            context.campaign.figures.figures(of: unit).filter { $0.key.group != nil && $0.key.period == period }
                .map(\.key.indicator))
        return broken.sorted().map { view($0, period) }
    }

    private func view(_ indicator: RegisterIndex<Indicator>, _ period: RegisterIndex<Period>) -> GroupTableView {
        let campaign = context.campaign
        let entry = campaign.indicators[indicator]
        let whole = figure(indicator, nil, period)
        let groups = campaign.groups.indices.filter { group in
            entry.groupKinds.contains(campaign.groups[group].kind) && campaign.groups[group].kind == .priority
        }
        return GroupTableView(
            name: context.inline(entry.name), href: context.href(.indicator(indicator)),
            everybody: context.view(whole, entry.measure),
            rows: groups.map { group in
                let own = figure(indicator, group, period)
                return GroupRowView(
                    group: context.inline(campaign.groups[group].name), figure: context.view(own, entry.measure),
                    gap: gap(own, whole, entry.measure))
            })
    }

    private func figure(
        _ indicator: RegisterIndex<Indicator>, _ group: RegisterIndex<PopulationGroup>?, _ period: RegisterIndex<Period>
    ) -> Figure {
        context.campaign.figures[FigureKey(unit: unit, indicator: indicator, group: group, period: period)]
    }

    private func gap(_ group: Figure, _ whole: Figure, _ measure: Indicator.Measure) -> String {
        guard measure == .percent, let own = group.value, let everybody = whole.value else { return "" }
        let gap = own - everybody
        let sign = gap > 0 ? "+" : ""
        return context.phrases(.amountPoints, ["n": sign + context.style.number(gap, decimals: 1)])
    }
}
