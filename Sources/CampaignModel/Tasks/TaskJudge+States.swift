extension TaskJudge {
    /// The state of every task, in the register's order: the only way that tasks of a campaign are judged, so that no
    /// page can forget the reports that a task asks for (plan V.4-4).
    ///
    /// - Parameters:
    ///   - tasks: The tasks of the plan.
    ///   - updates: What was reported about them, in any order.
    ///   - reports: The register of reports.
    ///   - reach: Who stands behind the agencies that a task names.
    public func states(
        of tasks: Register<CampaignTask>, updates: [TaskUpdate], reports: [PeriodicReport], reach: TaskReach
    ) -> [TaskState] {
        let byTask = Dictionary(grouping: updates, by: \.task)
        return zip(tasks.indices, tasks.items).map { index, task in
            state(
                deadline: task.deadline, updates: (byTask[index] ?? []).filter(task.heeds),
                reports: reach.reports(for: task, among: reports))
        }
    }
}

extension CampaignTask {
    /// Whether a report decides how the task stands: one by an agency that leads it or helps, by a unit, or one that
    /// says why another agency reports; a mistyped code must not finish somebody else's task.
    func heeds(_ update: TaskUpdate) -> Bool {
        guard let agency = update.agency, update.unit == nil, update.checked == nil else { return true }
        return leads.contains(agency) || partners.contains(agency)
    }
}
