import CampaignModel

/// A commune's scorecard: how it does, since when, against its own past and its peers, and what proves it.
struct CommunePage: SitePage {
    let commune: RegisterIndex<Commune>

    struct View: TemplateView {
        let locator: [UInt8]
        let kind: String
        let formerProvince: [UInt8]
        let area: String
        let code: String
        let period: String
        let given: String
        let proven: String
        let reports: String
        let themes: [ThemeView]
        let groups: [GroupTableView]
        let stories: [StoryCardView]
        let teams: [TeamView]
        let feed: String
        let notice: String
        let csv: String
        let json: String

        static let fields = Fields<View>([
            .html("locator") { $0.locator },
            .text("kind") { $0.kind },
            .html("former_province") { $0.formerProvince },
            .text("area") { $0.area },
            .text("code") { $0.code },
            .text("period") { $0.period },
            .text("given") { $0.given },
            .text("proven") { $0.proven },
            .text("reports") { $0.reports },
            .flag("has_themes") { !$0.themes.isEmpty },
            .list("themes") { $0.themes },
            .flag("has_groups") { !$0.groups.isEmpty },
            .list("groups") { $0.groups },
            .flag("has_stories") { !$0.stories.isEmpty },
            .list("stories") { $0.stories },
            .flag("has_teams") { !$0.teams.isEmpty },
            .list("teams") { $0.teams },
            .text("commune_feed_href") { $0.feed },
            .text("notice_href") { $0.notice },
            .text("csv_href") { $0.csv },
            .text("json_href") { $0.json },
        ])
    }

    /// The indicators of one theme.
    struct ThemeView: TemplateView {
        let id: String
        let name: [UInt8]
        let rows: [IndicatorRowView]

        static let fields = Fields<ThemeView>([
            .text("id") { $0.id },
            .html("name") { $0.name },
            .list("rows") { $0.rows },
        ])
    }

    /// The teams of the commune and the office that answers for them.
    struct TeamView: TemplateView {
        let kind: String
        let count: String
        let planned: String
        let contact: [UInt8]

        static let fields = Fields<TeamView>([
            .text("kind") { $0.kind },
            .text("count") { $0.count },
            .text("planned") { $0.planned },
            .html("contact") { $0.contact },
        ])
    }

    static let template = "commune"

    func content(in context: PageContext) -> PageContent {
        let entry = context.campaign.communes[commune]
        let unit = context.campaign.unit(of: commune)
        let completeness = context.completeness(of: unit)
        let view = View(
            locator: locator(entry, context), kind: context.phrases.word("commune_kind", entry.kind.rawValue),
            formerProvince: context.vietnamese(entry.formerProvince),
            area: entry.area.map { context.phrases(.amountArea, ["n": context.style.number($0, decimals: 1)]) } ?? "",
            code: entry.id, period: context.settings.currentPeriod.map(context.name) ?? "",
            given: completeness.map(context.share) ?? "", proven: completeness.map { proven($0, context) } ?? "",
            reports: reports(unit, context), themes: themes(unit, context),
            groups: GroupTables(unit: unit, context: context).views,
            stories: context.stories(from: commune).compactMap(context.card), teams: teams(unit, context),
            feed: context.href(path: FeedAddresses.commune(commune, in: context)),
            notice: context.href(.noticeSheet(commune)),
            csv: context.figuresHref(of: .commune(commune), as: .csv),
            json: context.figuresHref(of: .commune(commune), as: .json))
        return PageContent(
            title: entry.name, description: context.phrases(.descriptionCommune, ["commune": entry.name]),
            titleLanguage: context.tag.text == "vi" ? nil : LanguageTag("vi"),
            trail: [context.trailLink(.communes)], showsDemonstration: true, record: view.record)
    }

    private func locator(_ entry: Commune, _ context: PageContext) -> [UInt8] {
        guard let map = context.map else { return [] }
        return MapLocator(map, code: entry.id)
            .svg(label: context.phrases(.mapLocator, ["commune": entry.name]))
    }

    private func proven(_ completeness: Completeness, _ context: PageContext) -> String {
        context.phrases(
            .givenOf,
            ["n": context.style.number(completeness.proven), "of": context.style.number(completeness.given)])
    }

    private func reports(_ unit: RegisterIndex<ReportingUnit>, _ context: PageContext) -> String {
        let states = context.campaign.records.reports.filter { $0.unit == unit }
            .map { $0.state(on: context.settings.asOf) }.filter { $0 != .due }
        guard !states.isEmpty else { return "" }
        return context.phrases(
            .reportsInTime,
            ["n": context.style.number(states.count { $0 == .received }), "of": context.style.number(states.count)])
    }

    private func themes(_ unit: RegisterIndex<ReportingUnit>, _ context: PageContext) -> [ThemeView] {
        let campaign = context.campaign
        guard let current = context.settings.currentPeriod else { return [] }
        return campaign.themes.items.compactMap { theme in
            let own = campaign.indicators.indices.filter { campaign.indicators[$0].theme == theme.id }
            let rows = own.compactMap { indicator -> IndicatorRowView? in
                guard campaign.indicators[indicator].levels.contains(.commune) else { return nil }
                let period = context.lastPeriod(with: indicator, until: current)
                return period.map { context.row(indicator, of: unit, in: $0) }
            }
            return rows.isEmpty
                ? nil : ThemeView(id: theme.id, name: context.inline(theme.name), rows: rows)
        }
    }

    private func teams(_ unit: RegisterIndex<ReportingUnit>, _ context: PageContext) -> [TeamView] {
        context.campaign.records.teams.filter { $0.unit == unit }.map { team in
            TeamView(
                kind: context.phrases.word("team", team.kind.rawValue),
                count: team.count.map(context.style.number) ?? context.phrases[.stateNotReported],
                planned: team.planned.map(context.style.number) ?? context.phrases[.stateNotReported],
                contact: context.inline(team.contact))
        }
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
