extension PlausibilityRules {
    /// A report by an agency that the task doesn't name.
    func byOthers(_ update: TaskUpdate) -> Doubt? {
        let task = tasks[update.task]
        guard let agency = update.agency, !task.heeds(update) else { return nil }
        return Doubt(kind: .otherAgency, place: update.place, words: "\(task.id): \(agencies[agency].id)")
    }

    /// Reports of work on whole tasks that the same agency had reported done; they are in order of time.
    func reopened(_ updates: [TaskUpdate]) -> [Doubt] {
        struct Reporter: Hashable {
            let task: RegisterIndex<CampaignTask>
            let agency: RegisterIndex<Agency>?
        }
        var done: [Reporter: CalendarDate] = [:]
        return updates.compactMap { update in
            guard update.unit == nil, tasks[update.task].heeds(update) else { return nil }
            let reporter = Reporter(task: update.task, agency: update.agency)
            if update.stage == .done {
                done[reporter] = done[reporter] ?? update.date
                return nil
            }
            guard let day = done.removeValue(forKey: reporter), update.checked == nil else { return nil }
            return Doubt(
                kind: .reopenedTask, place: update.place, words: "\(tasks[update.task].id): \(day) → \(update.date)")
        }
    }
}
