import CampaignModel

extension ListKind {
    /// The first page.
    static let home = ListKind(
        "home", .home, at: .root, title: .navHome, description: "", isInIndex: false, file: "site.yaml",
        changed: { $0.newest }, files: { [NewsFeed(context: $0).file, WebManifest(context: $0).file] },
        share: { context in
            let title = context.phrases[.homeHeading]
            return context.firstMainFigure(of: context.campaign.provinceUnit, .province)
                .map { context.shareWords(title, $0) }
                ?? ShareWords(title: title, detail: context.plain(context.settings.tagline))
        }, page: { HomePage(menus: $0.menus) })
}

/// The first page: where the province stands, what is late, whom to learn from, how to find one's commune.
struct HomePage: SitePage {
    let menus: StoryMenus

    struct View: TemplateView {
        let communesHref: String
        let tasksHref: String
        let indicatorsHref: String
        let modelsHref: String
        let newsHref: String
        let period: String
        let answers: [HomeAnswers.AnswerView]
        let headlines: [HeadlineView]
        let map: [UInt8]
        let mapName: [UInt8]
        let mapHref: String
        let mapNote: String
        let taskCounts: [StateCountView]
        let urgent: [UrgentTaskView]
        let models: [StoryCardView]
        let news: [StoryCardView]
        let firstHelp: [LinkView]
        let guidanceHref: String
        let communes: [LinkView]
        /// How many figures have evidence, and how much of it is open.
        let coverage: String
        let evidenceHref: String

        static let fields = Fields<View>([
            .text("communes_href") { $0.communesHref },
            .text("tasks_href") { $0.tasksHref },
            .text("indicators_href") { $0.indicatorsHref },
            .text("models_href") { $0.modelsHref },
            .text("news_href") { $0.newsHref },
            .text("period") { $0.period },
            .list("answers") { $0.answers },
            .html("map") { $0.map },
            .html("map_name") { $0.mapName },
            .text("map_href") { $0.mapHref },
            .text("map_note") { $0.mapNote },
            .list("headlines") { $0.headlines },
            .list("task_counts") { $0.taskCounts },
            .flag("has_urgent") { !$0.urgent.isEmpty },
            .list("urgent") { $0.urgent },
            .list("models") { $0.models },
            .list("news") { $0.news },
            .list("first_help") { $0.firstHelp },
            .text("guidance_href") { $0.guidanceHref },
            .list("communes") { $0.communes },
            .text("coverage") { $0.coverage },
            .text("evidence_href") { $0.evidenceHref },
        ])
    }

    /// One of the figures that the first page shows large.
    struct HeadlineView: TemplateView {
        let name: [UInt8]
        let href: String
        let figure: FigureView
        let change: String
        let spark: [UInt8]

        static let fields = Fields<HeadlineView>([
            .html("name") { $0.name },
            .text("href") { $0.href },
            .record("figure") { $0.figure },
            .text("change") { $0.change },
            .html("spark") { $0.spark },
        ])
    }

    /// A task that is late or silent.
    struct UrgentTaskView: TemplateView {
        let title: [UInt8]
        let href: String
        let state: String
        let stateName: String
        let lead: [UInt8]

        static let fields = Fields<UrgentTaskView>([
            .html("title") { $0.title },
            .text("href") { $0.href },
            .text("state") { $0.state },
            .text("state_name") { $0.stateName },
            .html("lead") { $0.lead },
        ])
    }

    static let template = "home"
    private static let headlineLimit = 6

    func content(in context: PageContext) -> PageContent {
        let main = context.facts.main[.province].filter { lastPeriod(of: $0, context) != nil }
        let tasks = TasksByState(Array(context.campaign.tasks.indices), states: context.campaign.taskStates)
        let view = View(
            communesHref: context.href(.single(.communes)), tasksHref: context.href(.single(.tasks)),
            indicatorsHref: context.href(.single(.indicators)), modelsHref: context.href(.single(.models)),
            newsHref: context.href(.single(.news)),
            period: context.settings.currentPeriod.map(context.name) ?? "",
            answers: HomeAnswers(context: context, headlines: main).views,
            headlines: main.prefix(HomePage.headlineLimit).compactMap { headline($0, context) },
            map: main.first.flatMap { map(of: $0, context) } ?? [],
            mapName: main.first.map { context.inline(context.campaign.indicators[$0].name) } ?? [],
            mapHref: main.first.map { context.href(.indicator($0)) } ?? "", mapNote: context.mapNote,
            taskCounts: context.counts(tasks), urgent: urgent(context),
            models: context.newestModels.prefix(3).compactMap(context.card),
            news: context.newestNews.prefix(3).compactMap(context.card),
            firstHelp: menus.firstHelp(context), guidanceHref: context.href(.single(.guidance)),
            communes: communes(context), coverage: EvidenceCoverageSection(context: context).sentence,
            evidenceHref: context.href(.single(.evidence)))
        return PageContent(
            title: context.plain(context.settings.title), description: context.plain(context.settings.tagline),
            showsDemonstration: true, record: view.record)
    }

    /// The last period of an indicator's own rhythm; nothing while there is none.
    private func lastPeriod(of index: RegisterIndex<Indicator>, _ context: PageContext) -> RegisterIndex<Period>? {
        context.settings.currentPeriod.flatMap { context.campaign.lastPeriod(with: index, until: $0) }
    }

    /// Every commune, for readers to choose theirs.
    private func communes(_ context: PageContext) -> [LinkView] {
        context.facts.byName(context.communes).map { context.communeLink($0) }
    }

    private func headline(_ index: RegisterIndex<Indicator>, _ context: PageContext) -> HeadlineView? {
        lastPeriod(of: index, context).map { period in
            let indicator = context.campaign.indicators[index]
            let figure = context.facts.entry(of: context.campaign.provinceUnit, index, in: period).figure
            return HeadlineView(
                name: context.inline(indicator.name), href: context.href(.indicator(index)),
                figure: context.view(figure, indicator.measure),
                change: context.changeSince(figure, indicator.measure) ?? "", spark: context.spark(figure.key))
        }
    }

    private func map(of indicator: RegisterIndex<Indicator>, _ context: PageContext) -> [UInt8]? {
        lastPeriod(of: indicator, context).map { IndicatorGraphics(indicator: indicator, context: context).map(in: $0) }
    }

    private func urgent(_ context: PageContext) -> [UrgentTaskView] {
        let campaign = context.campaign
        let late = campaign.tasks.indices.filter { campaign.taskStates[Int($0.position)].needsAttention }
        return late.map { index in
            let task = campaign.tasks[index]
            let state = campaign.taskStates[Int(index.position)]
            return UrgentTaskView(
                title: context.inline(task.title), href: context.href(.task(index)),
                state: state.className,
                stateName: context.name(state),
                lead: task.leads.first.map { context.inline(campaign.agencies[$0].name) } ?? [])
        }
    }
}
