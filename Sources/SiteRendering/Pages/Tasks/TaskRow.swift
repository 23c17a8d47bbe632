import CampaignModel

/// A task in a list.
struct TaskRowView: TemplateView {
    let code: String
    let title: [UInt8]
    let href: String
    let leads: [UInt8]
    let deadline: String
    /// The day of the deadline for machines, if it has one.
    let due: String
    let distance: String
    let paragraph: [UInt8]
    let state: String
    let stateName: String
    /// The codes of all agencies that lead or help, with spaces between.
    let agencies: String

    static let fields = Fields<TaskRowView>([
        .text("code") { $0.code },
        .html("title") { $0.title },
        .text("href") { $0.href },
        .html("leads") { $0.leads },
        .text("deadline") { $0.deadline },
        .text("due") { $0.due },
        .text("distance") { $0.distance },
        .html("paragraph") { $0.paragraph },
        .text("state") { $0.state },
        .text("state_name") { $0.stateName },
        .text("agencies") { $0.agencies },
    ])
}

extension PageContext {
    /// The row of a task in a list.
    func row(_ index: RegisterIndex<CampaignTask>) -> TaskRowView {
        let task = campaign.tasks[index]
        let state = campaign.taskStates[Int(index.position)]
        return TaskRowView(
            code: task.id, title: inline(task.title), href: href(.task(index)), leads: names(of: task.leads),
            deadline: words(task.deadline), due: task.deadline.day?.description ?? "",
            distance: distance(to: task.deadline, state),
            paragraph: places(inPlan: [task.paragraph]), state: state.className, stateName: name(state),
            agencies: (task.leads + task.partners).map { campaign.agencies[$0].id }.joined(separator: " "))
    }

    /// The names of agencies in a cell: a few at most, for some tasks are everybody's.
    func names(of agencies: [RegisterIndex<Agency>]) -> [UInt8] {
        let limit = 3
        let shown = agencies.count > limit ? agencies.prefix(limit - 1) : agencies[...]
        let names = shown.map { inline(campaign.agencies[$0].name) }.joined(separator: "; ".utf8)
        let more = agencies.count - shown.count
        guard more > 0 else { return Array(names) }
        return Array(names) + Markup.text(" " + phrases(.andOthers, count: more, ["n": style.number(more)]))
    }

    /// A link to an agency by its name.
    func agencyLink(_ index: RegisterIndex<Agency>) -> LinkView {
        LinkView(inline(campaign.agencies[index].name), href: href(.agency(index)))
    }

    /// A link to a commune by its name.
    func communeLink(_ index: RegisterIndex<Commune>) -> LinkView {
        LinkView(vietnamese(campaign.communes[index].name), href: href(.commune(index)))
    }

    /// A link to a task by its code and title.
    func taskLink(_ index: RegisterIndex<CampaignTask>) -> LinkView {
        let task = campaign.tasks[index]
        return LinkView(Markup.text("\(task.id). ") + inline(task.title), href: href(.task(index)))
    }

    /// A link to an indicator by its code and name.
    func indicatorLink(_ index: RegisterIndex<Indicator>) -> LinkView {
        let indicator = campaign.indicators[index]
        return LinkView(Markup.text("\(indicator.id). ") + inline(indicator.name), href: href(.indicator(index)))
    }

    /// The language of a text's wording, when it isn't the page's.
    func foreignLanguage(of text: LocalizedText) -> LanguageTag? {
        guard let wording = text.wording(in: tag, settings.firstLanguage) else { return nil }
        return wording.language == tag ? nil : wording.language
    }
}
