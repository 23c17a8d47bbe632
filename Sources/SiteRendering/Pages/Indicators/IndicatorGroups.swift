import CampaignModel

/// The province by groups of a kind: dots on one scale, a table; of priority groups the widest gap in a sentence (plan
/// II.2-2, V.5-3).
struct IndicatorGroupsView: TemplateView {
    let period: String
    let sentence: [UInt8]
    let chart: [UInt8]
    let picture: ChartPictureView?
    let table: GroupTableView

    static let fields = Fields<IndicatorGroupsView>([
        .text("period") { $0.period },
        .html("sentence") { $0.sentence },
        .html("chart") { $0.chart },
        .record("picture", optional: { $0.picture }),
        .record("table") { $0.table },
    ])

    /// The groups in the last period, up to one, for which the province gave a breakdown; nothing where it never did.
    init?(
        of indicator: RegisterIndex<Indicator>, until last: RegisterIndex<Period>, context: PageContext,
        among kind: PopulationGroup.Kind = .priority
    ) {
        let campaign = context.campaign
        let periods = context.periods(until: last).reversed()
        if campaign.indicators[indicator].computed?.rule == .groupGap, kind == .priority {
            guard let found = periods.lazy.compactMap({ context.ownGaps(indicator, in: $0) }).first else { return nil }
            period = context.name(found.period)
            table = GroupTables(context: context).ownGaps(of: indicator, found.figures)
            (sentence, chart, picture) = ([], [], nil)
            return
        }
        let given = periods.lazy.map {
            (period: $0, gaps: campaign.gaps(of: campaign.provinceUnit, in: indicator, $0, among: kind))
        }
        guard let found = given.first(where: { !$0.gaps.isEmpty }), let whole = found.gaps.first?.whole else {
            return nil
        }
        let entry = campaign.indicators[indicator]
        let tables = GroupTables(context: context)
        period = context.name(found.period)
        table = tables.view(of: indicator, whole: whole, found.gaps, isOpen: true, among: kind)
        guard kind == .priority else {
            // Who learns is no matter of first and last: nobody is behind.
            (sentence, chart, picture) = ([], [], nil)
            return
        }
        sentence = IndicatorGroupsView.sentence(found.gaps, entry, tables, indicator)
        chart = IndicatorGroupsView.chart(found.gaps, whole, entry, sentence, context)
        picture = ChartPictureView(.groups, drawn: chart, of: indicator, in: context)
    }

    private static func sentence(
        _ gaps: [GroupGap], _ entry: Indicator, _ tables: GroupTables, _ indicator: RegisterIndex<Indicator>
    ) -> [UInt8] {
        let known = gaps.compactMap { $0.shortfall(entry.direction) }
        if let widest = known.max(), widest > 0 { return tables.farthest(of: [(indicator, gaps)]) }
        // None is behind only when every group's value is known.
        return known.count == gaps.count ? Markup.text(tables.context.phrases[.groupsNoneBehind]) : []
    }

    private static func chart(
        _ gaps: [GroupGap], _ whole: Figure, _ entry: Indicator, _ sentence: [UInt8], _ context: PageContext
    ) -> [UInt8] {
        // Counts of groups are parts of everybody's: on one scale with it they would say nothing.
        guard entry.measure != .count, entry.measure != .money, let value = whole.value else { return [] }
        let rows = gaps.map { DotRows.Row(context.plain(context.campaign.groups[$0.group].name), $0.figure.chartValue) }
        let label = "\(context.phrases[.everybody]) \(context.amount(value, entry.measure))"
        let title = context.phrases(.chartGroupsTitle, ["indicator": context.plain(entry.name)])
        let description = zip(rows, gaps).map { row, gap in "\(row.name): \(context.words(gap.figure, entry.measure))" }
        return DotRows(rows, whole: ChartReference(value, label: label))
            .svg(
                context.chartText("groups", title: title, description: ([label] + description).joined(separator: "; ")),
                context.numbers(entry))
    }
}

extension PageContext {
    /// The province's figures of an indicator that is itself the gap of each group; nothing where no group has one.
    fileprivate func ownGaps(
        _ indicator: RegisterIndex<Indicator>, in period: RegisterIndex<Period>
    ) -> (period: RegisterIndex<Period>, figures: [Figure])? {
        let figures = campaign.groups.indices.filter { campaign.groups[$0].kind == .priority }.map { group in
            campaign.figures[
                FigureKey(unit: campaign.provinceUnit, indicator: indicator, group: group, period: period)]
        }
        return figures.contains(where: \.isGiven) ? (period, figures) : nil
    }

    /// What the province's figures of an indicator say: their course, or that there is one for each group only.
    func answer(on indicator: RegisterIndex<Indicator>, until period: RegisterIndex<Period>) -> String {
        if campaign.indicators[indicator].computed?.rule == .groupGap { return phrases[.indicatorGroupsOnly] }
        return course(on: indicator, of: campaign.provinceUnit, until: period)
    }
}
