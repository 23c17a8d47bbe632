import CampaignModel

/// The sheets for the notice boards of communes that exist.
struct NoticeSheetKind: PageKind {
    let name = "notice"
    let pages: [any SitePage.Type] = [NoticeSheetPage.self]
    let hasExplainedWords = false

    func count(_ addresses: AddressMaker) -> Int { addresses.site.campaign.communes.count }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        addresses.path(to: .commune(RegisterIndex(number))) + addresses.part("notice") + "/"
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage {
        NoticeSheetPage(commune: RegisterIndex(number), menus: material.menus)
    }

    func numbers(in routes: Routes) -> [Int] {
        let site = routes.addresses.site
        return site.campaign.communes.indices
            .filter { !site.campaign.communes[$0].hasEnded(by: site.settings.asOf) }.map { Int($0.position) }
    }

    func section(of number: Int, in site: Site) -> Destination? { .single(.communes) }

    func source(of number: Int, in context: PageContext) -> PageSource {
        PageSource(commune: RegisterIndex(number), in: context.campaign)
    }

    func changed(_ number: Int, in days: PageDays) -> CalendarDate? { days.day(ofCommune: RegisterIndex(number)) }
}

extension Destination {
    /// The sheet for a commune's notice board.
    static func noticeSheet(_ commune: RegisterIndex<Commune>) -> Destination {
        Destination(NoticeSheetKind(), commune)
    }
}

/// One A4 sheet for the notice board of a commune: how it does, where to get help, and the way to its page.
struct NoticeSheetPage: SitePage {
    let commune: RegisterIndex<Commune>
    let menus: StoryMenus

    struct View: TemplateView {
        let name: [UInt8]
        let period: String
        let figures: [FigureItem]
        let teams: [TeamItem]
        let guidance: [LinkView]
        let code: [UInt8]
        let address: String
        let communeHref: String
        let bulletin: String
        let hasBulletin: Bool

        static let fields = Fields<View>([
            .html("name") { $0.name },
            .text("period") { $0.period },
            .flag("has_figures") { !$0.figures.isEmpty },
            .list("figures") { $0.figures },
            .flag("has_teams") { !$0.teams.isEmpty },
            .list("teams") { $0.teams },
            .flag("has_guidance") { !$0.guidance.isEmpty },
            .list("guidance") { $0.guidance },
            .html("code") { $0.code },
            .text("address") { $0.address },
            .text("commune_href") { $0.communeHref },
            .text("bulletin_href") { $0.bulletin },
            .flag("has_bulletin") { $0.hasBulletin },
        ])
    }

    /// One of the large figures.
    struct FigureItem: TemplateView {
        let name: [UInt8]
        /// The figure as so many of a hundred; empty where its indicator has no such sentence, or there is no value.
        let sentence: [UInt8]
        let figure: FigureView
        let change: String
        let province: String
        let source: String

        static let fields = Fields<FigureItem>([
            .html("name") { $0.name },
            .html("sentence") { $0.sentence },
            .record("figure") { $0.figure },
            .text("change") { $0.change },
            .text("province") { $0.province },
            .text("source") { $0.source },
        ])
    }

    /// Teams that help, and the office that answers for them.
    struct TeamItem: TemplateView {
        let kind: String
        let count: String
        let contact: [UInt8]

        static let fields = Fields<TeamItem>([
            .text("kind") { $0.kind },
            .text("count") { $0.count },
            .html("contact") { $0.contact },
        ])
    }

    static let template = "notice-sheet"
    /// As many large figures as the sheet has room for.
    private static let figureLimit = 6

    func content(in context: PageContext) -> PageContent {
        let entry = context.campaign.communes[commune]
        let address = context.address(.commune(commune), in: context.tag)
        let view = View(
            name: context.vietnamese(entry.name), period: context.settings.currentPeriod.map(context.name) ?? "",
            figures: figures(context), teams: teams(context), guidance: menus.links(.guidance, context),
            code: QRCode(address)?.svg(name: context.phrases(.noticeCode, ["address": address])) ?? [],
            address: NoticeSheetPage.typed(address), communeHref: context.href(.commune(commune)),
            bulletin: BulletinAddresses.nearest(commune, in: context).map(context.href(path:)) ?? "",
            hasBulletin: BulletinAddresses.exists(in: context.tag))
        let title = context.phrases(.noticeTitle, ["commune": entry.name])
        return PageContent(
            title: title, description: context.phrases(.descriptionNotice, ["commune": context.nameWithin(entry)]),
            trail: [context.trailLink(.communes), context.communeLink(commune)], showsDemonstration: true,
            record: view.record)
    }

    /// An address as people type it: browsers add the rest.
    static func typed(_ address: String) -> String {
        let bare = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
        return String(bare.hasSuffix("/") ? bare.dropLast() : bare)
    }

    private func figures(_ context: PageContext) -> [FigureItem] {
        guard let current = context.settings.currentPeriod else { return [] }
        return context.facts.main[.commune].prefix(NoticeSheetPage.figureLimit).compactMap { indicator in
            context.lastPeriod(with: indicator, until: current).map { figure(indicator, $0, context) }
        }
    }

    private func figure(
        _ indicator: RegisterIndex<Indicator>, _ period: RegisterIndex<Period>, _ context: PageContext
    ) -> FigureItem {
        let campaign = context.campaign
        let entry = campaign.indicators[indicator]
        let unit = campaign.unit(of: commune)
        let figure = campaign.figures[FigureKey(unit: unit, indicator: indicator, group: nil, period: period)]
        let whole = campaign.figures[
            FigureKey(unit: campaign.provinceUnit, indicator: indicator, group: nil, period: period)]
        return FigureItem(
            name: context.inline(entry.name), sentence: context.sentence(of: figure)?.html ?? [],
            figure: context.view(figure, entry.measure),
            change: context.changeSince(figure, entry.measure) ?? "",
            province: context.words(whole, entry.measure), source: source(figure, context))
    }

    private func source(_ figure: Figure, _ context: PageContext) -> String {
        guard let source = figure.source, let day = figure.reportedOn else { return "" }
        return context.phrases(
            .noticeSource,
            ["source": context.phrases.word("figure_source", source.rawValue), "date": context.style.short(day)])
    }

    private func teams(_ context: PageContext) -> [TeamItem] {
        let unit = context.campaign.unit(of: commune)
        return context.facts.records.teams(of: unit).map { team in
            TeamItem(
                kind: context.phrases.word("team", team.kind.rawValue),
                count: team.count.map(context.style.number) ?? context.phrases[.stateNotReported],
                contact: context.inline(team.contact))
        }
    }
}
