import CampaignModel

/// The indicators of one theme in a report.
struct ReportThemeView: TemplateView {
    let id: String
    let name: [UInt8]
    /// How many of its indicators have a figure.
    let given: String
    let rows: [ReportIndicatorView]

    static let fields = Fields<ReportThemeView>([
        .text("id") { $0.id },
        .html("name") { $0.name },
        .text("given") { $0.given },
        .list("rows") { $0.rows },
    ])
}

/// An indicator in a report: the province's figure, its change, its target, who reported, what proves it.
struct ReportIndicatorView: TemplateView {
    let name: LinkView
    let period: String
    let figure: FigureView
    let change: String
    let target: String
    /// Whether there is a target; else the words say that there is none.
    let hasTarget: Bool
    let reporting: String
    let evidence: [EvidenceView]
    let lacksEvidence: Bool
    let computed: ComputedView?

    static let fields = Fields<ReportIndicatorView>([
        .record("name") { $0.name },
        .text("period") { $0.period },
        .record("figure") { $0.figure },
        .text("change") { $0.change },
        .text("target") { $0.target },
        .text("reporting") { $0.reporting },
        .list("evidence") { $0.evidence },
        .flag("lacks_evidence") { $0.lacksEvidence },
        .record("computed", optional: { $0.computed }),
    ])
}

/// The main table of a report, by theme.
struct ReportIndicators {
    let span: ReportSpan
    let context: PageContext

    var themes: [ReportThemeView] {
        let due = span.due
        return context.campaign.themes.items.compactMap { theme in
            let own = due.filter { context.campaign.indicators[$0.indicator].theme == theme.id }
            guard !own.isEmpty else { return nil }
            let figures = own.map { span.figure($0.indicator, $0.period) }
            return ReportThemeView(
                id: "theme-\(theme.id)", name: context.inline(theme.name),
                given: context.phrases(
                    .themeGiven,
                    [
                        "n": context.style.number(figures.count { ReportSpan.counts($0) && $0.isGiven }),
                        "of": context.style.number(figures.count(where: ReportSpan.counts)),
                    ]),
                rows: own.map { row($0.indicator, $0.period) })
        }
    }

    private func row(
        _ indicator: RegisterIndex<Indicator>, _ period: RegisterIndex<Period>
    ) -> ReportIndicatorView {
        let entry = context.campaign.indicators[indicator]
        let figure = span.figure(indicator, period)
        return ReportIndicatorView(
            name: context.indicatorLink(indicator), period: period == span.period ? "" : context.name(period),
            figure: context.view(figure, entry.measure), change: context.change(of: figure, measure: entry.measure),
            target: target(figure, entry) ?? context.phrases[entry.isRankable ? .periodReportNoTarget : .neverRanked],
            hasTarget: target(figure, entry) != nil, reporting: context.places(with: indicator, in: period),
            evidence: figure.evidence.map { context.evidence(context.campaign.evidence[$0]) },
            lacksEvidence: figure.lacksEvidence, computed: context.computed(figure))
    }

    private func target(_ figure: Figure, _ entry: Indicator) -> String? {
        guard let target = TargetPath(of: figure, campaign: context.campaign).target else { return nil }
        let period = context.campaign.periods.index(of: target.period).map(context.name) ?? target.period
        return "\(context.amount(target.value, entry.measure)) (\(period))"
    }
}
