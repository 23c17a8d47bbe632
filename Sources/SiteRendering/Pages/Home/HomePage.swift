import CampaignModel

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
        let headlines: [HeadlineView]
        let taskCounts: [TaskCountView]
        let urgent: [UrgentTaskView]
        let models: [StoryCardView]
        let news: [StoryCardView]
        let guidance: [LinkView]

        static let fields = Fields<View>([
            .text("communes_href") { $0.communesHref },
            .text("tasks_href") { $0.tasksHref },
            .text("indicators_href") { $0.indicatorsHref },
            .text("models_href") { $0.modelsHref },
            .text("news_href") { $0.newsHref },
            .text("period") { $0.period },
            .list("headlines") { $0.headlines },
            .list("task_counts") { $0.taskCounts },
            .flag("has_urgent") { !$0.urgent.isEmpty },
            .list("urgent") { $0.urgent },
            .list("models") { $0.models },
            .list("news") { $0.news },
            .list("guidance") { $0.guidance },
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

    /// How many tasks are in a state.
    struct TaskCountView: TemplateView {
        let state: String
        let name: String
        let count: String

        static let fields = Fields<TaskCountView>([
            .text("state") { $0.state },
            .text("name") { $0.name },
            .text("count") { $0.count },
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
        let view = View(
            communesHref: context.href(.single(.communes)), tasksHref: context.href(.single(.tasks)),
            indicatorsHref: context.href(.single(.indicators)), modelsHref: context.href(.single(.models)),
            newsHref: context.href(.single(.news)),
            period: context.settings.currentPeriod.map(context.name) ?? "", headlines: headlines(context),
            taskCounts: taskCounts(context), urgent: urgent(context),
            models: latestModels(context), news: context.newestNews.prefix(3).compactMap(context.card),
            guidance: menus.links(.guidance, context))
        return PageContent(
            title: context.plain(context.settings.title), description: context.plain(context.settings.tagline),
            showsDemonstration: true, record: view.record)
    }

    /// Shares of people that the province as a whole reports, in the catalogue's order.
    private func headlines(_ context: PageContext) -> [HeadlineView] {
        guard let period = context.settings.currentPeriod else { return [] }
        let campaign = context.campaign
        let reported = campaign.indicators.indices.filter { index in
            let indicator = campaign.indicators[index]
            let key = FigureKey(unit: campaign.provinceUnit, indicator: index, group: nil, period: period)
            return indicator.measure == .percent && indicator.isRankable && campaign.figures[key].value != nil
        }
        return reported.prefix(HomePage.headlineLimit).map { index in
            let row = context.row(index, of: campaign.provinceUnit, in: period)
            return HeadlineView(
                name: row.name, href: row.href, figure: row.figure, change: row.change, spark: row.spark)
        }
    }

    private func taskCounts(_ context: PageContext) -> [TaskCountView] {
        let counts = Dictionary(grouping: context.campaign.taskStates) { $0 }.mapValues(\.count)
        return TaskState.allCases.compactMap { state in
            counts[state].map { count in
                TaskCountView(
                    state: state.rawValue.replacing("_", with: "-"),
                    name: context.phrases.word("task_state", state.rawValue), count: context.style.number(count))
            }
        }
    }

    private func urgent(_ context: PageContext) -> [UrgentTaskView] {
        let campaign = context.campaign
        let late = campaign.tasks.indices.filter { [.late, .silent].contains(campaign.taskStates[Int($0.position)]) }
        return late.map { index in
            let task = campaign.tasks[index]
            let state = campaign.taskStates[Int(index.position)]
            return UrgentTaskView(
                title: context.inline(task.title), href: context.href(.task(index)),
                state: state.rawValue.replacing("_", with: "-"),
                stateName: context.phrases.word("task_state", state.rawValue),
                lead: task.leads.first.map { context.inline(campaign.agencies[$0].name) } ?? [])
        }
    }

    private func latestModels(_ context: PageContext) -> [StoryCardView] {
        let dated = context.site.stories.enumerated().compactMap { entry -> (CalendarDate, Int)? in
            guard case .model(let facts) = entry.element.subject, !entry.element.isWithdrawn else { return nil }
            return (facts.started, entry.offset)
        }
        return dated.sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1 < $1.1 }.prefix(3).compactMap { context.card($0.1) }
    }
}
