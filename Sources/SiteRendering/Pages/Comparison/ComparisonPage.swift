import CampaignModel

extension ListKind {
    /// Communes side by side.
    static let comparison = ListKind(
        "compare", title: .compareTitle, section: .single(.communes), changed: { $0.newest },
        page: { _ in ComparisonPage() })
}

/// Communes side by side: every indicator for the province and the middle commune, to which a script adds the communes
/// that a reader chooses; and all communes in the main indicators, which needs no script.
struct ComparisonPage: SitePage {
    struct View: TemplateView {
        let files: String
        let period: String
        let themes: [ThemeView]
        let heads: [HeadView]
        let communes: [RowView]
        let showAll: String
        let province: [FigureView]

        static let fields = Fields<View>([
            .text("files_href") { $0.files },
            .text("period") { $0.period },
            .list("themes") { $0.themes },
            .list("heads") { $0.heads },
            .list("communes") { $0.communes },
            .text("show_all") { $0.showAll },
            .list("province") { $0.province },
        ])
    }

    /// The indicators of a theme.
    struct ThemeView: TemplateView {
        let name: [UInt8]
        let indicators: [IndicatorView]

        static let fields = Fields<ThemeView>([
            .html("name") { $0.name },
            .list("indicators") { $0.indicators },
        ])
    }

    /// An indicator: what chosen communes are held against.
    struct IndicatorView: TemplateView {
        let code: String
        let name: [UInt8]
        let href: String
        let period: String
        let province: FigureView
        let median: String

        static let fields = Fields<IndicatorView>([
            .text("code") { $0.code },
            .html("name") { $0.name },
            .text("href") { $0.href },
            .text("period") { $0.period },
            .record("province") { $0.province },
            .text("median") { $0.median },
        ])
    }

    /// A column of the table of all communes.
    struct HeadView: TemplateView {
        let name: [UInt8]

        static let fields = Fields<HeadView>([
            .html("name") { $0.name }
        ])
    }

    /// A commune in that table.
    struct RowView: TemplateView {
        let slug: String
        let name: [UInt8]
        let shortName: String
        let href: String
        let figures: [FigureView]

        static let fields = Fields<RowView>([
            .text("slug") { $0.slug },
            .html("name") { $0.name },
            .text("short_name") { $0.shortName },
            .text("href") { $0.href },
            .list("figures") { $0.figures },
        ])
    }

    static let template = "comparison"

    func content(in context: PageContext) -> PageContent {
        PageContent(
            title: context.phrases[.compareTitle], description: context.description(of: .comparison),
            trail: [context.trailLink(.communes)], showsDemonstration: true, record: view(context).record)
    }

    private func view(_ context: PageContext) -> View {
        let compared = ComparedIndicators(context)
        let main = compared.main
        let campaign = context.campaign
        let sorted = context.facts.byName(context.communes)
        let province = campaign.units.index(of: context.settings.provinceCode)
        return View(
            files: context.href(path: ComparisonFiles.folder(context.tag)),
            period: context.settings.currentPeriod.map(context.name) ?? "",
            themes: campaign.themes.items.compactMap { theme($0, compared, context) },
            heads: main.map { index in
                let name = campaign.indicators[index].name
                return HeadView(name: context.inline(name))
            },
            communes: sorted.map { row($0, main, context) },
            showAll: context.phrases(.showAllPlaces, ["n": context.style.number(sorted.count)]),
            province: province.map { figures(of: $0, main, context) } ?? [])
    }

    private func theme(_ theme: Theme, _ compared: ComparedIndicators, _ context: PageContext) -> ThemeView? {
        let own = compared.all.filter { context.campaign.indicators[$0].theme == theme.id }
        guard !own.isEmpty else { return nil }
        return ThemeView(name: context.inline(theme.name), indicators: own.map { indicator($0, context) })
    }

    private func indicator(_ index: RegisterIndex<Indicator>, _ context: PageContext) -> IndicatorView {
        let indicator = context.campaign.indicators[index]
        let comparison = context.comparisons[index]
        let province = context.campaign.units.index(of: context.settings.provinceCode)
        return IndicatorView(
            code: indicator.id, name: context.inline(indicator.name), href: context.href(.indicator(index)),
            period: comparison.map { context.name($0.period) } ?? "",
            province: figure(of: province, index, context),
            median: comparison?.median.map { context.amount($0, indicator.measure) } ?? context.phrases[.noneMark])
    }

    private func row(
        _ index: RegisterIndex<Commune>, _ indicators: [RegisterIndex<Indicator>], _ context: PageContext
    ) -> RowView {
        let commune = context.campaign.communes[index]
        return RowView(
            slug: context.routes.slug(of: index), name: context.vietnamese(commune.name),
            shortName: commune.shortName, href: context.href(.commune(index)),
            figures: figures(of: context.campaign.unit(of: index), indicators, context))
    }

    private func figures(
        of unit: RegisterIndex<ReportingUnit>, _ indicators: [RegisterIndex<Indicator>], _ context: PageContext
    ) -> [FigureView] {
        indicators.map { figure(of: unit, $0, context) }
    }

    private func figure(
        of unit: RegisterIndex<ReportingUnit>?, _ indicator: RegisterIndex<Indicator>, _ context: PageContext
    ) -> FigureView {
        guard let unit, let period = context.comparisons[indicator]?.period else {
            return FigureView(text: context.phrases[.stateNotApplicable], state: "not-applicable", isReported: false)
        }
        let key = FigureKey(unit: unit, indicator: indicator, group: nil, period: period)
        return context.view(context.campaign.figures[key], context.campaign.indicators[indicator].measure)
    }
}

extension PageContext {
    /// The comparison with a commune chosen already, from this page.
    func comparisonHref(with commune: RegisterIndex<Commune>) -> String {
        "\(href(.single(.comparison)))?with=\(routes.slug(of: commune))"
    }
}
