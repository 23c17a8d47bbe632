import CampaignModel

/// A task in a list.
struct TaskRowView: TemplateView {
    let code: String
    let title: [UInt8]
    let href: String
    let leads: [LinkView]
    let deadline: String
    let distance: String
    let paragraph: String
    let state: String
    let stateName: String

    static let fields = Fields<TaskRowView>([
        .text("code") { $0.code },
        .html("title") { $0.title },
        .text("href") { $0.href },
        .list("leads") { $0.leads },
        .text("deadline") { $0.deadline },
        .text("distance") { $0.distance },
        .text("paragraph") { $0.paragraph },
        .text("state") { $0.state },
        .text("state_name") { $0.stateName },
    ])
}

extension PageContext {
    /// The row of a task in a list.
    func row(_ index: RegisterIndex<CampaignTask>) -> TaskRowView {
        let task = campaign.tasks[index]
        let state = campaign.taskStates[Int(index.position)]
        return TaskRowView(
            code: task.id, title: inline(task.title), href: href(.task(index)), leads: task.leads.map(agencyLink),
            deadline: words(task.deadline), distance: distance(to: task.deadline, state),
            paragraph: task.paragraph, state: className(state), stateName: name(state))
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
