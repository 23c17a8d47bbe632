import CampaignModel

/// The pages of communes that exist with all their figures in every period.
struct CommunePeriodsKind: PageKind {
    let name = "commune_periods"
    let pages: [any SitePage.Type] = [CommunePeriodsPage.self]

    func count(_ addresses: AddressMaker) -> Int { addresses.site.campaign.communes.count }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        addresses.path(to: .commune(RegisterIndex(number))) + addresses.part("periods") + "/"
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage {
        CommunePeriodsPage(commune: RegisterIndex(number))
    }

    func numbers(in routes: Routes) -> [Int] {
        let site = routes.addresses.site
        return site.campaign.communes.indices.filter { PastPages.exists(of: $0, in: site) }.map { Int($0.position) }
    }

    func section(of number: Int, in site: Site) -> Destination? { .single(.communes) }

    func source(of number: Int, in context: PageContext) -> PageSource {
        PageSource(commune: RegisterIndex(number), in: context.campaign)
    }

    func changed(_ number: Int, in days: PageDays) -> CalendarDate? { days.day(ofCommune: RegisterIndex(number)) }
}

extension Destination {
    /// All figures of a commune in every period.
    static func communePeriods(_ commune: RegisterIndex<Commune>) -> Destination {
        Destination(CommunePeriodsKind(), commune)
    }
}

/// All figures of a commune in every period: a table for each rhythm.
struct CommunePeriodsPage: SitePage {
    let commune: RegisterIndex<Commune>

    struct View: TemplateView {
        let communeHref: String
        let csv: String
        let reading: String
        let rhythms: [RhythmView]

        static let fields = Fields<View>([
            .text("commune_href") { $0.communeHref },
            .text("csv_href") { $0.csv },
            .text("reading_href") { $0.reading },
            .list("rhythms") { $0.rhythms },
        ])
    }

    /// The indicators of one rhythm.
    struct RhythmView: TemplateView {
        let id: String
        let name: String
        let periods: [IndicatorPage.PeriodNameView]
        let rows: [RowView]

        static let fields = Fields<RhythmView>([
            .text("id") { $0.id },
            .text("name") { $0.name },
            .list("periods") { $0.periods },
            .list("rows") { $0.rows },
        ])
    }

    /// An indicator in every period, and its change over a year.
    struct RowView: TemplateView {
        let code: String
        let name: [UInt8]
        let href: String
        let figures: [IndicatorPage.PeriodFigureView]
        let yearChange: String

        static let fields = Fields<RowView>([
            .text("code") { $0.code },
            .html("name") { $0.name },
            .text("href") { $0.href },
            .list("figures") { $0.figures },
            .text("year_change") { $0.yearChange },
        ])
    }

    static let template = "commune-periods"

    func content(in context: PageContext) -> PageContent {
        let entry = context.campaign.communes[commune]
        let name = entry.name
        let view = View(
            communeHref: context.href(.commune(commune)), csv: context.figuresHref(of: .commune(commune), as: .csv),
            reading: context.readingHelpHref,
            rhythms: [Period.Kind.quarter, .halfYear, .year].compactMap { rhythm($0, context) })
        return PageContent(
            title: context.phrases(.communePeriodsTitle, ["commune": name]),
            description: context.phrases(.descriptionCommunePeriods, ["commune": context.nameWithin(entry)]),
            trail: [
                context.trailLink(.communes), LinkView(context.vietnamese(name), href: context.href(.commune(commune))),
            ], showsDemonstration: true, record: view.record)
    }

    private func rhythm(_ kind: Period.Kind, _ context: PageContext) -> RhythmView? {
        let campaign = context.campaign
        guard let current = context.settings.currentPeriod else { return nil }
        let own = campaign.indicators.indices.compactMap {
            indicator -> (RegisterIndex<Indicator>, RegisterIndex<Period>)? in
            guard campaign.indicators[indicator].levels.contains(.commune),
                let last = campaign.lastPeriod(with: indicator, until: current), campaign.periods[last].kind == kind
            else { return nil }
            return (indicator, last)
        }
        guard let last = own.first?.1 else { return nil }
        let periods = context.periods(until: last)
        return RhythmView(
            id: kind.rawValue.replacing("_", with: "-"), name: context.phrases.word("frequency", kind.rawValue),
            periods: periods.map { IndicatorPage.PeriodNameView(name: context.name($0)) },
            rows: own.map { row($0.0, last, periods, context) })
    }

    private func row(
        _ indicator: RegisterIndex<Indicator>, _ last: RegisterIndex<Period>, _ periods: [RegisterIndex<Period>],
        _ context: PageContext
    ) -> RowView {
        let campaign = context.campaign
        let entry = campaign.indicators[indicator]
        let key = FigureKey(unit: campaign.unit(of: commune), indicator: indicator, group: nil, period: last)
        return RowView(
            code: entry.id, name: context.inline(entry.name), href: context.href(.indicator(indicator)),
            figures: periods.map { period in
                let view = context.view(campaign.figures[key.moved(to: period)], entry.measure)
                return IndicatorPage.PeriodFigureView(
                    text: view.text, state: view.state, period: context.name(period),
                    broken: period == periods[0] ? "" : context.brokenChange(of: key.moved(to: period)) ?? "")
            }, yearChange: context.words(context.yearChange(of: commune, indicator, in: last), entry.measure))
    }
}
