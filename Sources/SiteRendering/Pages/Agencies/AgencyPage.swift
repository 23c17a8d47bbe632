import CampaignModel

/// Pages of agencies.
struct AgencyKind: PageKind {
    let name = "agency"
    let pages: [any SitePage.Type] = [AgencyPage.self]
    let bringsFiles = true

    func count(_ addresses: AddressMaker) -> Int { addresses.site.campaign.agencies.count }

    func path(of number: Int, in addresses: AddressMaker) -> String {
        let id = addresses.site.campaign.agencies[RegisterIndex<Agency>(number)].id
        return addresses.folder(of: .agencies) + TextFold.slug(id) + "/"
    }

    func page(_ number: Int, from material: PageMaterial) -> any SitePage { AgencyPage(agency: RegisterIndex(number)) }

    func fileKind(of number: Int, in site: Site) -> FileKind { .agency }

    func source(of number: Int, in context: PageContext) -> PageSource {
        let id = context.campaign.agencies[RegisterIndex<Agency>(number)].id
        return PageSource(file: "data/agencies.csv", lineStart: id + ",")
    }

    func section(of number: Int, in site: Site) -> Destination? { .single(.agencies) }

    func entry(of number: Int, in context: PageContext) -> IndexEntry? {
        let agency = context.campaign.agencies[RegisterIndex<Agency>(number)]
        return IndexEntry(Destination(self, number), agency.name, kind: context.phrases[.kindAgency], in: context)
    }

    /// Its calendar.
    func files(beside number: Int, in context: PageContext) -> [OutputFile] {
        CalendarFile.files(of: context.campaign.unit(of: RegisterIndex<Agency>(number)), in: context)
    }

    func document(of number: Int, _ entry: IndexEntry, in context: PageContext) -> SearchDocument {
        context.document(of: context.campaign.agencies[RegisterIndex<Agency>(number)])
    }
}

extension Destination {
    /// An agency.
    static func agency(_ agency: RegisterIndex<Agency>) -> Destination { Destination(AgencyKind(), agency) }
}

/// An actor of the plan: what it does, what it leads and helps with, and what it reports of itself.
struct AgencyPage: SitePage {
    let agency: RegisterIndex<Agency>

    struct View: TemplateView {
        let lede: String
        let kind: String
        /// The Vietnamese name, where the page has another.
        let vietnamese: [UInt8]
        let parent: LinkView?
        let role: [UInt8]
        let paragraphs: [UInt8]
        let counts: [StateCountView]
        let led: [TaskRowView]
        let partnered: [TaskRowView]
        let reports: UnitReportsView?
        let calendar: CalendarLink
        let figures: [IndicatorRowView]
        let trust: UnitTrustView?
        let models: (cards: [StoryCardView], rest: Int)
        let restOfModels: LinkView?

        static let fields = Fields<View>([
            .text("lede") { $0.lede },
            .text("kind") { $0.kind },
            .html("vietnamese") { $0.vietnamese },
            .record("parent", optional: { $0.parent }),
            .html("role") { $0.role },
            .html("paragraphs") { $0.paragraphs },
            .list("counts") { $0.counts },
            .list("led") { $0.led },
            .flag("has_led") { !$0.led.isEmpty },
            .list("partnered") { $0.partnered },
            .flag("has_partnered") { !$0.partnered.isEmpty },
            .record("reports", optional: { $0.reports }),
            .text("calendar_href") { $0.calendar.href },
            .text("webcal_href") { $0.calendar.webcal },
            .list("figures") { $0.figures },
            .flag("has_figures") { !$0.figures.isEmpty },
            .record("trust", optional: { $0.trust }),
            .list("models") { $0.models.cards },
            .record("rest_of_models", optional: { $0.restOfModels }),
            .flag("has_models") { !$0.models.cards.isEmpty },
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
        let models = models(context)
        let byState = TasksByState(duties.led, states: campaign.taskStates)
        return View(
            lede: lede(duties, context), kind: context.phrases.word("agency_kind", entry.kind.rawValue),
            vietnamese: context.vietnameseBeside(entry.name),
            parent: entry.parent.flatMap(campaign.agencies.index(of:)).map(context.agencyLink),
            role: context.inline(entry.role), paragraphs: context.places(inPlan: entry.paragraphs),
            counts: context.counts(byState), led: byState.groups.flatMap(\.tasks).map { context.row($0) },
            partnered: TasksByState(duties.partnered, states: campaign.taskStates).groups.flatMap(\.tasks)
                .map { context.row($0) },
            reports: context.reports(of: campaign.unit(of: agency)),
            calendar: context.calendarLink(of: campaign.unit(of: agency)), figures: figures(context),
            trust: trust(context), models: models, restOfModels: context.rest(models.rest))
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

    /// “Leads 9 tasks and helps with 3; 2 need something done now.”
    private func lede(_ duties: AgencyDuties, _ context: PageContext) -> String {
        guard !duties.led.isEmpty || !duties.partnered.isEmpty else { return "" }
        let urgent = duties.led.count { context.campaign.taskStates[Int($0.position)].needsAttention }
        let (led, helped) = (context.style.number(duties.led.count), context.style.number(duties.partnered.count))
        guard urgent > 0 else { return context.phrases(.agencyLede, ["led": led, "helped": helped]) }
        return context.phrases(
            .agencyLedeUrgent, count: urgent, ["led": led, "helped": helped, "urgent": context.style.number(urgent)])
    }

    private func trust(_ context: PageContext) -> UnitTrustView? {
        let card = context.facts.scorecard(of: context.campaign.unit(of: agency))
        let view = UnitTrustView(card, context: context)
        return view.isKnown ? view : nil
    }

    private func models(_ context: PageContext) -> (cards: [StoryCardView], rest: Int) {
        let own = context.site.stories.indices.filter { position in
            guard case .model(let facts) = context.site.stories[position].subject else { return false }
            return facts.agency == agency
        }
        return context.newestCards(own, most: 12)
    }
}
