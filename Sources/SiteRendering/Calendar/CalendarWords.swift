import CampaignModel

/// A day of the calendar in plain words, and the page that tells more of it.
struct CalendarWords {
    /// A name that never changes: the same in every language and every year.
    let code: String
    let title: String
    let titleHTML: [UInt8]
    let kind: String
    /// Who must do it, in plain words.
    let who: String?
    let state: String
    let destination: Destination
    /// The row of the public record that sets the day.
    let row: RecordName?

    /// - Parameter owner: The unit whose own calendar it is in.
    init(_ entry: CalendarEntry, in context: PageContext, of owner: RegisterIndex<ReportingUnit>? = nil) {
        let subject = Subject(entry, context, owner)
        code = subject.code
        row = CalendarWords.row(of: entry, in: context.campaign)
        title = subject.title
        titleHTML = subject.titleHTML
        kind = context.phrases.word("calendar_kind", subject.kind.rawValue)
        who = subject.who
        state = context.phrases.word("calendar_state", entry.state.rawValue)
        destination = subject.destination
    }

    private static func row(of entry: CalendarEntry, in campaign: Campaign) -> RecordName? {
        switch entry.subject {
        case .task(let index): RecordName("task", campaign.tasks[index].id)
        case .reports(let period): RecordName("period", campaign.periods[period].id)
        case .reportsOnDemand: nil
        case .inspection(let position): RecordName("inspection", campaign.records.inspections[position].id)
        case .correction(let position): RecordName("correction", campaign.records.corrections[position].id)
        }
    }

    /// The kinds of entries that have words of their own.
    enum Kind: String, CaseIterable {
        case task, reports, inspection, correction
    }
}

private struct Subject {
    let code: String
    let kind: CalendarWords.Kind
    let title: String
    let titleHTML: [UInt8]
    let who: String?
    let destination: Destination

    init(_ entry: CalendarEntry, _ context: PageContext, _ owner: RegisterIndex<ReportingUnit>?) {
        let campaign = context.campaign
        // A unit's own reports are another event than those of all.
        let suffix = owner.map { "-\(campaign.units[$0].id)" } ?? ""
        switch entry.subject {
        case .task(let index):
            let task = campaign.tasks[index]
            let names = task.leads.map { context.plain(campaign.agencies[$0].name) }
            self.init(
                "task-\(task.id)", .task, task.title, context, who: names.joined(separator: "; "),
                at: .task(index), prefix: "\(task.id). ")
        case .reports(let period):
            let title = context.phrases(.calendarReports, ["period": context.nameWithin(period)])
            let own = Subject.reports(of: owner, context).filter { $0.period == period }
            self.init("reports-\(campaign.periods[period].id)\(suffix)", title, own, context, owner)
        case .reportsOnDemand:
            let own = Subject.reports(of: owner, context).filter { $0.period == nil && $0.dueOn == entry.day }
            self.init("reports-\(entry.day)\(suffix)", context.phrases[.calendarReportsOnDemand], own, context, owner)
        case .inspection(let position):
            let inspection = campaign.records.inspections[position]
            self.init(
                "inspection-\(inspection.id)", .inspection, inspection.title, context,
                who: context.plain(campaign.agencies[inspection.agency].name), at: .single(.inspections))
        case .correction(let position):
            let correction = campaign.records.corrections[position]
            self.init(
                "correction-\(correction.id)", .correction, correction.remedy, context,
                who: context.plainName(of: correction.unit), at: .single(.recognitions))
        }
    }

    private init(
        _ code: String, _ kind: CalendarWords.Kind, _ title: LocalizedText, _ context: PageContext, who: String,
        at destination: Destination, prefix: String = ""
    ) {
        self.code = code
        self.kind = kind
        self.title = prefix + context.plain(title)
        titleHTML = Markup.text(prefix) + context.inline(title)
        self.who = who
        self.destination = destination
    }

    private static func reports(
        of owner: RegisterIndex<ReportingUnit>?, _ context: PageContext
    ) -> [PeriodicReport] {
        owner.map(context.facts.records.reports) ?? context.campaign.records.reports
    }

    /// Reports are owed by many; once they are overdue it is told how many have not sent theirs.
    private init(
        _ code: String, _ title: String, _ reports: [PeriodicReport], _ context: PageContext,
        _ owner: RegisterIndex<ReportingUnit>?
    ) {
        self.code = code
        kind = .reports
        self.title = title
        titleHTML = Markup.text(title)
        let late = reports.count { $0.state(on: context.settings.asOf) == .late }
        who =
            owner.map(context.plainName)
            ?? (late == 0
                ? context.word(.allUnits)
                : context.phrases(.calendarUnitsLate, count: late, ["n": context.style.number(late)]))
        destination = .single(.reports)
    }
}

extension PageContext {
    /// What a unit is called, in plain words.
    func plainName(of unit: RegisterIndex<ReportingUnit>) -> String {
        switch campaign.units[unit].kind {
        case .province: settings.provinceName
        case .commune(let commune): campaign.communes[commune].name
        case .agency(let agency): plain(campaign.agencies[agency].name)
        }
    }
}
