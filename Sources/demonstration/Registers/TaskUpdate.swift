/// A row of `task-updates.csv`.
struct TaskUpdate: Sendable {
    /// How far a task is.
    enum State: String, Sendable {
        case started, progress, done
    }

    let task: String
    let agency: String
    let unit: String
    let date: String
    let state: State
    let summary: String
    let summaryInEnglish: String
    let evidence: String

    static let header = "task,agency,unit,date,state,summary_vi,summary_en,evidence"

    /// An update by an agency, or by a commune in its name.
    init(
        _ task: String, _ agency: String, unit: String = "", _ date: String, _ state: State, _ summary: String,
        _ summaryInEnglish: String, evidence: String = ""
    ) {
        self.task = task
        self.agency = agency
        self.unit = unit
        self.date = date
        self.state = state
        self.summary = summary
        self.summaryInEnglish = summaryInEnglish
        self.evidence = evidence
    }

    /// The row in the order of the header.
    var cells: [String] {
        [task, agency, unit, date, state.rawValue, summary, summaryInEnglish, evidence]
    }
}
