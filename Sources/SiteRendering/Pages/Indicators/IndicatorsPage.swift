import CampaignModel

extension ListKind {
    /// The catalogue of indicators.
    static let indicators = ListKind(
        "indicators", .indicators, menu: .header, changed: { $0.newest }, page: { _ in IndicatorsPage() })
}

/// The catalogue of indicators by theme, with what the province as a whole says now.
struct IndicatorsPage: SitePage {
    struct View: TemplateView {
        let period: String
        let themes: [ThemeView]

        static let fields = Fields<View>([
            .text("period") { $0.period },
            .list("themes") { $0.themes },
        ])
    }

    /// A theme with its indicators.
    struct ThemeView: TemplateView {
        let id: String
        let name: [UInt8]
        let rows: [RowView]

        static let fields = Fields<ThemeView>([
            .text("id") { $0.id },
            .html("name") { $0.name },
            .list("rows") { $0.rows },
        ])
    }

    /// An indicator in the catalogue.
    struct RowView: TemplateView {
        let code: String
        let name: [UInt8]
        let href: String
        let figure: FigureView
        let participants: String
        let frequency: String
        let isContext: Bool

        static let fields = Fields<RowView>([
            .text("code") { $0.code },
            .html("name") { $0.name },
            .text("href") { $0.href },
            .record("figure") { $0.figure },
            .text("participants") { $0.participants },
            .text("frequency") { $0.frequency },
            .flag("is_context") { $0.isContext },
        ])
    }

    static let template = "indicators"

    func content(in context: PageContext) -> PageContent {
        let campaign = context.campaign
        let themes = campaign.themes.items.map { theme in
            let own = campaign.indicators.indices.filter { campaign.indicators[$0].theme == theme.id }
            return ThemeView(id: theme.id, name: context.inline(theme.name), rows: own.map { row($0, context) })
        }
        let view = View(period: context.settings.currentPeriod.map(context.name) ?? "", themes: themes)
        return PageContent(
            title: context.name(ofListing: .indicators), description: context.description(of: .indicators),
            showsDemonstration: true, record: view.record)
    }

    func row(_ index: RegisterIndex<Indicator>, _ context: PageContext) -> RowView {
        let indicator = context.campaign.indicators[index]
        let period = context.settings.currentPeriod.flatMap { context.lastPeriod(with: index, until: $0) }
        let figure = period.map { period in
            context.campaign.figures[
                FigureKey(unit: context.campaign.provinceUnit, indicator: index, group: nil, period: period)]
        }
        return RowView(
            code: indicator.id, name: context.inline(indicator.name), href: context.href(.indicator(index)),
            figure: figure.map { context.view($0, indicator.measure) } ?? context.unreported,
            participants: context.places(with: index, in: period),
            frequency: context.phrases.word("frequency", indicator.frequency.rawValue),
            isContext: !indicator.isRankable)
    }
}

extension PageContext {
    /// The cell of a figure that nobody reported.
    var unreported: FigureView {
        FigureView(text: phrases[.stateNotReported], state: "not-reported", isReported: false)
    }
}
