import CampaignModel

/// Scorecards of communes; of those that ended, the pages that say where they went.
struct CommuneKind: PageKind {
    let name = "commune"
    let pages: [any SitePage.Type] = [CommunePage.self, MovedCommunePage.self]
    let bringsFiles = true

    func count(_ addresses: AddressMaker) -> Int { addresses.site.campaign.communes.count }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        addresses.folder(of: .communes) + addresses.communes[RegisterIndex(number)] + "/"
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage {
        isOver(number, in: material.site)
            ? MovedCommunePage(commune: RegisterIndex(number))
            : CommunePage(commune: RegisterIndex(number), menus: material.menus)
    }

    func fileKind(of number: Int, in site: Site) -> FileKind { isOver(number, in: site) ? .page : .commune }

    func section(of number: Int, in site: Site) -> Destination? { .single(.communes) }

    func source(of number: Int, in context: PageContext) -> PageSource {
        PageSource(commune: RegisterIndex(number), in: context.campaign)
    }

    func isInSitemap(_ number: Int, of site: Site) -> Bool { !isOver(number, in: site) }

    func changed(_ number: Int, in days: PageDays) -> CalendarDate? { days.day(ofCommune: RegisterIndex(number)) }

    func entry(of number: Int, in context: PageContext) -> IndexEntry? {
        guard !isOver(number, in: context.site) else { return nil }
        let commune = context.campaign.communes[RegisterIndex<Commune>(number)]
        let kind = context.phrases.word("commune_kind", commune.kind.rawValue)
        return IndexEntry(
            destination: Destination(self, number), name: commune.shortName,
            title: Wording(text: commune.name, language: LanguageTag.vietnamese),
            kind: context.name(ofListing: .communes), mark: commune.name.hasPrefix(kind) ? "" : kind)
    }

    func document(of number: Int, _ entry: IndexEntry, in context: PageContext) -> SearchDocument {
        context.document(of: context.campaign.communes[RegisterIndex<Commune>(number)])
    }

    /// Its feed; while it exists, its calendar, what its loudspeaker reads and what the comparison shows.
    func files(beside number: Int, in context: PageContext) -> [OutputFile] {
        let commune = RegisterIndex<Commune>(number)
        let feed = CommuneFeed(commune: commune, context: context).file
        guard !isOver(number, in: context.site) else { return [feed] }
        let bulletin = Bulletin(of: commune, in: context).map { [$0.file] } ?? []
        let calendar = CalendarFile.files(of: context.campaign.unit(of: commune), in: context)
        return [feed] + calendar + bulletin + [ComparisonFiles(commune: commune).file(in: context)]
    }

    func shareWords(of number: Int, in context: PageContext) -> ShareWords? {
        guard !isOver(number, in: context.site) else { return nil }
        let commune = RegisterIndex<Commune>(number)
        let entry = context.campaign.communes[commune]
        let name = entry.name
        let figure = context.firstMainFigure(of: context.campaign.unit(of: commune), .commune)
        return figure.map { context.shareWords(name, $0) }
            ?? ShareWords(
                title: name, detail: context.phrases(.descriptionCommune, ["commune": context.nameWithin(entry)]))
    }

    private func isOver(_ number: Int, in site: Site) -> Bool {
        site.campaign.communes[RegisterIndex<Commune>(number)].hasEnded(by: site.settings.asOf)
    }
}

extension Destination {
    /// A commune's scorecard.
    static func commune(_ commune: RegisterIndex<Commune>) -> Destination { Destination(CommuneKind(), commune) }
}

/// A commune's page, for its people first: what the figures mean, where to get help, how the commune does against its
/// own past and its peers, who is left behind, what proves it; then every figure.
struct CommunePage: SitePage {
    let commune: RegisterIndex<Commune>
    let menus: StoryMenus

    typealias View = CommunePageView

    static let template = "commune"

    func content(in context: PageContext) -> PageContent {
        let entry = context.campaign.communes[commune]
        return PageContent(
            title: entry.name,
            description: context.phrases(.descriptionCommune, ["commune": context.nameWithin(entry)]),
            titleLanguage: context.tag == .vietnamese ? nil : LanguageTag.vietnamese,
            trail: [context.trailLink(.communes)],
            feed: context.href(path: FeedAddresses.commune(commune, in: context)), showsDemonstration: true,
            record: view(entry, context).record)
    }

