import CampaignModel

/// The pages of indicators in periods that are past.
struct IndicatorPeriodKind: PageKind {
    let name = "indicator_period"
    let pages: [any SitePage.Type] = [IndicatorPeriodPage.self]

    func count(_ addresses: AddressMaker) -> Int {
        let campaign = addresses.site.campaign
        return campaign.indicators.count * campaign.periods.count
    }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        let (indicator, period) = parts(of: number, in: addresses.site)
        return addresses.path(to: .indicator(indicator)) + TextFold.slug(addresses.site.campaign.periods[period].id)
            + "/"
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage {
        let (indicator, period) = parts(of: number, in: material.site)
        return IndicatorPeriodPage(indicator: indicator, period: period)
    }

    func numbers(in routes: Routes) -> [Int] {
        let site = routes.addresses.site
        return site.campaign.indicators.indices.flatMap { indicator in
            PastPages.periods(of: indicator, in: site).map {
                IndicatorPeriodKind.number(indicator, $0, of: site.campaign)
            }
        }
    }

    func section(of number: Int, in site: Site) -> Destination? { .single(.indicators) }

    func source(of number: Int, in context: PageContext) -> PageSource {
        PageSource(indicator: parts(of: number, in: context.site).0, in: context.campaign)
    }

    private func parts(of number: Int, in site: Site) -> (RegisterIndex<Indicator>, RegisterIndex<Period>) {
        let (indicator, period) = number.quotientAndRemainder(dividingBy: max(site.campaign.periods.count, 1))
        return (RegisterIndex(indicator), RegisterIndex(period))
    }

    /// The number of an indicator's period.
    fileprivate static func number(
        _ indicator: RegisterIndex<Indicator>, _ period: RegisterIndex<Period>, of campaign: Campaign
    ) -> Int {
        Int(indicator.position) * campaign.periods.count + Int(period.position)
    }
}

extension PageContext {
    /// The page of an indicator in a period that is past.
    func indicatorPeriod(_ indicator: RegisterIndex<Indicator>, _ period: RegisterIndex<Period>) -> Destination {
        Destination(IndicatorPeriodKind(), IndicatorPeriodKind.number(indicator, period, of: campaign))
    }
}

/// An indicator in a period that is past: what the province said then, the map, the strip and every commune.
struct IndicatorPeriodPage: SitePage {
    let indicator: RegisterIndex<Indicator>
    let period: RegisterIndex<Period>

    struct View: TemplateView {
        let period: String
        let now: FigureView
        let message: String
        let newest: String
        let indicatorHref: String
        let figures: PeriodFiguresView?

        static let fields = Fields<View>([
            .text("period") { $0.period },
            .record("now") { $0.now },
            .text("message") { $0.message },
            .text("newest") { $0.newest },
            .text("indicator_href") { $0.indicatorHref },
            .record("figures", optional: { $0.figures }),
        ])
    }

    static let template = "indicator-period"

    func content(in context: PageContext) -> PageContent {
        let campaign = context.campaign
        let entry = campaign.indicators[indicator]
        let key = FigureKey(unit: campaign.provinceUnit, indicator: indicator, group: nil, period: period)
        let message = context.course(on: indicator, of: campaign.provinceUnit, until: period)
        let name = "\(entry.id). \(context.plain(entry.name))"
        let newest = context.settings.currentPeriod.flatMap { context.lastPeriod(with: indicator, until: $0) }
        let view = View(
            period: context.name(period), now: context.view(campaign.figures[key], entry.measure), message: message,
            newest: newest.map(context.name) ?? "", indicatorHref: context.href(.indicator(indicator)),
            figures: PeriodFiguresView(of: indicator, in: period, context: context))
        return PageContent(
            title: "\(name) – \(context.name(period))", description: message,
            trail: [context.trailLink(.indicators), LinkView(entry.id, href: context.href(.indicator(indicator)))],
            showsDemonstration: true, record: view.record)
    }
}
