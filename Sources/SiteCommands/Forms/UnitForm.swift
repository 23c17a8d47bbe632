import CampaignModel

/// What a unit is asked for a period: a pure choice from the campaign.
struct UnitForm {
    let campaign: Campaign
    let unit: RegisterIndex<ReportingUnit>
    let period: RegisterIndex<Period>

    /// A line of the sheet of figures.
    struct Line: Hashable {
        let indicator: RegisterIndex<Indicator>
        let group: RegisterIndex<PopulationGroup>?
    }

    /// The indicators that are reported at the unit's level in such a period, for everybody and for each group; what the
    /// portal works out itself isn't asked.
    var lines: [Line] {
        let level = campaign.units[unit].level
        let kind = campaign.periods[period].kind
        return campaign.indicators.indices.filter { index in
            let indicator = campaign.indicators[index]
            return indicator.computed == nil && indicator.levels.contains(level) && indicator.frequency.rhythm == kind
        }.flatMap { index in
            let kinds = campaign.indicators[index].groupKinds
            return [Line(indicator: index, group: nil)]
                + campaign.groups.indices.filter { kinds.contains(campaign.groups[$0].kind) }
                .map { Line(indicator: index, group: $0) }
        }
    }

    /// The tasks that the unit leads or helps with, by its name, its parent's, or as a commune.
    var tasks: [RegisterIndex<CampaignTask>] {
        let reach = TaskReach(agencies: campaign.agencies, units: campaign.units)
        return campaign.tasks.indices.filter {
            reach.includes(unit, among: campaign.tasks[$0].leads + campaign.tasks[$0].partners)
        }
    }

    /// Whether there is nothing to ask.
    var isEmpty: Bool { lines.isEmpty && tasks.isEmpty }

    /// The codes that new evidence of this unit and period gets.
    var evidenceCodes: [String] {
        let base = "EV-\(campaign.units[unit].id)-\(campaign.periods[period].id)"
        return [base] + (2...FormLayout.evidenceLines).map { "\(base)-\($0)" }
    }

    /// The unit's name in Vietnamese, or in the language that there is.
    var unitName: String { campaign.formName(of: unit) }

    /// The name of the file.
    var fileName: String { "\(campaign.units[unit].id)-\(TextFold.slug(unitName))-\(campaign.periods[period].id).xlsx" }

    /// What stands in the first column of a line: `BD01`, or `BD01@elderly` for a group.
    func code(of line: Line) -> String {
        let id = campaign.indicators[line.indicator].id
        return line.group.map { "\(id)@\(campaign.groups[$0].id)" } ?? id
    }

    /// The figure of a line, as the public reads it: what is kept back to protect people isn't in it.
    func figure(of line: Line, in period: RegisterIndex<Period>) -> Figure {
        campaign.figures[FigureKey(unit: unit, indicator: line.indicator, group: line.group, period: period)]
    }

    /// What was told of the line a period ago.
    func before(_ line: Line) -> String {
        guard let earlier = campaign.previousPeriod(of: period) else { return "" }
        let figure = figure(of: line, in: earlier)
        switch figure.state {
        case .notReported: return "chưa báo cáo"
        case .notApplicable: return "không áp dụng"
        case .suppressed: return "không công bố (số nhỏ)"
        case .reported:
            let value = figure.value.map(VietnameseNumber.text) ?? ""
            guard let part = figure.numerator, let whole = figure.denominator else { return value }
            return "\(VietnameseNumber.text(Double(part))) / \(VietnameseNumber.text(Double(whole))) = \(value) %"
        }
    }

    /// The last report of the unit on a task.
    func lastUpdate(of task: RegisterIndex<CampaignTask>) -> TaskUpdate? {
        campaign.taskUpdates.last { $0.task == task && isAbout($0) }
    }

    private func isAbout(_ update: TaskUpdate) -> Bool {
        if update.unit == unit { return true }
        guard update.unit == nil, case .agency(let agency) = campaign.units[unit].kind else { return false }
        return update.agency == agency
    }

    /// A text of the content in Vietnamese, or in the language that there is.
    static func words(_ text: LocalizedText) -> String {
        text.wordings[LanguageTag.vietnamese] ?? text.wordings.sorted { $0.key < $1.key }.first?.value ?? ""
    }
}

extension Campaign {
    /// A unit's name as forms and messages about files of other systems write it: in Vietnamese, or in the language that
    /// there is.
    func formName(of unit: RegisterIndex<ReportingUnit>) -> String {
        switch units[unit].kind {
        case .province: "Toàn tỉnh"
        case .commune(let commune): communes[commune].name
        case .agency(let agency): UnitForm.words(agencies[agency].name)
        }
    }
}

extension Deadline {
    /// The deadline as a form tells it.
    var formWords: String {
        switch self {
        case .before(let day): "trước ngày \(day.day)/\(day.month)/\(day.year)"
        case .ongoing: "thường xuyên"
        case .periodic, .periodicUnstated: "theo kỳ"
        case .yearly: "hằng năm"
        case .promptly: "kịp thời"
        case .otherDocuments: "theo văn bản khác"
        case .unstated: "chưa nêu"
        }
    }
}
