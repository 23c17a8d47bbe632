import CampaignModel

/// How many tasks are in a state.
struct StateCountView: TemplateView {
    let state: String
    let name: String
    let count: String

    static let fields = Fields<StateCountView>([
        .text("state") { $0.state },
        .text("name") { $0.name },
        .text("count") { $0.count },
    ])
}

/// Tasks by state: those that need somebody's attention first.
struct TasksByState {
    /// The states that occur, in the order of `TaskState`: late, silent, due soon and so on.
    let groups: [(state: TaskState, tasks: [RegisterIndex<CampaignTask>])]

    /// Sorts tasks by state; within a state they keep their order.
    init(_ tasks: [RegisterIndex<CampaignTask>], states: [TaskState]) {
        let byState = Dictionary(grouping: tasks) { states[Int($0.position)] }
        groups = TaskState.allCases.compactMap { state in byState[state].map { (state, $0) } }
    }
}

extension PageContext {
    /// How many of some tasks are in each state that occurs.
    func counts(_ tasks: TasksByState) -> [StateCountView] {
        tasks.groups.map { group in
            StateCountView(
                state: group.state.className, name: name(group.state), count: style.number(group.tasks.count))
        }
    }

    /// A state in words.
    func name(_ state: TaskState) -> String {
        phrases.word("task_state", state.rawValue)
    }
}
