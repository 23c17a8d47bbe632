import CampaignModel

/// A good model: where, whose, for whom, with which result, and who has taken it up (plan II.4-2).
struct ModelPage: SitePage {
    let position: Int
    let facts: ModelFacts

    struct View: TemplateView {
        let text: StoryTextView
        let commune: LinkView
        let owner: LinkView?
        let started: String
        let isoStarted: String
        let audience: [UInt8]
        let groups: [LocalTextView]
        let results: [ModelResultView]
        let replicatedIn: [LinkView]
        let tasks: [LinkView]
        let indicators: [LinkView]

        static let fields = Fields<View>([
            .record("text") { $0.text },
            .record("commune") { $0.commune },
            .record("owner", optional: { $0.owner }),
            .text("started") { $0.started },
            .text("iso_started") { $0.isoStarted },
            .html("audience") { $0.audience },
            .list("groups") { $0.groups },
            .flag("has_groups") { !$0.groups.isEmpty },
            .list("results") { $0.results },
            .flag("has_results") { !$0.results.isEmpty },
            .list("replicated_in") { $0.replicatedIn },
            .flag("is_replicated") { !$0.replicatedIn.isEmpty },
            .list("tasks") { $0.tasks },
            .flag("has_tasks") { !$0.tasks.isEmpty },
            .list("indicators") { $0.indicators },
            .flag("has_indicators") { !$0.indicators.isEmpty },
        ])
    }

    static let template = "model"

    func content(in context: PageContext) -> PageContent {
        let text = StoryText(position, in: context)
        let view = View(
            text: text.view, commune: context.communeLink(facts.commune), owner: facts.agency.map(context.agencyLink),
            started: context.style.short(facts.started), isoStarted: facts.started.description,
            audience: context.inline(facts.audience),
            groups: facts.groups.map { LocalTextView(html: context.inline(context.campaign.groups[$0].name)) },
            results: facts.figures.map(context.modelResult), replicatedIn: facts.replicatedIn.map(context.communeLink),
            tasks: facts.tasks.map(context.taskLink), indicators: facts.indicators.map(context.indicatorLink))
        return text.content(listing: .models, showsDemonstration: !facts.figures.isEmpty, view: view)
    }
}

/// A text in one of the site's languages, marked when it isn't the page's.
struct LocalTextView: TemplateView {
    let html: [UInt8]

    static let fields = Fields<LocalTextView>([
        .html("html") { $0.html }
    ])
}
