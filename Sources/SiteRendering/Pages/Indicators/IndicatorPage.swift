import CampaignModel

/// An indicator: what it measures, how the province moves, and how every commune stands.
struct IndicatorPage: SitePage {
    let indicator: RegisterIndex<Indicator>

    struct View: TemplateView {
        let code: String
        let theme: [UInt8]
        let formula: [UInt8]
        let measure: String
        let direction: String
        let frequency: String
        let levels: String
        let paragraphs: String
        let officialCode: String
        let threshold: String
        let note: [UInt8]
        let period: String
        let isContext: Bool
        let targets: [TargetView]
        let trend: [UInt8]
        let strip: [UInt8]
        let map: [UInt8]
        let history: [HistoryView]
        let communes: [CommuneRowView]
        let hasCommunes: Bool
        let participants: String
        let median: String
        let tasks: [LinkView]
        let csv: String
        let json: String

        static let fields = Fields<View>([
            .text("code") { $0.code },
            .html("theme") { $0.theme },
            .html("formula") { $0.formula },
            .text("measure") { $0.measure },
            .text("direction") { $0.direction },
            .text("frequency") { $0.frequency },
            .text("levels") { $0.levels },
            .text("paragraphs") { $0.paragraphs },
            .text("official_code") { $0.officialCode },
            .text("threshold") { $0.threshold },
            .html("note") { $0.note },
            .text("period") { $0.period },
            .flag("is_context") { $0.isContext },
            .flag("has_targets") { !$0.targets.isEmpty },
            .list("targets") { $0.targets },
            .html("trend") { $0.trend },
            .html("strip") { $0.strip },
            .html("map") { $0.map },
            .list("history") { $0.history },
            .list("communes") { $0.communes },
            .flag("has_communes") { $0.hasCommunes },
            .text("participants") { $0.participants },
            .text("median") { $0.median },
            .flag("has_tasks") { !$0.tasks.isEmpty },
            .list("tasks") { $0.tasks },
            .text("csv_href") { $0.csv },
            .text("json_href") { $0.json },
        ])
    }

    /// A target and its source.
    struct TargetView: TemplateView {
        let period: String
        let value: String
        let source: String

        static let fields = Fields<TargetView>([
            .text("period") { $0.period },
            .text("value") { $0.value },
            .text("source") { $0.source },
        ])
    }

    /// The province in one period.
    struct HistoryView: TemplateView {
        let period: String
        let figure: FigureView
        let reporting: String

        static let fields = Fields<HistoryView>([
            .text("period") { $0.period },
            .record("figure") { $0.figure },
            .text("reporting") { $0.reporting },
        ])
    }

    /// A commune in the current period.
    struct CommuneRowView: TemplateView {
        let name: [UInt8]
        let href: String
        let rank: String
        let figure: FigureView
        let change: String

        static let fields = Fields<CommuneRowView>([
            .html("name") { $0.name },
            .text("href") { $0.href },
            .text("rank") { $0.rank },
            .record("figure") { $0.figure },
            .text("change") { $0.change },
        ])
    }

    static let template = "indicator"

    func content(in context: PageContext) -> PageContent {
        let entry = context.campaign.indicators[indicator]
        let name = context.plain(entry.name)
        return PageContent(
            title: "\(entry.id). \(name)",
            description: context.phrases(.descriptionIndicator, ["indicator": name]),
            trail: [context.trailLink(.indicators)], showsDemonstration: true, record: view(entry, context).record)
    }

