import CampaignModel

extension ListKind {
    /// The list of agencies.
    static let agencies = ListKind("agencies", .agencies, menu: .footer, page: { _ in AgenciesPage() })
}

/// The actors of the plan with the tasks that they lead, by state.
struct AgenciesPage: SitePage {
    struct View: TemplateView {
        let lede: String
        let kinds: [KindView]

        static let fields = Fields<View>([
            .text("lede") { $0.lede },
            .list("kinds") { $0.kinds },
        ])
    }

    /// The actors of one kind.
    struct KindView: TemplateView {
        let id: String
        let name: String
        let rows: [RowView]

        static let fields = Fields<KindView>([
            .text("id") { $0.id },
            .text("name") { $0.name },
            .list("rows") { $0.rows },
        ])
    }

    /// An actor in the list.
    struct RowView: TemplateView {
        let name: [UInt8]
        /// The Vietnamese name, where the page has another.
        let vietnamese: [UInt8]
        let href: String
        let led: String
        let counts: [StateCountView]
        let partnered: String
        let hasPartnered: Bool

        static let fields = Fields<RowView>([
            .html("name") { $0.name },
            .html("vietnamese") { $0.vietnamese },
            .text("href") { $0.href },
            .text("led") { $0.led },
            .flag("has_led") { !$0.counts.isEmpty },
            .list("counts") { $0.counts },
            .text("partnered") { $0.partnered },
            .flag("has_partnered") { $0.hasPartnered },
        ])
    }

    static let template = "agencies"

    func content(in context: PageContext) -> PageContent {
        let count = context.campaign.agencies.count
        let view = View(
            lede: context.phrases(.agenciesLede, count: count, ["n": context.style.number(count)]),
            kinds: Agency.Kind.allCases.compactMap { kind($0, context) })
        return PageContent(
            title: context.name(ofListing: .agencies), description: context.description(of: .agencies),
            showsDemonstration: true, record: view.record)
    }

    private func kind(_ kind: Agency.Kind, _ context: PageContext) -> KindView? {
        let own = context.campaign.agencies.indices.filter { context.campaign.agencies[$0].kind == kind }
        guard !own.isEmpty else { return nil }
        return KindView(
            id: kind.rawValue, name: context.phrases.word("agency_kind", kind.rawValue),
            rows: AgenciesPage.urgentFirst(own, in: context.campaign).map { row($0, context) })
    }

    /// Actors with tasks that somebody must do something about come first, the most of them before others; then those
    /// that lead something; each kind in the register's order.
    static func urgentFirst(_ agencies: [RegisterIndex<Agency>], in campaign: Campaign) -> [RegisterIndex<Agency>] {
        let weighed = agencies.enumerated().map { place, agency in
            let led = AgencyDuties(of: agency, in: campaign).led
            let urgent = led.count { campaign.taskStates[Int($0.position)].needsAttention }
            return (agency: agency, order: (-urgent, led.isEmpty ? 1 : 0, place))
        }
        return weighed.sorted { $0.order < $1.order }.map(\.agency)
    }

    private func row(_ index: RegisterIndex<Agency>, _ context: PageContext) -> RowView {
        let duties = AgencyDuties(of: index, in: context.campaign)
        return RowView(
            name: context.inline(context.campaign.agencies[index].name),
            vietnamese: context.vietnameseBeside(context.campaign.agencies[index].name),
            href: context.href(.agency(index)),
            led: context.style.number(duties.led.count),
            counts: context.counts(TasksByState(duties.led, states: context.campaign.taskStates)),
            partnered: context.style.number(duties.partnered.count), hasPartnered: !duties.partnered.isEmpty)
    }
}

extension PageContext {
    /// The Vietnamese name behind a name in another language, since letters and signs at the door have that one.
    func vietnameseBeside(_ name: LocalizedText) -> [UInt8] {
        let vietnamese = LanguageTag.vietnamese
        guard tag != vietnamese, name.wording(in: tag) != nil, let own = name.wording(in: vietnamese) else { return [] }
        return Markup.span(own.text, language: vietnamese)
    }
}

/// The tasks that an agency leads and helps with.
struct AgencyDuties {
    let led: [RegisterIndex<CampaignTask>]
    let partnered: [RegisterIndex<CampaignTask>]

    init(of agency: RegisterIndex<Agency>, in campaign: Campaign) {
        let tasks = campaign.tasks
        led = tasks.indices.filter { tasks[$0].leads.contains(agency) }
        partnered = tasks.indices.filter { tasks[$0].partners.contains(agency) && !tasks[$0].leads.contains(agency) }
    }
}
