import CampaignModel

/// A row of `task-updates.csv`.
struct TaskReport: Sendable {
    let task: String
    let agency: String
    let unit: String
    let date: String
    let stage: TaskUpdate.Stage
    let summary: String
    let summaryInEnglish: String
    let evidence: String

    /// An update by an agency, or by a commune in its name.
    init(
        _ task: String, _ agency: String, unit: String = "", _ date: String, _ stage: TaskUpdate.Stage,
        _ summary: String,
        _ summaryInEnglish: String, evidence: String = ""
    ) {
        self.task = task
        self.agency = agency
        self.unit = unit
        self.date = date
        self.stage = stage
        self.summary = summary
        self.summaryInEnglish = summaryInEnglish
        self.evidence = evidence
    }

    /// The row in the order of the register.
    var cells: [String] {
        [task, agency, unit, date, stage.rawValue, summary, summaryInEnglish, evidence]
    }
}
