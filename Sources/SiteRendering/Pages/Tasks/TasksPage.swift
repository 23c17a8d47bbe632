import CampaignModel

extension ListKind {
    /// The list of tasks.
    static let tasks = ListKind("tasks", .tasks, menu: .header, page: { TasksPage(lists: $0.lists) })
}

/// All tasks of the plan by their state: those that are late or silent first. A long plan has further pages with all
/// tasks in its order, which never move from page to page.
struct TasksPage: SitePage {
    let lists: SiteLists
    var part: String?

    struct View: TemplateView {
        let lede: String
        let counts: [StateCountView]
        let groups: [GroupView]
        let agencies: [AgencyChoiceView]
        let agenciesHref: String
        let calendarHref: String
        let pages: ListPartsView?

        static let fields = Fields<View>([
            .text("lede") { $0.lede },
            .list("counts") { $0.counts },
            .list("groups") { $0.groups },
            .list("agencies") { $0.agencies },
            .text("agencies_href") { $0.agenciesHref },
            .text("calendar_href") { $0.calendarHref },
            .record("pages", optional: { $0.pages }),
        ])
    }

    /// An agency that readers can choose.
    struct AgencyChoiceView: TemplateView {
        let code: String
        let name: String

        static let fields = Fields<AgencyChoiceView>([
            .text("code") { $0.code },
            .text("name") { $0.name },
        ])
    }

    /// The tasks in one state.
    struct GroupView: TemplateView {
        let state: String
        let name: String
        let meaning: String
        let count: String
        let rows: [TaskRowView]
        /// How many tasks the table holds, in words.
        let shown: String
        /// Whether the table stands open: it is short, or what is in it waits for somebody.
        let isOpen: Bool
        /// How many of the state stand on other pages; empty when none.
        let rest: String

        static let fields = Fields<GroupView>([
            .text("state") { $0.state },
            .text("name") { $0.name },
            .text("meaning") { $0.meaning },
            .text("count") { $0.count },
            .list("rows") { $0.rows },
            .text("shown") { $0.shown },
            .flag("is_open") { $0.isOpen },
            .text("rest") { $0.rest },
        ])
    }

    static let template = "tasks"

    /// Tables with more rows than this wait for those who open them, but for what needs attention.
    private static let mostOpenRows = 8

    /// How many tasks of a state the first page of a long plan shows.
    private static let mostOfAState = 12

    func content(in context: PageContext) -> PageContent {
        let campaign = context.campaign
        let all = TasksByState(Array(campaign.tasks.indices), states: campaign.taskStates)
        let own = part.map { lists.tasks(on: $0).map { RegisterIndex<CampaignTask>($0) } }
        let tasks = own.map { TasksByState($0, states: campaign.taskStates) } ?? all
        let parts = ListParts(list: .tasks, name: part, lists: lists)
        let view = View(
            lede: context.phrases(
                .tasksLede, count: campaign.tasks.count, ["n": context.style.number(campaign.tasks.count)]),
            counts: context.counts(tasks), groups: tasks.groups.map { group($0.state, $0.tasks, context) },
            agencies: agencies(context),
            agenciesHref: context.href(.single(.agencies)), calendarHref: context.href(.single(.calendar)),
            pages: parts.view(in: context))
        return parts.page(showsDemonstration: true, view: view, in: context)
    }

    /// The agencies that have a task, by name.
    private func agencies(_ context: PageContext) -> [AgencyChoiceView] {
        let agencies = context.campaign.agencies
        let busy = agencies.indices.filter { agency in
            let duties = AgencyDuties(of: agency, in: context.campaign)
            return !duties.led.isEmpty || !duties.partnered.isEmpty
        }
        return busy.map { AgencyChoiceView(code: agencies[$0].id, name: context.plain(agencies[$0].name)) }
            .sortedVietnamese(by: \.name)
    }

    private func group(
        _ state: TaskState, _ tasks: [RegisterIndex<CampaignTask>], _ context: PageContext
    ) -> GroupView {
        let most = part == nil && lists.tasksPerPage != nil ? TasksPage.mostOfAState : tasks.count
        let rest = max(0, tasks.count - most)
        let shown = min(tasks.count, most)
        return GroupView(
            state: state.className, name: context.name(state),
            meaning: context.phrases.word("task_state_meaning", state.rawValue),
            count: context.style.number(tasks.count), rows: tasks.prefix(most).map { context.row($0) },
            shown: context.phrases(.computedRows, count: shown, ["n": context.style.number(shown)]),
            isOpen: state.needsAttention || shown <= TasksPage.mostOpenRows,
            rest: rest == 0
                ? "" : context.phrases(.tasksRest, count: rest, ["n": context.style.number(rest)]))
    }
}
