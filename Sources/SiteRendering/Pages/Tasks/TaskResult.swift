import CampaignModel

/// What was reported about a task on a day.
struct TaskUpdateView: TemplateView {
    let date: String
    let isoDate: String
    let stage: String
    let agency: LinkView?
    let unit: LinkView?
    let summary: [UInt8]
    let evidence: [EvidenceView]

    static let fields = Fields<TaskUpdateView>([
        .text("date") { $0.date },
        .text("iso_date") { $0.isoDate },
        .text("stage") { $0.stage },
        .record("agency", optional: { $0.agency }),
        .record("unit", optional: { $0.unit }),
        .html("summary") { $0.summary },
        .list("evidence") { $0.evidence },
        .flag("lacks_evidence") { $0.evidence.isEmpty },
    ])
}

/// An indicator that shows a task's result, as the province stands in it.
struct TaskResultView: TemplateView {
    let indicator: LinkView
    let period: String
    let figure: FigureView
    let change: String

    static let fields = Fields<TaskResultView>([
        .record("indicator") { $0.indicator },
        .text("period") { $0.period },
        .record("figure") { $0.figure },
        .text("change") { $0.change },
    ])
}

/// A change of the task itself.
struct TaskChangeView: TemplateView {
    let date: String
    let isoDate: String
    let by: [UInt8]
    let change: [UInt8]

    static let fields = Fields<TaskChangeView>([
        .text("date") { $0.date },
        .text("iso_date") { $0.isoDate },
        .html("by") { $0.by },
        .html("change") { $0.change },
    ])
}

extension PageContext {
    /// What was reported about a task until the as-of date, newest first.
    func updates(of task: RegisterIndex<CampaignTask>) -> [TaskUpdateView] {
        campaign.taskUpdates.filter { $0.task == task && $0.date <= settings.asOf }.reversed().map(view)
    }

    /// A report about a task in words.
    func view(_ update: TaskUpdate) -> TaskUpdateView {
        TaskUpdateView(
            date: style.short(update.date), isoDate: update.date.description,
            stage: phrases.word("stage", update.stage.rawValue), agency: update.agency.map(agencyLink),
            unit: update.unit.map(unitLink), summary: inline(update.summary),
            evidence: update.evidence.map { evidence(campaign.evidence[$0]) })
    }

    /// A link to whatever a figure or report is about.
    func unitLink(_ unit: RegisterIndex<ReportingUnit>) -> LinkView {
        switch campaign.units[unit].kind {
        case .province: LinkView(vietnamese(settings.provinceName), href: href(.single(.home)))
        case .commune(let commune): communeLink(commune)
        case .agency(let agency): agencyLink(agency)
        }
    }

    /// An indicator as the province stands in it now.
    func result(_ indicator: RegisterIndex<Indicator>) -> TaskResultView {
        let entry = campaign.indicators[indicator]
        let period = settings.currentPeriod.flatMap { lastPeriod(with: indicator, until: $0) }
        let figure = period.map { period in
            campaign.figures[
                FigureKey(unit: campaign.provinceUnit, indicator: indicator, group: nil, period: period)]
        }
        return TaskResultView(
            indicator: indicatorLink(indicator), period: period.map(name) ?? "",
            figure: figure.map { view($0, entry.measure) } ?? unreported,
            change: figure.map { change(of: $0, measure: entry.measure) } ?? "")
    }

    /// A change of a task in words.
    func view(_ change: TaskChange) -> TaskChangeView {
        TaskChangeView(
            date: style.short(change.on), isoDate: change.on.description, by: vietnamese(change.by),
            change: inline(change.change))
    }
}