    private func view(_ entry: Commune, _ context: PageContext) -> CommunePageView {
        let card = context.facts.scorecard(of: context.campaign.unit(of: commune))
        let main = card.entries.filter { context.facts.main.contains($0.indicator, of: .commune) }
        let groups = GroupTables(card, context: context)
        let stories = context.newestCards(context.stories(from: commune))
        let within = context.vietnamese(context.nameWithin(entry))
        return CommunePageView(
            kind: context.phrases.word("commune_kind_one", entry.kind.rawValue),
            formerProvince: context.vietnamese(entry.formerProvince),
            area: entry.area.map { context.phrases(.amountArea, ["n": context.style.number($0, decimals: 1)]) } ?? "",
            code: entry.id, period: context.settings.currentPeriod.map(context.name) ?? "",
            sentences: main.compactMap { context.sentence(of: $0.figure) },
            silent: main.filter { $0.figure.value == nil }.map { silent($0, context) },
            help: CommuneHelpView(of: card.unit, menus: menus, context: context),
            mainFigures: MainFigures(commune: commune, context: context).views(of: main),
            lacksTargets: main.allSatisfy { $0.path.target == nil }, scores: scores(context), farthest: groups.farthest,
            groups: groups.views, trust: UnitTrustView(card, context: context),
            stories: stories.cards, restOfStories: context.rest(stories.rest, of: entry.shortName),
            mainTitle: context.html(.communeMain, filling: "commune", with: within),
            storiesTitle: context.html(.communeStories, filling: "commune", with: within),
            duties: context.tasks(of: commune),
            history: context.history(of: commune),
            themes: themes(card, context), ending: ending(entry, context))
    }

    /// A main figure without a value, in words.
    private func silent(_ entry: ScorecardEntry, _ context: PageContext) -> SilentFigureView {
        let indicator = context.campaign.indicators[entry.indicator]
        return SilentFigureView(
            name: context.inline(indicator.name), anchor: context.anchor(of: entry.figure.key),
            figure: context.view(entry.figure, indicator.measure))
    }

    private func themes(_ card: Scorecard, _ context: PageContext) -> [ThemeFiguresView] {
        let campaign = context.campaign
        return campaign.themes.items.compactMap { theme in
            let own = card.entries.filter { campaign.indicators[$0.indicator].theme == theme.id }
            guard !own.isEmpty else { return nil }
            return ThemeFiguresView(
                id: theme.id, name: context.inline(theme.name),
                given: context.phrases(
                    .themeGiven,
                    [
                        "n": context.style.number(own.count { $0.figure.isGiven }),
                        "of": context.style.number(own.count { $0.figure.state != .notApplicable }),
                    ]), rows: own.map { row($0, context) })
        }
    }

    private func row(_ entry: ScorecardEntry, _ context: PageContext) -> IndicatorRowView {
        var row = context.row(entry)
        row.isMain = context.facts.main.contains(entry.indicator, of: .commune)
        return row
    }

    private func scores(_ context: PageContext) -> [CompositeScoreView] {
        context.facts.scorecards.composites.map { CompositeScoreView($0, of: commune, context: context) }
    }

    private func ending(_ entry: Commune, _ context: PageContext) -> CommuneEndingView {
        let settings = context.settings
        let locator = context.facts.map.map { map in
            MapLocator(map, code: entry.id).svg(label: context.phrases(.mapLocator, ["commune": entry.name]))
        }
        let calendar = context.calendarLink(of: context.campaign.unit(of: commune))
        return CommuneEndingView(
            locator: locator ?? [],
            nearby: context.facts[commune].nearby.map { context.communeLink($0) },
            compare: context.comparisonHref(with: commune),
            workbook: context.workbookHref(of: .commune(commune)),
            csv: context.figuresHref(of: .commune(commune), as: .csv), reading: context.readingHelpHref,
            json: context.figuresHref(of: .commune(commune), as: .json),
            periods: PastPages.exists(of: commune, in: context.site) ? context.href(.communePeriods(commune)) : "",
            notice: context.href(.noticeSheet(commune)),
            feed: context.href(path: FeedAddresses.commune(commune, in: context)),
            calendar: calendar.href, webcal: calendar.webcal,
            citation: context.phrases(
                .dataCitation,
                [
                    "title": "\(entry.name) – \(context.plain(settings.title))",
                    "date": context.style.long(settings.asOf),
                    "address": context.address(.commune(commune), in: context.tag), "licence": settings.licence.id,
                ]),
            proof: context.proofHref(of: context.campaign.unit(of: commune)))
    }
}

extension PageContext {
    /// The last period up to one that an indicator's own rhythm reports for.
    func lastPeriod(with indicator: RegisterIndex<Indicator>, until last: RegisterIndex<Period>)
        -> RegisterIndex<Period>?
    {
        campaign.lastPeriod(with: indicator, until: last)
    }
}
