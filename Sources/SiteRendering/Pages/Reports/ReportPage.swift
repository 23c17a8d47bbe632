import CampaignModel

/// Reports on the periods that are over.
struct ReportKind: PageKind {
    let name = "report"
    let pages: [any SitePage.Type] = [ReportPage.self]

    func count(_ addresses: AddressMaker) -> Int { addresses.site.campaign.periods.count }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        let id = addresses.site.campaign.periods[RegisterIndex<Period>(number)].id
        return addresses.folder(of: .reports) + TextFold.slug(id) + "/"
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage { ReportPage(period: RegisterIndex(number)) }

    func numbers(in routes: Routes) -> [Int] {
        let site = routes.addresses.site
        return ReportSpan.all(in: site.campaign, on: site.settings.asOf).map { Int($0.period.position) }
    }

    func fileKind(of number: Int, in site: Site) -> FileKind { .report }

    func section(of number: Int, in site: Site) -> Destination? { .single(.reports) }

    func entry(of number: Int, in context: PageContext) -> IndexEntry? {
        let name = context.phrases(.periodReportTitle, ["period": context.name(RegisterIndex<Period>(number))])
        return IndexEntry(
            Destination(self, number), named: name, kind: context.name(ofListing: .reports), mark: "", in: context)
    }

    func shareWords(of number: Int, in context: PageContext) -> ShareWords? {
        let span = ReportSpan(period: RegisterIndex(number), campaign: context.campaign)
        let tally = ReportSituation(span: span, context: context).tally
        let (n, of) = (context.style.number(tally.given), context.style.number(tally.due))
        return ShareWords(
            title: context.phrases(.periodReportTitle, ["period": context.name(span.period)]),
            value: tally.due == 0 ? "" : "\(n)/\(of)", detail: context.phrases(.periodReportGiven, ["n": n, "of": of]))
    }

    func document(of number: Int, _ entry: IndexEntry, in context: PageContext) -> SearchDocument {
        context.document(of: .reports, title: entry.name)
    }
}

extension Destination {
    /// The report on a period.
    static func report(_ period: RegisterIndex<Period>) -> Destination { Destination(ReportKind(), period) }
}

/// A report on a quarter, a half year or a year, composed of what the site knows: for reading, printing, keeping.
struct ReportPage: SitePage {
    let period: RegisterIndex<Period>

    struct View: TemplateView {
        let lede: String
        let points: [PointView]
        let themes: [ReportThemeView]
        let trend: ReportTrendView?
        let sections: [RecordSection]
        let models: (cards: [StoryCardView], rest: Int)
        let restOfModels: LinkView?
        let gaps: [PointView]

        static let fields = Fields<View>([
            .text("lede") { $0.lede },
            .list("points") { $0.points },
            .list("themes") { $0.themes },
            .flag("has_targets") { $0.themes.contains { $0.rows.contains(where: \.hasTarget) } },
            .record("trend", optional: { $0.trend }),
            .list("sections") { $0.sections },
            .flag("has_models") { !$0.models.cards.isEmpty },
            .list("models") { $0.models.cards },
            .record("rest_of_models", optional: { $0.restOfModels }),
            .list("gaps") { $0.gaps },
        ])
    }

    /// A sentence, perhaps with links after it.
    struct PointView: TemplateView {
        let html: [UInt8]
        var links: [LinkView] = []

        init(_ text: String, links: [LinkView] = []) {
            html = Markup.text(text)
            self.links = links
        }

        static let fields = Fields<PointView>([
            .html("html") { $0.html },
            .flag("has_links") { !$0.links.isEmpty },
            .list("links") { $0.links },
        ])
    }

    static let template = "report"

    func content(in context: PageContext) -> PageContent {
        let span = ReportSpan(period: period, campaign: context.campaign)
        let name = context.name(period)
        let models = models(span, context)
        let view = View(
            lede: context.phrases(
                .periodReportLede,
                [
                    "from": context.style.short(span.entry.start), "to": context.style.short(span.entry.end),
                    "date": context.style.short(context.settings.asOf),
                ]),
            points: ReportSituation(span: span, context: context).points,
            themes: ReportIndicators(span: span, context: context).themes,
            trend: ReportTrend(span: span, context: context).view,
            sections: ReportSections(span: span, context: context).sections, models: models,
            restOfModels: context.rest(models.rest),
            gaps: ReportGaps(span: span, context: context).points)
        return PageContent(
            title: context.phrases(.periodReportTitle, ["period": name]),
            description: context.phrases(.descriptionPeriodReport, ["period": name]),
            trail: [context.trailLink(.reports)], showsDemonstration: true, record: view.record)
    }

    private func models(_ span: ReportSpan, _ context: PageContext) -> (cards: [StoryCardView], rest: Int) {
        let started = context.site.stories.indices.filter { position in
            guard case .model(let facts) = context.site.stories[position].subject else { return false }
            return span.contains(facts.started)
        }
        return context.newestCards(started, most: 12)
    }
}
