import CampaignModel

/// An indicator by priority groups, with the gap to everybody (plan II.2-2, V.5-3).
struct GroupTableView: TemplateView {
    let name: [UInt8]
    let href: String
    let everybody: FigureView
    /// What the gaps are, with their unit.
    let gapName: String
    let isOpen: Bool
    /// False where the values are gaps themselves, so that everybody has none.
    var hasGaps = true
    let rows: [GroupRowView]

    static let fields = Fields<GroupTableView>([
        .html("name") { $0.name },
        .text("href") { $0.href },
        .record("everybody") { $0.everybody },
        .text("gap_name") { $0.gapName },
        .flag("is_open") { $0.isOpen },
        .flag("has_gaps") { $0.hasGaps },
        .list("rows") { $0.rows },
    ])
}

/// A group in such a table.
struct GroupRowView: TemplateView {
    let group: [UInt8]
    let figure: FigureView
    let gap: String
    /// True for the group that is farthest behind everybody.
    let isFarthest: Bool

    static let fields = Fields<GroupRowView>([
        .html("group") { $0.group },
        .record("figure") { $0.figure },
        .text("gap") { $0.gap },
        .flag("is_farthest") { $0.isFarthest },
    ])
}

/// The breakdowns of a unit, each in the last period of its indicator's rhythm.
struct GroupTables {
    let context: PageContext
    private let entries: [ScorecardEntry]

    init(_ card: Scorecard, context: PageContext) {
        self.context = context
        entries = card.entries.filter { !$0.gaps.isEmpty }
    }

    /// Tables of breakdowns that no scorecard holds.
    init(context: PageContext) {
        self.context = context
        entries = []
    }

    var views: [GroupTableView] {
        entries.enumerated().map { place, entry in
            view(of: entry.indicator, whole: entry.figure, entry.gaps, isOpen: place == 0)
        }
    }

    /// The group that is farthest behind everybody, in a sentence; nothing when none is behind.
    var farthest: [UInt8] { farthest(of: entries.map { ($0.indicator, $0.gaps) }) }

    /// The same for breakdowns of a choice of indicators.
    func farthest(of breakdowns: [(indicator: RegisterIndex<Indicator>, gaps: [GroupGap])]) -> [UInt8] {
        let all = breakdowns.flatMap { breakdown in
            let indicator = context.campaign.indicators[breakdown.indicator]
            return breakdown.gaps.compactMap { gap in
                gap.shortfall(indicator.direction).map { (indicator: indicator, gap: gap, shortfall: $0) }
            }
        }
        guard let worst = all.max(by: { $0.shortfall < $1.shortfall }), worst.shortfall > 0 else { return [] }
        let measure = worst.indicator.measure
        let words = context.phrases(
            .farthestGroup,
            [
                "own": context.words(worst.gap.figure, measure), "whole": context.words(worst.gap.whole, measure),
                "gap": context.amount(worst.shortfall, measure == .percent ? .points : measure),
            ])
        return Markup.filled(
            words,
            [
                "group": context.inline(context.campaign.groups[worst.gap.group].name),
                "indicator": context.inline(worst.indicator.name),
            ])
    }

    /// One indicator's breakdown as a table; of priority groups the one that is farthest behind is marked.
    func view(
        of index: RegisterIndex<Indicator>, whole: Figure, _ gaps: [GroupGap], isOpen: Bool,
        among kind: PopulationGroup.Kind = .priority
    ) -> GroupTableView {
        let indicator = context.campaign.indicators[index]
        let worst = kind == .priority ? gaps.compactMap { $0.shortfall(indicator.direction) }.max() ?? 0 : 0
        return GroupTableView(
            name: context.inline(indicator.name), href: context.href(.indicator(index)),
            everybody: context.view(whole, indicator.measure),
            gapName: context.phrases[indicator.measure == .percent ? .gapInPoints : .gap], isOpen: isOpen,
            rows: gaps.map { gap in
                GroupRowView(
                    group: context.inline(context.campaign.groups[gap.group].name),
                    figure: context.view(gap.figure, indicator.measure), gap: words(gap, indicator),
                    isFarthest: worst > 0 && gap.shortfall(indicator.direction) == worst)
            })
    }

    /// What is itself the gap of each group, as a table without another.
    func ownGaps(of index: RegisterIndex<Indicator>, _ figures: [Figure]) -> GroupTableView {
        let indicator = context.campaign.indicators[index]
        return GroupTableView(
            name: context.inline(indicator.name), href: context.href(.indicator(index)),
            everybody: FigureView(text: "", state: "", isReported: false), gapName: "", isOpen: true, hasGaps: false,
            rows: figures.compactMap { figure in
                figure.key.group.map { group in
                    GroupRowView(
                        group: context.inline(context.campaign.groups[group].name),
                        figure: context.view(figure, indicator.measure), gap: "", isFarthest: false)
                }
            })
    }

    /// A gap with its sign; of shares in percentage points, as the head of the column says.
    private func words(_ gap: GroupGap, _ indicator: Indicator) -> String {
        guard let difference = gap.difference else { return context.phrases[.changeUnknown] }
        let sign = difference > 0 ? "+" : ""
        return sign
            + (indicator.measure == .percent
                ? context.style.number(difference, decimals: 1) : context.amount(difference, indicator.measure))
    }
}
