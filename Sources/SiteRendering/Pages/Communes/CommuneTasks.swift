import CampaignModel

/// What the plan asks of a commune: the tasks that name its bodies, what it told of them, and the reports that it owes.
struct CommuneTasksView: TemplateView {
    let told: [Told]
    let led: [Duty]
    let helped: [Duty]
    let reports: UnitReportsView?
    /// How many tasks the bodies of communes lead and help with.
    let counts: String
    let tasksHref: String

    static let fields = Fields<CommuneTasksView>([
        .list("told") { $0.told },
        .flag("has_told") { !$0.told.isEmpty },
        .list("urgent") { view in (view.led + view.helped).filter(\.isUrgent) },
        .flag("has_urgent") { view in (view.led + view.helped).contains(where: \.isUrgent) },
        .record("reports", optional: { $0.reports }),
        .text("duty_counts") { $0.counts },
        .text("tasks_href") { $0.tasksHref },
    ])

    /// A task that names the commune's bodies, with how it stands in the whole province.
    struct Duty: TemplateView {
        let task: LinkView
        let state: String
        let stateName: String
        let isUrgent: Bool

        static let fields = Fields<Duty>([
            .record("task") { $0.task },
            .text("state") { $0.state },
            .text("state_name") { $0.stateName },
        ])
    }

    /// Something that the commune reported about a task.
    struct Told: TemplateView {
        let task: LinkView
        let update: TaskUpdateView

        static let fields = Fields<Told>([
            .record("task") { $0.task },
            .record("update") { $0.update },
        ])
    }
}

extension PageContext {
    /// The tasks and reports of a commune.
    func tasks(of commune: RegisterIndex<Commune>) -> CommuneTasksView {
        let unit = campaign.unit(of: commune)
        let duties = facts[commune].duties
        let updates = duties.flatMap { duty in duty.updates.map { (duty, $0) } }
            .sorted { $0.1.date > $1.1.date }
        let led = duties.filter(\.isLead)
        return CommuneTasksView(
            told: updates.map { CommuneTasksView.Told(task: taskLink($0.0.task), update: view($0.1)) },
            led: led.map(view), helped: duties.filter { !$0.isLead }.map(view), reports: reports(of: unit),
            counts: phrases(
                .dutyCounts, ["led": style.number(led.count), "helped": style.number(duties.count - led.count)]),
            tasksHref: href(.single(.tasks)))
    }

    private func view(_ duty: CommuneDuty) -> CommuneTasksView.Duty {
        let state = campaign.taskStates[Int(duty.task.position)]
        return CommuneTasksView.Duty(
            task: taskLink(duty.task), state: state.className, stateName: name(state),
            isUrgent: state.needsAttention)
    }
}
