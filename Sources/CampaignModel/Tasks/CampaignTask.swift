/// A task of the plan (domain list T01–T50), with the five things that it must make clear (plan I.1-2).
public struct CampaignTask: Registered, Hashable {
    /// The identifier, as in `T01`.
    public let id: String
    /// The duty, in a few words.
    public let title: LocalizedText
    /// The agencies that lead.
    public let leads: [RegisterIndex<Agency>]
    /// The agencies that help.
    public let partners: [RegisterIndex<Agency>]
    /// By when.
    public let deadline: Deadline
    /// What it is for.
    public let objective: LocalizedText
    /// What must come out.
    public let output: LocalizedText
    /// The indicators that show its result.
    public let indicators: [RegisterIndex<Indicator>]
    /// Where the plan orders it.
    public let paragraph: String
    /// How the task itself was changed.
    public let history: [TaskChange]
    /// The file and line it was read from.
    public let place: SourcePlace

    /// Makes a task.
    public init(
        id: String, title: LocalizedText, leads: [RegisterIndex<Agency>], partners: [RegisterIndex<Agency>],
        deadline: Deadline, objective: LocalizedText, output: LocalizedText, indicators: [RegisterIndex<Indicator>],
        paragraph: String, history: [TaskChange], place: SourcePlace
    ) {
        self.id = id
        self.title = title
        self.leads = leads
        self.partners = partners
        self.deadline = deadline
        self.objective = objective
        self.output = output
        self.indicators = indicators
        self.paragraph = paragraph
        self.history = history
        self.place = place
    }
}

/// A change to a task itself (plan V.2-2).
public struct TaskChange: Hashable, Sendable {
    /// When.
    public let on: CalendarDate
    /// By whom.
    public let by: String
    /// What changed.
    public let change: LocalizedText

    /// Makes a change.
    public init(on: CalendarDate, by: String, change: LocalizedText) {
        self.on = on
        self.by = by
        self.change = change
    }
}

/// What was reported about a task.
public struct TaskUpdate: Hashable, Sendable {
    /// What the reporter says of the work.
    public enum Stage: String, Hashable, Sendable, CaseIterable {
        /// Work has begun.
        case started
        /// Work goes on.
        case progress
        /// The task is done.
        case done
    }

    /// The task.
    public let task: RegisterIndex<CampaignTask>
    /// Who reported.
    public let agency: RegisterIndex<Agency>?
    /// The unit that the report is about, if not the whole task.
    public let unit: RegisterIndex<ReportingUnit>?
    /// When.
    public let date: CalendarDate
    /// What the reporter says of the work.
    public let stage: Stage
    /// In words.
    public let summary: LocalizedText
    /// What proves it.
    public let evidence: [RegisterIndex<Evidence>]
    /// The file and line it was read from.
    public let place: SourcePlace
    /// Why what looks unusual in the row is right; nothing when nobody has looked.
    public var checked: String?

    /// Makes a report from its parts.
    public init(
        task: RegisterIndex<CampaignTask>, agency: RegisterIndex<Agency>?, unit: RegisterIndex<ReportingUnit>?,
        date: CalendarDate, stage: Stage, summary: LocalizedText, evidence: [RegisterIndex<Evidence>],
        place: SourcePlace, checked: String? = nil
    ) {
        self.task = task
        self.agency = agency
        self.unit = unit
        self.date = date
        self.stage = stage
        self.summary = summary
        self.evidence = evidence
        self.place = place
        self.checked = checked
    }

    /// `task-updates.csv`.
    public static let declaration = RegisterDeclaration(
        "task-updates", record: "task-update", title: Bilingual(vi: "Báo cáo về nhiệm vụ", en: "Reports about tasks"),
        about: Bilingual(
            vi: "Điều các cơ quan đã báo cáo về từng nhiệm vụ đến ngày số liệu.",
            en: "What agencies reported about each task up to the as-of day."),
        make: TaskUpdate.init
    ) {
        Column.reference(
            "task", \.task, .task, .promised, vi: "Mã nhiệm vụ", en: "Code of the task"
        ).key()
        Column.agency(\.agency).key(repeated: false)
        Column.unit(\.unit).key(repeated: false)
        Column.day("date", \.date, .promised, vi: "Ngày báo cáo", en: "Day of the report").key(repeated: false)
        Column.choice(
            "state", \.stage, .promised, vi: "Mức độ: started, progress, done", en: "Stage of the work"
        ).published(as: "stage")
        Column.localized("summary", \.summary, .promised, vi: "Tóm tắt", en: "Summary")
        Column.evidence(\.evidence)
        Column.place(\.place)
        Column.checked(\.checked)
    }
}
