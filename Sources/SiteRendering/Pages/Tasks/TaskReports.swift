import CampaignModel

/// The reports that a periodic task asks for, one period's in a row: who is due, came, came late, is late.
struct TaskReportsView: TemplateView {
    let period: String
    let kind: String
    let dueOn: String
    let counts: [CountView]

    /// How many reports are in a state.
    struct CountView: TemplateView {
        let name: String
        let count: String

        static let fields = Fields<CountView>([
            .text("name") { $0.name },
            .text("count") { $0.count },
        ])
    }

    static let fields = Fields<TaskReportsView>([
        .text("period") { $0.period },
        .text("kind") { $0.kind },
        .text("due_on") { $0.dueOn },
        .list("counts") { $0.counts },
    ])
}

extension PageContext {
    /// The reports that a task asks for, the newest period first; none for tasks without a rhythm.
    func reportTallies(of task: CampaignTask) -> [TaskReportsView] {
        let reach = TaskReach(agencies: campaign.agencies, units: campaign.units)
        let own = reach.reports(for: task, among: campaign.records.reports)
        return ReportBatch.all(of: own).map { batch in
            let tally = ReportTally(batch.reports, on: settings.asOf)
            return TaskReportsView(
                period: batch.period.map(name) ?? word(.noPeriod),
                kind: phrases.word("rhythm", batch.kind.rawValue),
                dueOn: batch.dueOn.map(style.short) ?? word(.noDueDate),
                counts: PeriodicReport.State.allCases.map { state in
                    TaskReportsView.CountView(
                        name: phrases.word("report_state", state.rawValue), count: style.number(tally[state]))
                })
        }
    }

    /// How many communes have themselves told of a task that names their bodies; nothing for other tasks.
    func communesTold(of task: RegisterIndex<CampaignTask>) -> String {
        let entry = campaign.tasks[task]
        let reach = TaskReach(agencies: campaign.agencies, units: campaign.units)
        guard reach.includesCommunes(entry.leads + entry.partners) else { return "" }
        let communes = campaign.communes.indices.filter { campaign.communes[$0].exists(on: settings.asOf) }
        let units = Set(communes.map(campaign.unit(of:)))
        let told = Set(campaign.taskUpdates.filter { $0.task == task && $0.date <= settings.asOf }.compactMap(\.unit))
        return phrases(
            .taskCommunesTold,
            ["n": style.number(told.intersection(units).count), "of": style.number(communes.count)])
    }
}
