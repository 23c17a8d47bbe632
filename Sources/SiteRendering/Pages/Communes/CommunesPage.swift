import CampaignModel

/// The list of all communes, in alphabetical order, by kind.
struct CommunesPage: SitePage {
    struct View: TemplateView {
        let lede: String
        let kinds: [KindView]

        static let fields = Fields<View>([
            .text("lede") { $0.lede },
            .list("kinds") { $0.kinds },
        ])
    }

    /// The communes of one kind.
    struct KindView: TemplateView {
        let id: String
        let name: String
        let count: String
        let communes: [RowView]

        static let fields = Fields<KindView>([
            .text("id") { $0.id },
            .text("name") { $0.name },
            .text("count") { $0.count },
            .list("communes") { $0.communes },
        ])
    }

    /// A commune in the list.
    struct RowView: TemplateView {
        let name: [UInt8]
        let href: String
        let formerProvince: [UInt8]
        let given: String

        static let fields = Fields<RowView>([
            .html("name") { $0.name },
            .text("href") { $0.href },
            .html("former_province") { $0.formerProvince },
            .text("given") { $0.given },
        ])
    }

    static let template = "communes"

    func content(in context: PageContext) -> PageContent {
        let campaign = context.campaign
        let view = View(
            lede: context.phrases(
                .communesLede,
                ["n": context.style.number(campaign.communes.count), "province": context.settings.provinceName]),
            kinds: [Commune.Kind.ward, .rural, .specialZone].compactMap { kind($0, context) })
        return PageContent(
            title: context.name(ofListing: .communes), description: context.phrases[.descriptionCommunes],
            showsDemonstration: true, record: view.record)
    }

    private func kind(_ kind: Commune.Kind, _ context: PageContext) -> KindView? {
        let own = context.campaign.communes.indices.filter { context.campaign.communes[$0].kind == kind }
        guard !own.isEmpty else { return nil }
        let sorted = own.sortedVietnamese { context.campaign.communes[$0].shortName }
        return KindView(
            id: kind.rawValue.replacing("_", with: "-"), name: context.phrases.word("commune_kind", kind.rawValue),
            count: context.style.number(own.count), communes: sorted.map { row($0, context) })
    }

    private func row(_ index: RegisterIndex<Commune>, _ context: PageContext) -> RowView {
        let commune = context.campaign.communes[index]
        return RowView(
            name: context.vietnamese(commune.name), href: context.href(.commune(index)),
            formerProvince: context.vietnamese(commune.formerProvince),
            given: context.completeness(of: context.campaign.unit(of: index)).map { context.share($0) } ?? "")
    }
}

extension PageContext {
    /// How much of what was due from a unit for the last period of each rhythm it has given.
    func completeness(of unit: RegisterIndex<ReportingUnit>) -> Completeness? {
        scorecards.completeness(of: unit)
    }

    /// “21 of 24 figures”.
    func share(_ completeness: Completeness) -> String {
        phrases(
            .givenOf, ["n": style.number(completeness.given), "of": style.number(completeness.expected)])
    }
}
