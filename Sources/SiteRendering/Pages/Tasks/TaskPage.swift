import CampaignModel

/// Pages of tasks.
struct TaskKind: PageKind {
    let name = "task"
    let pages: [any SitePage.Type] = [TaskPage.self]

    func count(_ addresses: AddressMaker) -> Int { addresses.site.campaign.tasks.count }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        let id = addresses.site.campaign.tasks[RegisterIndex<CampaignTask>(number)].id
        return addresses.folder(of: .tasks) + TextFold.slug(id) + "/"
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage { TaskPage(task: RegisterIndex(number)) }

    func fileKind(of number: Int, in site: Site) -> FileKind { .task }

    func section(of number: Int, in site: Site) -> Destination? { .single(.tasks) }

    func source(of number: Int, in context: PageContext) -> PageSource {
        let id = context.campaign.tasks[RegisterIndex<CampaignTask>(number)].id
        return PageSource(file: "data/tasks.yaml", lineStart: "id: " + id)
    }

    func changed(_ number: Int, in days: PageDays) -> CalendarDate? {
        let (updates, asOf) = (days.context.campaign.taskUpdates, days.context.settings.asOf)
        return updates.filter { $0.task == RegisterIndex(number) && $0.date <= asOf }.map(\.date).max()
    }

    func entry(of number: Int, in context: PageContext) -> IndexEntry? {
        let task = context.campaign.tasks[RegisterIndex<CampaignTask>(number)]
        return IndexEntry(
            Destination(self, number), task.title, kind: context.phrases[.kindTask], code: task.id, in: context)
    }

    func document(of number: Int, _ entry: IndexEntry, in context: PageContext) -> SearchDocument {
        context.document(of: context.campaign.tasks[RegisterIndex<CampaignTask>(number)])
    }
}

extension Destination {
    /// A task.
    static func task(_ task: RegisterIndex<CampaignTask>) -> Destination { Destination(TaskKind(), task) }
}

/// A task with the five things that the plan wants clear: objective, duty, output, responsibility, result (I.1-2).
struct TaskPage: SitePage {
    let task: RegisterIndex<CampaignTask>

    struct View: TemplateView {
        let code: String
        let state: String
        let stateName: String
        let meaning: String
        let distance: String
        let duty: [UInt8]
        let objective: [UInt8]
        let output: [UInt8]
        let leads: [LinkView]
        let partners: [LinkView]
        let deadline: String
        let paragraph: [UInt8]
        let planHref: String
        let asOf: String
        let updates: [TaskUpdateView]
        let communesTold: String
        let reports: [TaskReportsView]
        let reportsHref: String
        let results: [TaskResultView]
        let changes: [TaskChangeView]
        let proof: String
        let proofHelp: String

        static let fields = Fields<View>([
            .text("proof_href") { $0.proof },
            .text("proof_help_href") { $0.proofHelp },
            .text("code") { $0.code },
            .text("state") { $0.state },
            .text("state_name") { $0.stateName },
            .text("meaning") { $0.meaning },
            .text("distance") { $0.distance },
            .html("duty") { $0.duty },
            .html("objective") { $0.objective },
            .html("output") { $0.output },
            .list("leads") { $0.leads },
            .list("partners") { $0.partners },
            .flag("has_partners") { !$0.partners.isEmpty },
            .text("deadline") { $0.deadline },
            .html("paragraph") { $0.paragraph },
            .text("plan_href") { $0.planHref },
            .text("judged_on") { $0.asOf },
            .list("updates") { $0.updates },
            .flag("has_updates") { !$0.updates.isEmpty },
            .text("communes_told") { $0.communesTold },
            .list("report_tallies") { $0.reports },
            .flag("has_report_tallies") { !$0.reports.isEmpty },
            .text("reports_href") { $0.reportsHref },
            .list("results") { $0.results },
            .flag("has_results") { !$0.results.isEmpty },
            .list("changes") { $0.changes },
            .flag("has_changes") { !$0.changes.isEmpty },
        ])
    }

    static let template = "task"

    func content(in context: PageContext) -> PageContent {
        let entry = context.campaign.tasks[task]
        let title = context.plain(entry.title)
        return PageContent(
            title: "\(entry.id). \(title)", description: context.phrases(.descriptionTask, ["task": title]),
            titleLanguage: context.foreignLanguage(of: entry.title), trail: [context.trailLink(.tasks)],
            showsDemonstration: true, record: view(entry, context).record)
    }

    private func view(_ entry: CampaignTask, _ context: PageContext) -> View {
        let state = context.campaign.taskStates[Int(task.position)]
        let plan = context.routes.storyPosition(.page, slug: "plan")
        return View(
            code: entry.id, state: state.className, stateName: context.name(state),
            meaning: context.phrases.word("task_state_meaning", state.rawValue),
            distance: context.distance(to: entry.deadline, state), duty: context.inline(entry.title),
            objective: context.inline(entry.objective), output: context.inline(entry.output),
            leads: entry.leads.map(context.agencyLink), partners: entry.partners.map(context.agencyLink),
            deadline: context.words(entry.deadline), paragraph: context.places(inPlan: [entry.paragraph]),
            planHref: plan.map { context.href(.story($0)) } ?? "",
            asOf: context.style.short(context.settings.asOf),
            updates: context.updates(of: task), communesTold: context.communesTold(of: task),
            reports: context.reportTallies(of: entry), reportsHref: context.href(.single(.reports)),
            results: entry.indicators.map(context.result),
            changes: context.changes(of: "task", entry.id) + entry.history.sorted { $0.on > $1.on }.map(context.view),
            proof: context.proofHref(of: entry), proofHelp: context.proofHelpHref)
    }
}
