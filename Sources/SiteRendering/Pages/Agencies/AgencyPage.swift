import CampaignModel

/// An actor of the plan: what it does, what it leads and helps with, and what it reports of itself.
struct AgencyPage: SitePage {
    let agency: RegisterIndex<Agency>

    struct View: TemplateView {
        let kind: String
        let parent: LinkView?
        let role: [UInt8]
        let paragraphs: String
        let counts: [StateCountView]
        let led: [TaskRowView]
        let partnered: [TaskRowView]
        let reports: UnitReportsView?
        let figures: [IndicatorRowView]
        let models: [StoryCardView]

        static let fields = Fields<View>([
            .text("kind") { $0.kind },
            .record("parent", optional: { $0.parent }),
            .html("role") { $0.role },
            .text("paragraphs") { $0.paragraphs },
            .list("counts") { $0.counts },
            .list("led") { $0.led },
            .flag("has_led") { !$0.led.isEmpty },
            .list("partnered") { $0.partnered },
            .flag("has_partnered") { !$0.partnered.isEmpty },
            .record("reports", optional: { $0.reports }),
            .list("figures") { $0.figures },
            .flag("has_figures") { !$0.figures.isEmpty },
            .list("models") { $0.models },
            .flag("has_models") { !$0.models.isEmpty },
        ])
    }

    static let template = "agency"

    func content(in context: PageContext) -> PageContent {
        let entry = context.campaign.agencies[agency]
        let name = context.plain(entry.name)
        return PageContent(
            title: name, description: context.phrases(.descriptionAgency, ["agency": name]),
            titleLanguage: context.foreignLanguage(of: entry.name), trail: [context.trailLink(.agencies)],
            showsDemonstration: true, record: view(entry, context).record)
    }

    private func view(_ entry: Agency, _ context: PageContext) -> View {
        let campaign = context.campaign
        let duties = AgencyDuties(of: agency, in: campaign)
        let byState = TasksByState(duties.led, states: campaign.taskStates)
        return View(
            kind: context.phrases.word("agency_kind", entry.kind.rawValue),
            parent: entry.parent.flatMap(campaign.agencies.index(of:)).map(context.agencyLink),
            role: context.inline(entry.role), paragraphs: entry.paragraphs.joined(separator: "; "),
            counts: context.counts(byState), led: byState.groups.flatMap(\.tasks).map { context.row($0) },
            partnered: TasksByState(duties.partnered, states: campaign.taskStates).groups.flatMap(\.tasks)
                .map { context.row($0) },
            reports: context.reports(of: campaign.unit(of: agency)), figures: figures(context),
            models: models(context))
    }

    /// The indicators that the agency has figures of, each in its latest period.
    private func figures(_ context: PageContext) -> [IndicatorRowView] {
        guard let current = context.settings.currentPeriod else { return [] }
        let unit = context.campaign.unit(of: agency)
        let known = Set(context.campaign.figures.figures(of: unit).map(\.key.indicator))
        return known.sorted().compactMap { indicator in
            context.lastPeriod(with: indicator, until: current).map { context.row(indicator, of: unit, in: $0) }
        }
    }

    private func models(_ context: PageContext) -> [StoryCardView] {
        context.site.stories.indices.compactMap { position in
            guard case .model(let facts) = context.site.stories[position].subject, facts.agency == agency else {
                return nil
            }
            return context.card(position)
        }
    }
}