    private func view(_ entry: Indicator, _ context: PageContext) -> View {
        let period = context.settings.currentPeriod.flatMap { context.lastPeriod(with: indicator, until: $0) }
        let comparison = context.comparisons[indicator]
        let theme = context.campaign.themes[id: entry.theme]
        let graphics = IndicatorGraphics(indicator: indicator, context: context)
        let rows = period.map { communes($0, entry, context) } ?? []
        return View(
            code: entry.id, theme: theme.map { context.inline($0.name) } ?? [], formula: context.formula(entry),
            measure: context.phrases.word("measure", entry.measure.rawValue),
            direction: context.phrases.word("direction", entry.direction.rawValue),
            frequency: context.phrases.word("frequency", entry.frequency.rawValue),
            levels: entry.levels.map { context.phrases.word("level", $0.rawValue) }.joined(separator: ", "),
            paragraphs: entry.paragraphs.joined(separator: "; "), officialCode: entry.officialCode ?? "",
            threshold: context.style.number(entry.suppressionThreshold ?? context.settings.suppressionThreshold),
            note: entry.note.map(context.inline) ?? [], period: period.map(context.name) ?? "",
            isContext: !entry.isRankable, targets: targets(entry, context),
            trend: period.map(graphics.trend) ?? [], strip: comparison.map(graphics.strip) ?? [],
            map: period.map(graphics.map) ?? [],
            history: period.map { history($0, entry, context) } ?? [], communes: rows,
            hasCommunes: !rows.isEmpty,
            participants: comparison.map { context.style.number($0.participants) } ?? "",
            median: comparison?.median.map { context.amount($0, entry.measure) } ?? "", tasks: tasks(context),
            csv: context.figuresHref(of: .indicator(indicator), as: .csv),
            json: context.figuresHref(of: .indicator(indicator), as: .json))
    }

    private func targets(_ entry: Indicator, _ context: PageContext) -> [TargetView] {
        entry.targets.map { target in
            TargetView(
                period: context.campaign.periods.index(of: target.period).map(context.name) ?? target.period,
                value: context.amount(target.value, entry.measure), source: target.source)
        }
    }

    private func history(
        _ last: RegisterIndex<Period>, _ entry: Indicator, _ context: PageContext
    ) -> [HistoryView] {
        context.periods(until: last).map { period in
            let key = FigureKey(
                unit: context.campaign.provinceUnit, indicator: indicator, group: nil, period: period)
            let reporting = context.campaign.communes.indices.count { commune in
                let unit = context.campaign.unit(of: commune)
                let own = FigureKey(unit: unit, indicator: indicator, group: nil, period: period)
                return context.campaign.figures[own].state == .reported
            }
            return HistoryView(
                period: context.name(period), figure: context.view(context.campaign.figures[key], entry.measure),
                reporting: context.style.number(reporting))
        }
    }

    private func communes(
        _ period: RegisterIndex<Period>, _ entry: Indicator, _ context: PageContext
    ) -> [CommuneRowView] {
        guard entry.levels.contains(.commune) else { return [] }
        let campaign = context.campaign
        let comparison = context.comparisons[indicator]
        let rows = campaign.communes.indices.map { commune in
            let key = FigureKey(
                unit: campaign.unit(of: commune), indicator: indicator, group: nil, period: period)
            let name = campaign.communes[commune].name
            return (
                commune: commune, rank: comparison?.rank(of: commune), figure: campaign.figures[key],
                key: CollationKey(campaign.communes[commune].shortName), name: name
            )
        }
        let sorted = rows.sorted { left, right in
            let (first, second) = (left.rank ?? Int.max, right.rank ?? Int.max)
            return first != second ? first < second : left.key < right.key
        }
        return sorted.map { row in
            CommuneRowView(
                name: context.vietnamese(row.name), href: context.href(.commune(row.commune)),
                rank: row.rank.map(context.style.number) ?? "–", figure: context.view(row.figure, entry.measure),
                change: context.change(of: row.figure, measure: entry.measure))
        }
    }

    private func tasks(_ context: PageContext) -> [LinkView] {
        let campaign = context.campaign
        return campaign.tasks.indices.filter { campaign.tasks[$0].indicators.contains(indicator) }.map { task in
            LinkView(
                Markup.text("\(campaign.tasks[task].id). ") + context.inline(campaign.tasks[task].title),
                href: context.href(.task(task)))
        }
    }
}
