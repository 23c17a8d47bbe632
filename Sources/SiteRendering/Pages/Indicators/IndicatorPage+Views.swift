extension IndicatorPage {
    /// What the template is given.
    struct View: TemplateView {
        let code: String
        let theme: [UInt8]
        let formula: [UInt8]
        let measure: String
        let direction: String
        let frequency: String
        let levels: String
        let paragraphs: [UInt8]
        let officialCode: String
        let threshold: String
        let note: [UInt8]
        /// What the register of devices says otherwise, and where.
        let resources: LinkView?
        let period: String
        let isContext: Bool
        /// Whether only groups have figures: they come first then.
        let isOfGroups: Bool
        let now: FigureView?
        let message: String
        let targets: [TargetView]
        let trend: [UInt8]
        let trendPicture: ChartPictureView?
        let historyMessage: String
        let history: [HistoryView]
        let figures: PeriodFiguresView?
        let groups: IndicatorGroupsView?
        let learners: IndicatorGroupsView?
        let periods: [PeriodNameView]
        let allPeriods: [PeriodsRowView]
        let citation: String
        let frames: [FrameView]
        let tasks: [LinkView]
        let changes: [TaskChangeView]
        let proofs: [LinkView]
        let proofHelp: String
        let workbook: String
        let csv: String
        let reading: String
        let json: String

        static let fields = Fields<View>([
            .text("code") { $0.code },
            .html("theme") { $0.theme },
            .html("formula") { $0.formula },
            .text("measure") { $0.measure },
            .text("direction") { $0.direction },
            .text("frequency") { $0.frequency },
            .text("levels") { $0.levels },
            .html("paragraphs") { $0.paragraphs },
            .text("official_code") { $0.officialCode },
            .text("threshold") { $0.threshold },
            .html("note") { $0.note },
            .record("resources", optional: { $0.resources }),
            .text("period") { $0.period },
            .flag("is_of_groups") { $0.isOfGroups },
            .flag("is_context") { $0.isContext },
            .record("now", optional: { $0.now }),
            .text("message") { $0.message },
            .flag("has_targets") { !$0.targets.isEmpty },
            .list("targets") { $0.targets },
            .html("trend") { $0.trend },
            .record("trend_picture", optional: { $0.trendPicture }),
            .text("history_message") { $0.historyMessage },
            .list("history") { $0.history },
            .record("figures", optional: { $0.figures }),
            .record("groups", optional: { $0.groups }),
            .record("learners", optional: { $0.learners }),
            .flag("has_periods") { $0.periods.count > 1 },
            .list("periods") { $0.periods },
            .list("all_periods") { $0.allPeriods },
            .text("citation") { $0.citation },
            .list("frames") { $0.frames },
            .flag("has_tasks") { !$0.tasks.isEmpty },
            .list("tasks") { $0.tasks },
            .list("changes") { $0.changes },
            .flag("has_changes") { !$0.changes.isEmpty },
            .list("proofs") { $0.proofs },
            .flag("has_proofs") { !$0.proofs.isEmpty },
            .text("proof_help_href") { $0.proofHelp },
            .text("workbook_href") { $0.workbook },
            .text("csv_href") { $0.csv },
            .text("reading_href") { $0.reading },
            .text("json_href") { $0.json },
        ])
    }

    /// A target and its source.
    struct TargetView: TemplateView {
        let period: String
        let value: String
        let source: String

        static let fields = Fields<TargetView>([
            .text("period") { $0.period },
            .text("value") { $0.value },
            .text("source") { $0.source },
        ])
    }

    /// The province in one period.
    struct HistoryView: TemplateView {
        let id: String
        /// What the row is called where its period isn't said beside it.
        let code: String
        let period: String
        let figure: FigureView
        let reporting: String
        let proof: ProofView
        /// Why it can't be compared with the period before; empty where it can.
        let broken: String

        static let fields = Fields<HistoryView>([
            .text("id") { $0.id },
            .text("code") { $0.code },
            .text("period") { $0.period },
            .record("figure") { $0.figure },
            .text("reporting") { $0.reporting },
            .record("proof") { $0.proof },
            .text("broken") { $0.broken },
        ])
    }

    /// A period at the head of a column.
    struct PeriodNameView: TemplateView {
        let name: String

        static let fields = Fields<PeriodNameView>([
            .text("name") { $0.name }
        ])
    }

    /// A commune in every period, and its change over a year.
    struct PeriodsRowView: TemplateView {
        let name: [UInt8]
        let href: String
        let figures: [PeriodFigureView]
        let yearChange: String
        /// The change as a number for scripts; empty where it isn't known.
        let difference: String

        static let fields = Fields<PeriodsRowView>([
            .html("name") { $0.name },
            .text("href") { $0.href },
            .list("figures") { $0.figures },
            .text("year_change") { $0.yearChange },
            .text("difference") { $0.difference },
        ])
    }

    /// A commune's figure in one of the periods.
    struct PeriodFigureView: TemplateView {
        let text: String
        let state: String
        let period: String
        /// Why it can't be compared with the one before; empty where it can.
        let broken: String

        static let fields = Fields<PeriodFigureView>([
            .text("broken") { $0.broken },
            .text("text") { $0.text },
            .text("state") { $0.state },
            .text("period") { $0.period },
        ])
    }

    /// A commune in the current period.
    struct CommuneRowView: TemplateView {
        let name: [UInt8]
        let href: String
        let rank: String
        let figure: FigureView
        let change: String
        /// The change as a number for scripts; empty where it isn't known.
        let difference: String

        static let fields = Fields<CommuneRowView>([
            .html("name") { $0.name },
            .text("href") { $0.href },
            .text("rank") { $0.rank },
            .record("figure") { $0.figure },
            .text("change") { $0.change },
            .text("difference") { $0.difference },
        ])
    }
}
