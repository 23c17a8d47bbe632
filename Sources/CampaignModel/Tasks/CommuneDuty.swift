/// A task that names the bodies of communes, as it concerns one commune (plan II.2, III.3.b, V.5).
public struct CommuneDuty: Hashable, Sendable {
    /// The task.
    public let task: RegisterIndex<CampaignTask>
    /// True when bodies of the commune are among those that lead; else they help.
    public let isLead: Bool
    /// What the commune itself reported by the as-of day, the newest first. Its silence says nothing of the whole task.
    public let updates: [TaskUpdate]

    /// The duties of a commune: those that need attention first, then in the order of the plan.
    public static func all(
        of unit: RegisterIndex<ReportingUnit>, in campaign: Campaign, asOf: CalendarDate
    ) -> [CommuneDuty] {
        let reach = TaskReach(agencies: campaign.agencies, units: campaign.units)
        let own = campaign.taskUpdates.filter { $0.unit == unit && $0.date <= asOf }.reversed()
        let duties = campaign.tasks.indices.compactMap { index -> CommuneDuty? in
            let task = campaign.tasks[index]
            let isLead = reach.includesCommunes(task.leads)
            guard isLead || reach.includesCommunes(task.partners) else { return nil }
            return CommuneDuty(task: index, isLead: isLead, updates: own.filter { $0.task == index })
        }
        let states = TaskState.allCases
        func order(_ duty: CommuneDuty) -> Int {
            states.firstIndex(of: campaign.taskStates[Int(duty.task.position)]) ?? states.count
        }
        return duties.sorted { (order($0), $0.task) < (order($1), $1.task) }
    }
}
